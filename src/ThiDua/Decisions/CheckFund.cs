using ThiDua.Law;
using ThiDua.Movements;

namespace ThiDua.Decisions;

/// <summary>Looks whether a fund keeps its shares and its ceiling. What it finds warns; it refuses nothing.</summary>
public sealed class CheckFund(ParameterBook parameters)
{
    /// <returns>Every finding, met or not; none for a rule that the law of that year does not set.</returns>
    public IReadOnlyList<Finding> Of(FundYear fund) => [.. Share(fund), .. Ceiling(fund), Balance(fund)];

    /// <summary>The share of a year's fund that may go to organising, from 0 to 1; null where the law of the year sets none.</summary>
    public Parameter? OrganisingShare(int year) => parameters.On("fund.organising_share", new DateOnly(year, 12, 31));

    private IEnumerable<Finding> Share(FundYear fund)
    {
        if (OrganisingShare(fund.Year) is not { } share) yield break;
        // Of the fund as planned; while nothing is planned, of what came in.
        var whole = fund.Plan.Planned > 0 ? fund.Plan.Planned : fund.Balance.Income;
        var (limit, spent) = (whole * share.Value, fund.Balance.Organising);
        yield return new(share.Basis, spent <= limit,
            $"Chi tổ chức phong trào {Money.Of(spent)}, mức {VietnameseNumber.Format(share.Value * 100)} % quỹ là {Money.Of(limit)}{(spent > limit ? $"; vượt {Money.Of(spent - limit)}" : "")}.");
    }

    private static IEnumerable<Finding> Ceiling(FundYear fund)
    {
        if (fund.Plan is not { Ceiling: { } ceiling, CeilingRule: { } rule }) yield break;
        yield return new(new Provision(rule, "", new(fund.Year, 1, 1), new(fund.Year, 12, 31)), fund.Plan.Planned <= ceiling,
            $"Dự toán {Money.Of(fund.Plan.Planned)}, mức trần {Money.Of(ceiling)}{(fund.Plan.Planned > ceiling ? $"; vượt {Money.Of(fund.Plan.Planned - ceiling)}" : "")}.");
    }

    private static Finding Balance(FundYear fund) => new(
        new Provision("Luật Thi đua, khen thưởng 06/2022/QH15", "Điều 11", new(2024, 1, 1)), fund.Balance.Left >= 0,
        fund.Balance.Left >= 0 ? $"Quỹ còn {Money.Of(fund.Balance.Left)} chưa cam kết." : $"Đã cam kết, chi vượt nguồn {Money.Of(-fund.Balance.Left)}.");
}
