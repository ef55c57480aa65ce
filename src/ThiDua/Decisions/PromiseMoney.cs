namespace ThiDua.Decisions;

/// <summary>Works out the money of a decision on its day and promises it from the fund of that year.</summary>
public sealed class PromiseMoney(IFunds funds, AwardRates rates)
{
    /// <summary>Looks, before the paper is issued, whether the fund of that day's year reaches or a reason is noted why it may not.</summary>
    /// <exception cref="Law.RefusedException">There is no fund for the year, or it does not reach and no reason is noted.</exception>
    internal async Task MustReach(AwardDecision decision, DateOnly day, CancellationToken stop)
    {
        var total = (await Of(decision, day, stop)).Sum(one => one.Amount);
        if (total > 0) (await funds.Open(day.Year, stop)).MustReach(total, decision.BeyondFund?.Because);
    }

    /// <exception cref="Law.RefusedException">There is no fund for the year, or it does not reach and no reason is given.</exception>
    internal async Task For(AwardDecision decision, DecisionInForce inForce, string? because, CancellationToken stop)
    {
        var money = await Of(decision, inForce.Day, stop);
        decision.Enforce(inForce, money);
        var total = money.Sum(one => one.Amount);
        if (total == 0) return;

        var fund = await funds.Open(inForce.Day.Year, stop);
        fund.Commit(decision.Id.Value, new(total, inForce.Day, $"Tiền thưởng theo Quyết định số {inForce.Number}", inForce.Number, because ?? decision.BeyondFund?.Because), inForce.By);
        await funds.Save(stop);
    }

    private async Task<IReadOnlyList<PaidAward>> Of(AwardDecision decision, DateOnly day, CancellationToken stop) =>
        decision.Money.For([.. decision.Grants.Select(grant => grant.Award)], day, await rates.Now(stop));
}
