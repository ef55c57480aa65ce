using ThiDua.Law;
using ThiDua.Organizations;

namespace ThiDua.Movements;

/// <summary>
/// An emulation movement (phong trào thi đua) from its launch on: launched → closed → summed up, each a fact with who
/// and when. Before the launch it is a <see cref="Draft"/>. Its terms are versions; a version never changes.
/// </summary>
public sealed class Movement : IOfCommune
{
    private readonly List<TermsVersion> _versions = [];

    private Movement(MovementId id, Guid communeId, Deed launched) => (Id, CommuneId, Launched) = (id, communeId, launched);

    public MovementId Id { get; }
    public Guid CommuneId { get; }
    public UnitId Commune => new(CommuneId);

    /// <summary>The draft that was launched; null for a movement that did not come from one.</summary>
    public DraftId? Origin { get; private set; }

    public Deed Launched { get; }
    public Deed? Closed { get; private set; }
    public Deed? SummedUp { get; private set; }

    /// <summary>All versions of the terms, oldest first; there is always one.</summary>
    public IReadOnlyList<TermsVersion> Versions => _versions;

    public TermsVersion Current => _versions.MaxBy(v => v.Number)!;
    public MovementTerms Terms => Current.Terms;

    /// <summary>The first day that values can tell of; null where the terms say neither a beginning nor an end.</summary>
    public DateOnly? FirstDay => Terms.To is { } to
        ? PlanCalendar.FirstDay(Terms, to, _versions.Min(v => v.From))
        : Terms.From ?? Terms.PlanDate;

    public MovementState State =>
        SummedUp is not null ? MovementState.SummedUp : Closed is not null ? MovementState.Closed : MovementState.Running;

    /// <summary>Where the movement stands on a day: what it is called by wherever it is shown.</summary>
    public MovementStage StageOn(DateOnly day) => State switch
    {
        MovementState.SummedUp => MovementStage.SummedUp,
        MovementState.Closed => MovementStage.Closed,
        _ => day < FirstDay ? MovementStage.NotBegun : day > Terms.To ? MovementStage.PastItsTime : MovementStage.Running,
    };

    /// <summary>Launching freezes the terms as version 1.</summary>
    public static Movement Launch(UnitId commune, DraftId? origin, MovementTerms terms, DateOnly day, Deed by)
    {
        var movement = new Movement(MovementId.New(), commune.Value, by) { Origin = origin };
        movement._versions.Add(new TermsVersion(movement.Id, 1, terms, "Phát động phong trào", day, by));
        return movement;
    }

    /// <summary>Replaces the terms by a new version; the earlier ones stay as they were.</summary>
    /// <param name="reason">Why, in the words that the history will show.</param>
    /// <param name="from">First day on which the new terms hold.</param>
    public TermsVersion Change(MovementTerms terms, string reason, DateOnly from, Deed by)
    {
        MustBeRunning("thay đổi nội dung");
        MustGiveReason(reason);
        MustNotReachBack(from);
        MustDiffer(terms);

        var version = new TermsVersion(Id, Current.Number + 1, terms, reason.Trim(), from, by);
        _versions.Add(version);
        return version;
    }

    /// <summary>Ends the movement (kết thúc): nothing is recorded any more but the sum.</summary>
    public void Close(Deed by)
    {
        MustBeRunning("kết thúc");

        Closed = by;
    }

    /// <summary>Sums the movement up (tổng kết), which only a closed one can be.</summary>
    public void SumUp(Deed by)
    {
        if (State is MovementState.SummedUp) throw new RefusedException("Phong trào đã được tổng kết; không tổng kết lần thứ hai.");
        if (State is MovementState.Running) throw new RefusedException("Phong trào chưa kết thúc. Đề nghị kết thúc phong trào trước khi tổng kết.");

        SummedUp = by;
    }

    /// <summary>Refuses what only a running movement allows.</summary>
    /// <param name="act">What was tried, as it follows "không thể".</param>
    public void MustBeRunning(string act)
    {
        if (State is not MovementState.Running)
            throw new RefusedException($"Phong trào đã {(State is MovementState.Closed ? "kết thúc" : "tổng kết")}, không thể {act}.");
    }

    private static void MustGiveReason(string reason)
    {
        if (string.IsNullOrWhiteSpace(reason))
            throw new RefusedException("Thay đổi nội dung phong trào phải có lý do. Đề nghị ghi lý do, ví dụ văn bản điều chỉnh kế hoạch.");
    }

    private void MustNotReachBack(DateOnly from)
    {
        if (from < Current.From)
            throw new RefusedException($"Ngày áp dụng {from:dd/MM/yyyy} trước ngày áp dụng của phiên bản {Current.Number} ({Current.From:dd/MM/yyyy}). Đề nghị chọn ngày sau đó.");
    }

    private void MustDiffer(MovementTerms terms)
    {
        if (CompareTerms.Between(Terms, terms).Count == 0)
            throw new RefusedException("Nội dung mới không khác phiên bản đang áp dụng; không cần lập phiên bản mới.");
    }
}

/// <summary>How far a movement has come by what was done about it; what it is called on a day is its <see cref="MovementStage"/>.</summary>
public enum MovementState
{
    /// <summary>Đã phát động, chưa kết thúc.</summary>
    Running,
    /// <summary>Đã kết thúc.</summary>
    Closed,
    /// <summary>Đã tổng kết.</summary>
    SummedUp,
}
