using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Decisions;

/// <summary>Writes money that came in, or was spent on organising, into a year's fund.</summary>
public sealed class RecordFundMove(IFunds funds, TimeProvider clock)
{
    /// <param name="kind">Income or organising; money of decisions has acts of its own.</param>
    public async Task<FundEntry> On(int year, FundEntryKind kind, FundMove move, Actor who, CancellationToken stop)
    {
        PlanFund.MustKeepTheFund(who);
        var fund = await funds.Open(year, stop);
        var by = new Deed(clock.GetUtcNow(), who.Account, who.Name);
        var entry = kind switch
        {
            FundEntryKind.Income => fund.Receive(move, by),
            FundEntryKind.Organising => fund.SpendOnOrganising(move, by),
            _ => throw new RefusedException("Tiền thưởng được ghi từ quyết định khen thưởng. Đề nghị mở quyết định để chi."),
        };
        await funds.Save(stop);
        return entry;
    }
}
