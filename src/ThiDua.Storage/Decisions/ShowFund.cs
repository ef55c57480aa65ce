using ThiDua.Awards;
using ThiDua.Decisions;
using ThiDua.Law;
using ThiDua.Movements;

namespace ThiDua.Storage.Decisions;

/// <summary>A year's fund as its page shows it.</summary>
public sealed class ShowFund(IFunds funds, ILawParameters parameters)
{
    /// <param name="year">The fund of that year need not be there yet.</param>
    public async Task<FundShown> Of(int year, CancellationToken stop)
    {
        var all = await funds.All(stop);
        var check = new CheckFund(await parameters.Book(stop));
        var share = check.OrganisingShare(year);
        if (all.FirstOrDefault(one => one.Year == year) is not { } fund)
            return new(year, null, FundBalance.Of([]), share, [], [], [.. all.Select(one => one.Year)]);
        return new(
            year, fund.Plan, fund.Balance, share, check.Of(fund),
            [.. fund.Entries.OrderByDescending(e => e.Number).Select(e => new FundLine(e.Number, e.Kind, e.Amount, e.Day, e.Text, e.Paper, e.Decision, e.Because, e.By))],
            [.. all.Select(one => one.Year)]);
    }
}

/// <summary>What the page of a fund shows.</summary>
/// <param name="Plan">Null where the year's book has not been opened.</param>
/// <param name="Share">Share that may go to organising; null where the law of the year sets none.</param>
/// <param name="Years">Years that have a book.</param>
public sealed record FundShown(
    int Year, FundPlan? Plan, FundBalance Balance, Parameter? Share, IReadOnlyList<Finding> Findings, IReadOnlyList<FundLine> Lines, IReadOnlyList<int> Years);

/// <summary>A line of the fund's book.</summary>
public sealed record FundLine(
    int Number, FundEntryKind Kind, decimal Amount, DateOnly Day, string Text, string? Paper, Guid? Decision, string? Because, Deed By);
