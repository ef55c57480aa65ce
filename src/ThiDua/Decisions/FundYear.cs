using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Decisions;

public readonly record struct FundYearId(Guid Value)
{
    public static FundYearId New() => new(Guid.CreateVersion7());
}

/// <summary>
/// The emulation and commendation fund of a commune for one year (quỹ thi đua, khen thưởng, Điều 11 Luật Thi đua, khen thưởng
/// 06/2022/QH15): what came in, what is promised by decisions, what was paid. Whoever signs an award pays it from the fund of
/// his own level. The bonus fund of salaries is another fund and never enters here.
/// </summary>
/// <remarks>All amounts are whole đồng. Entries are written once; a mistake is set right by a further entry.</remarks>
public sealed class FundYear : IOfCommune
{
    private readonly List<FundEntry> _entries = [];

    private FundYear(FundYearId id, Guid communeId, int year, FundPlan plan, Deed set) =>
        (Id, CommuneId, Year, Plan, Set) = (id, communeId, year, plan, set);

    public FundYearId Id { get; }
    public Guid CommuneId { get; }
    public int Year { get; }
    public FundPlan Plan { get; private set; }

    /// <summary>Who set the plan as it stands, and when.</summary>
    public Deed Set { get; private set; }

    /// <summary>Counts every change: of two people who write at once, the second is told to look again.</summary>
    public int Revision { get; private set; } = 1;

    public IReadOnlyList<FundEntry> Entries => _entries;
    public FundBalance Balance => FundBalance.Of(_entries);

    public static FundYear Open(UnitId commune, int year, FundPlan plan, Deed by)
    {
        if (year is < 2018 or > 2100) throw new RefusedException($"Năm {year} ngoài khoảng 2018–2100. Đề nghị nhập năm của quỹ.");
        plan.MustHold();
        return new FundYear(FundYearId.New(), commune.Value, year, plan, by);
    }

    public void Replan(FundPlan plan, Deed by)
    {
        plan.MustHold();

        (Plan, Set) = (plan, by);
        Revision++;
    }

    /// <summary>Money that came in: budget, contributions, money returned.</summary>
    public FundEntry Receive(FundMove move, Deed by) => Add(FundEntryKind.Income, move, null, by);

    /// <summary>Spending on organising: launch, reviews, examples, inspection, meetings of the council, frames and printing.</summary>
    public FundEntry SpendOnOrganising(FundMove move, Deed by)
    {
        MustCover(move.Amount, move.Because, "chi");

        return Add(FundEntryKind.Organising, move, null, by);
    }

    /// <summary>Promises the money of a decision: from then on it is no longer free.</summary>
    public FundEntry Commit(Guid decision, FundMove move, Deed by)
    {
        if (_entries.Exists(e => e.Kind is FundEntryKind.Commitment && e.Decision == decision))
            throw new RefusedException("Kinh phí của quyết định này đã được cam kết chi; không ghi lần thứ hai.");
        MustReach(move.Amount, move.Because);

        return Add(FundEntryKind.Commitment, move, decision, by);
    }

    /// <summary>Pays from what a decision was promised.</summary>
    public FundEntry Pay(Guid decision, FundMove move, Deed by)
    {
        MustNotExceedOpen(decision, move.Amount, "chi");

        return Add(FundEntryKind.Payment, move, decision, by);
    }

    /// <summary>Frees what was promised and is not to be paid any more (revoked, refused by the recipient).</summary>
    public FundEntry Release(Guid decision, FundMove move, Deed by)
    {
        MustNotExceedOpen(decision, move.Amount, "giải phóng");

        return Add(FundEntryKind.Release, move, decision, by);
    }

    /// <summary>What a decision was promised and has neither been paid nor released.</summary>
    public decimal OpenOf(Guid decision) => FundBalance.Of(_entries.Where(e => e.Decision == decision)).Owed;

    private FundEntry Add(FundEntryKind kind, FundMove move, Guid? decision, Deed by)
    {
        move.MustHold(Year);
        var entry = new FundEntry(Id, _entries.Count + 1, kind, move.Amount, move.Day, move.Text.Normalize().Trim(), Blank(move.Paper), decision, Blank(move.Because), by);
        _entries.Add(entry);
        Revision++;
        return entry;
    }

    /// <summary>What is left is enough for a promise, or there is a reason why not.</summary>
    /// <param name="awaited">What issued decisions will take once their day of force has come, whole đồng.</param>
    public void MustReach(decimal amount, string? because, decimal awaited = 0) => MustCover(amount, because, "cam kết chi", awaited);

    private void MustCover(decimal amount, string? because, string act, decimal awaited = 0)
    {
        var left = Balance.Left - awaited;
        if (amount > left && string.IsNullOrWhiteSpace(because))
            throw new RefusedException(
                $"Quỹ năm {Year} còn {Money.Of(left)}{(awaited > 0 ? $" (đã trừ {Money.Of(awaited)} của quyết định ban hành rồi, chưa đến ngày có hiệu lực)" : "")}, không đủ {act} {Money.Of(amount)}; thiếu {Money.Of(amount - left)}. Đề nghị bổ sung nguồn, hoặc ghi lý do vượt số dư.");
    }

    private void MustNotExceedOpen(Guid decision, decimal amount, string act)
    {
        var open = OpenOf(decision);
        if (amount > open)
            throw new RefusedException($"Quyết định này còn {Money.Of(open)} chưa chi, không thể {act} {Money.Of(amount)}. Đề nghị nhập lại số tiền.");
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Normalize().Trim();
}
