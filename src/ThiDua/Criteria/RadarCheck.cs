using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Criteria;

public readonly record struct RadarCheckId(Guid Value)
{
    public static RadarCheckId New() => new(Guid.CreateVersion7());
}

/// <summary>
/// Something the radar saw and a person looks into (việc kiểm tra): open → explained with a reason → closed. No figure and
/// no state of a criterion changes by it.
/// </summary>
/// <param name="sight">What was seen.</param>
public sealed class RadarCheck(RadarCheckId id, Guid communeId, MovementId movement, Sight sight, DateOnly foundOn) : IOfCommune
{
    // For the map, which builds it from its columns.
    private RadarCheck(RadarCheckId id, Guid communeId, MovementId movement, string rule, string key, string sentence, DateOnly foundOn)
        : this(id, communeId, movement, new Sight(rule, key, sentence, 0, []), foundOn) { }

    public RadarCheckId Id { get; } = id;
    public Guid CommuneId { get; } = communeId;
    public MovementId Movement { get; } = movement;
    public string Rule { get; } = sight.Rule;

    /// <summary>What tells it from others of its rule: a month, a mark, a criterion. Seen again, it is the same check.</summary>
    public string Key { get; } = sight.Key;

    public string Sentence { get; } = sight.Sentence;
    public DateOnly FoundOn { get; } = foundOn;

    /// <summary>How many rows there are; <see cref="Rows"/> names the first of them.</summary>
    public long Count { get; private set; } = sight.Count;

    public IReadOnlyList<SightedRow> Rows { get; private set; } = sight.Rows;
    public Deed? Explained { get; private set; }
    public string? Explanation { get; private set; }
    public Deed? Closed { get; private set; }

    public RadarState State => Closed is not null ? RadarState.Closed : Explained is not null ? RadarState.Explained : RadarState.Open;

    public void Explain(string reason, Deed by)
    {
        if (Closed is not null) throw new RefusedException("Việc kiểm tra này đã kết thúc; không giải trình thêm.");
        if (string.IsNullOrWhiteSpace(reason)) throw new RefusedException("Giải trình phải có lý do, ví dụ “nộp hộ tại nhà văn hóa thôn theo kế hoạch”. Đề nghị ghi một câu.");
        (Explained, Explanation) = (by, reason.Normalize().Trim());
    }

    /// <summary>Ends the check once it was explained, by the Chair or a verifier.</summary>
    public void Close(Actor who, Deed by)
    {
        if (Closed is not null) throw new RefusedException("Việc kiểm tra này đã kết thúc.");
        if (Explained is null) throw new RefusedException("Chưa có giải trình nên chưa kết thúc được. Đề nghị ghi giải trình trước.");
        if (!NotApplicableCase.MayApprove(who)) throw new RefusedException("Chỉ Chủ tịch hoặc người thẩm định kết thúc việc kiểm tra. Đề nghị chuyển người có thẩm quyền.");
        Closed = by;
    }
}

/// <summary>How far a check has come.</summary>
public enum RadarState
{
    /// <summary>Cần kiểm tra.</summary>
    Open,
    /// <summary>Đã giải trình.</summary>
    Explained,
    /// <summary>Đã kết thúc.</summary>
    Closed,
}

/// <summary>What a rule saw.</summary>
/// <param name="Sentence">For a person: what, how many, when.</param>
/// <param name="Count">How many rows.</param>
/// <param name="Rows">The first of them; none where it is a figure.</param>
public sealed record Sight(string Rule, string Key, string Sentence, long Count, IReadOnlyList<SightedRow> Rows)
{
    /// <summary>How many rows are named.</summary>
    public const int MostRows = 50;
}

/// <summary>A row of a file: never a name, a telephone number or an account.</summary>
/// <param name="Code">Code of the dossier, number of the slip.</param>
/// <param name="Batch">Number of the batch that brought it.</param>
public sealed record SightedRow(string Kind, string Code, DateOnly Day, int Batch, int Sheet, int Line);
