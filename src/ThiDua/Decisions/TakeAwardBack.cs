using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Decisions;

/// <summary>Notes what was given back after a revocation: the certificate, the money, which goes into the fund of this year.</summary>
public sealed class TakeAwardBack(IDecisions decisions, IFunds funds, TimeProvider clock)
{
    public async Task On(AwardDecisionId id, GrantId grant, ReturnedThing what, Actor who, CancellationToken stop)
    {
        who.MustPrepareDecisions();
        var decision = await decisions.Open(id, stop);
        var by = who.Does(clock);
        if (what is ReturnedThing.Certificate)
        {
            decision.TakeCertificateBack(grant, by);
            await decisions.Save(stop);
            return;
        }

        var amount = decision.TakeMoneyBack(grant, by);
        var fund = await funds.Open(clock.Today().Year, stop);
        fund.Receive(new(amount, clock.Today(), $"{decision.GrantOf(grant).Name} nộp lại tiền thưởng theo quyết định hủy bỏ", decision.InForce!.Number), by);
        await decisions.AllOrNothing(
            async () =>
            {
                await funds.Save(stop);
                await decisions.Save(stop);
            }, stop);
    }
}

/// <summary>What is given back after a revocation.</summary>
public enum ReturnedThing
{
    /// <summary>Giấy khen, giấy chứng nhận.</summary>
    Certificate,
    /// <summary>Tiền thưởng.</summary>
    Money,
}
