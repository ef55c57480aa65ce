using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Decisions;

public readonly record struct DossierId(Guid Value)
{
    public static DossierId New() => new(Guid.CreateVersion7());
}

/// <summary>
/// The dossier with which awards of one level are proposed (hồ sơ đề nghị khen thưởng): gathered, sent, opened by its
/// receiver, returned with reasons or accepted. What is missing blocks the sending; what was sent may be recalled until it
/// is opened.
/// </summary>
public sealed class Dossier : IOfCommune
{
    private Dossier(DossierId id, Guid communeId, MovementId movement, Level level, string title) =>
        (Id, CommuneId, Movement, Level, Title) = (id, communeId, movement, level, title);

    public DossierId Id { get; }
    public Guid CommuneId { get; }
    public MovementId Movement { get; }
    public Level Level { get; }
    public string Title { get; }

    /// <summary>Where the list of parts comes from: "Kế hoạch số …", or the article of the law.</summary>
    public string PartsBasis { get; private set; } = "";

    /// <summary>The unit above that receives it; null where the commune's own council does.</summary>
    public Guid? ReceiverId { get; private set; }

    public IReadOnlyList<DossierCandidate> Candidates { get; private set; } = [];
    public IReadOnlyList<DossierPart> Parts { get; private set; } = [];

    /// <summary>The sending that counts now; null while it is gathered, recalled or returned.</summary>
    public DossierSending? Sent { get; private set; }

    /// <summary>Who received it and when; from then on it cannot be recalled.</summary>
    public Deed? Opened { get; private set; }
    public Deed? Accepted { get; private set; }

    /// <summary>Everything that happened to it, oldest first.</summary>
    public IReadOnlyList<DossierEvent> History { get; private set; } = [];
    public int Revision { get; private set; } = 1;

    public DossierState State => Accepted is not null ? DossierState.Accepted
        : Opened is not null ? DossierState.Opened
        : Sent is not null ? DossierState.Sent
        : Parts.Any(part => part.Returned is not null) ? DossierState.Returned : DossierState.Gathering;

    /// <summary>Begins a dossier with its parts still empty.</summary>
    public static Dossier Begin(UnitId commune, MovementId movement, Level level, string title, PartsOfDossier parts, UnitId? receiver, IReadOnlyList<DossierCandidate> candidates, Deed by)
    {
        if (candidates.Count == 0) throw new RefusedException("Hồ sơ chưa có tập thể, cá nhân nào. Đề nghị chọn ít nhất một đề nghị khen thưởng.");
        return new Dossier(DossierId.New(), commune.Value, movement, level, title.Normalize().Trim())
        {
            PartsBasis = parts.Basis,
            ReceiverId = receiver?.Value,
            Candidates = [.. candidates.OrderBy(candidate => candidate.Kind)],
            Parts = [.. parts.Names.Select((name, place) => DossierPart.Of(place + 1, name))],
            History = [new("Lập hồ sơ", null, by)],
        };
    }

    /// <summary>Puts a paper into a part; of a report there is one for each candidate, a second takes its place.</summary>
    public void Fill(int number, PartPaper paper)
    {
        MustBeGathered();
        var part = PartOf(number);
        if (part.IsOfEach && paper.Candidate is null && Candidates.Count > 1)
            throw new RefusedException($"“{part.Name}” có một bản cho từng tập thể, cá nhân. Đề nghị chọn báo cáo này của ai.");

        var kept = part.Papers.Where(one => !part.IsOfEach || one.Candidate != paper.Candidate);
        Replace(part with { Papers = [.. kept, paper], Returned = null });
    }

    public void TakeOut(int number, Guid paper)
    {
        MustBeGathered();

        var part = PartOf(number);
        Replace(part with { Papers = [.. part.Papers.Where(one => one.Id != paper)] });
    }

    /// <param name="due">Until when the plan wants it; null where it fixes no day.</param>
    public void Send(DossierSending sending, DossierDue? due = null)
    {
        MustBeGathered();
        if (MissingParts.Of(this) is [var first, ..] missing)
            throw new RefusedException($"Hồ sơ còn thiếu {missing.Count} nội dung: {string.Join("; ", missing.Select(one => one.What))}. Đề nghị bổ sung vào mục {first.Part} rồi gửi.");

        Sent = sending;
        Note($"Gửi hồ sơ, hạn giải quyết {Vietnamese.Day(sending.Due)}", sending.Day > due?.LastDay ? $"sau thời hạn của kế hoạch ({Vietnamese.Day(due.LastDay)}): {due.Text}" : null, sending.By);
    }

    public void Recall(string because, Deed by)
    {
        MustBeSent();
        if (Opened is { } opened) throw new RefusedException($"{opened.Name} đã tiếp nhận hồ sơ ngày {VietnamDay.Of(opened.At):dd/MM/yyyy}, không rút lại được. Đề nghị liên hệ nơi nhận để trả hồ sơ.");
        MustGiveReason(because);

        Sent = null;
        Note("Rút hồ sơ", because, by);
    }

    public void Open(Deed by)
    {
        MustBeSent();
        if (Opened is { } opened) throw new RefusedException($"{opened.Name} đã tiếp nhận hồ sơ này.");

        Opened = by;
        Note("Tiếp nhận hồ sơ", null, by);
    }

    /// <summary>Sends it back with a reason for each part that must be mended.</summary>
    public void Return(IReadOnlyDictionary<int, string> reasons, Deed by)
    {
        MustBeReceived();
        var given = reasons.Where(one => !string.IsNullOrWhiteSpace(one.Value)).ToDictionary(one => PartOf(one.Key).Number, one => one.Value.Normalize().Trim());
        if (given.Count == 0) throw new RefusedException("Trả hồ sơ phải nêu lý do ở ít nhất một thành phần.");

        Parts = [.. Parts.Select(part => given.TryGetValue(part.Number, out var because) ? part with { Returned = because } : part)];
        (Sent, Opened) = (null, null);
        Note("Trả hồ sơ", string.Join("; ", given.OrderBy(one => one.Key).Select(one => $"mục {one.Key}: {one.Value}")), by);
    }

    public void Accept(Deed by)
    {
        MustBeReceived();

        Accepted = by;
        Note("Nhận hồ sơ đầy đủ, đúng quy định", null, by);
    }

    public DossierPart PartOf(int number) =>
        Parts.FirstOrDefault(part => part.Number == number) ?? throw new RefusedException("Hồ sơ không có thành phần này. Đề nghị tải lại trang.");

    private void Replace(DossierPart part)
    {
        Parts = [.. Parts.Select(one => one.Number == part.Number ? part : one)];
        Revision++;
    }

    private void Note(string what, string? because, Deed by)
    {
        History = [.. History, new(what, string.IsNullOrWhiteSpace(because) ? null : because.Normalize().Trim(), by)];
        Revision++;
    }

    private void MustBeGathered()
    {
        if (State is not (DossierState.Gathering or DossierState.Returned))
            throw new RefusedException("Hồ sơ đã gửi, không sửa được. Đề nghị rút hồ sơ (khi nơi nhận chưa tiếp nhận) hoặc chờ trả lại.");
    }

    private void MustBeSent()
    {
        if (Accepted is not null) throw new RefusedException("Hồ sơ đã được chấp nhận.");
        if (Sent is null) throw new RefusedException("Hồ sơ chưa được gửi.");
    }

    private void MustBeReceived()
    {
        MustBeSent();
        if (Opened is null) throw new RefusedException("Hồ sơ chưa được tiếp nhận. Đề nghị tiếp nhận trước.");
    }

    private static void MustGiveReason(string because)
    {
        if (string.IsNullOrWhiteSpace(because)) throw new RefusedException("Rút hồ sơ phải ghi lý do. Đề nghị ghi ngắn gọn.");
    }
}

/// <summary>How far a dossier has come.</summary>
public enum DossierState
{
    /// <summary>Đang hoàn thiện.</summary>
    Gathering,
    /// <summary>Đã gửi, chưa tiếp nhận.</summary>
    Sent,
    /// <summary>Đã tiếp nhận, đang thẩm định.</summary>
    Opened,
    /// <summary>Bị trả, phải bổ sung.</summary>
    Returned,
    /// <summary>Được chấp nhận.</summary>
    Accepted,
}

/// <summary>A sending: who, when, and the last day on which it must be settled.</summary>
public sealed record DossierSending(DateOnly Day, DateOnly Due, Deed By);

/// <summary>One line of a dossier's history.</summary>
public sealed record DossierEvent(string What, string? Because, Deed By);
