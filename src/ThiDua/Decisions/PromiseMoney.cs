using ThiDua.Papers;

namespace ThiDua.Decisions;

/// <summary>Works out the money of a decision on its day and promises it from the fund of that year.</summary>
public sealed class PromiseMoney(IFunds funds, AwardRates rates, IDecisions decisions, IPapers papers)
{
    /// <summary>
    /// Looks, before the paper is issued, whether the fund of that day's year reaches or a reason is noted why it may not.
    /// Papers that were issued and wait for their day of force will take their money first.
    /// </summary>
    /// <exception cref="Law.RefusedException">There is no fund for the year, or it does not reach and no reason is noted.</exception>
    internal async Task MustReach(AwardDecision decision, DateOnly day, CancellationToken stop)
    {
        var total = (await Of(decision, day, stop)).Sum(one => one.Amount);
        if (total > 0) (await funds.MustLook(day.Year, stop)).MustReach(total, decision.BeyondFund?.Because, await Awaited(decision.Id, day.Year, stop));
    }

    /// <summary>
    /// Looks again while the fund is held: of papers that are issued at one moment, whatever movements they are of, the
    /// second waits and then counts what the first takes or will take.
    /// </summary>
    /// <exception cref="Law.RefusedException">As <see cref="MustReach"/>.</exception>
    internal async Task MustReachInTurn(AwardDecision decision, DateOnly day, CancellationToken stop)
    {
        await funds.Hold(new(decision.CommuneId), day.Year, stop);
        await MustReach(decision, day, stop);
    }

    /// <summary>What is left of a year's fund for a decision, in whole đồng; null where the year has no fund yet.</summary>
    public async Task<decimal?> LeftFor(AwardDecisionId decision, int year, CancellationToken stop) =>
        await funds.Look(year, stop) is { } fund ? fund.Balance.Left - await Awaited(decision, year, stop) : null;

    private async Task<decimal> Awaited(AwardDecisionId besides, int year, CancellationToken stop)
    {
        var others = (await decisions.Drafted(stop)).Where(one => one.Id != besides && one.Revokes is null).ToDictionary(one => new PaperId(one.Paper!.Value));
        var sum = 0m;
        foreach (var paper in await papers.LookAtIssued(others.Keys, stop))
        {
            if (paper.Content.Date is { } day && day.Year == year) sum += (await Of(others[paper.Id], day, stop)).Sum(one => one.Amount);
        }

        return sum;
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
