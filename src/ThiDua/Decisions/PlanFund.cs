using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Decisions;

/// <summary>Sets what a year's fund is planned to be, and opens the year's book with it.</summary>
public sealed class PlanFund(IFunds funds, TimeProvider clock)
{
    public async Task<FundYear> On(int year, FundPlan plan, Actor who, CancellationToken stop)
    {
        MustKeepTheFund(who);
        var by = new Deed(clock.GetUtcNow(), who.Account, who.Name);
        var fund = await funds.Find(year, stop);
        if (fund is null) funds.Add(fund = FundYear.Open(who.Commune, year, plan, by));
        else fund.Replan(plan, by);
        await funds.Save(stop);
        return fund;
    }

    internal static void MustKeepTheFund(Actor who)
    {
        if (!who.Has(Duty.Officer) && !who.Has(Duty.Chair))
            throw new RefusedException("Chỉ công chức phụ trách thi đua hoặc Chủ tịch UBND ghi thu, chi của quỹ.");
    }
}
