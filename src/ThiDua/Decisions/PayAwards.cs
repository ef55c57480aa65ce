using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Decisions;

/// <summary>Pays out award money to those who signed for it, and writes it into the fund as one entry.</summary>
public sealed class PayAwards(IDecisions decisions, IFunds funds, TimeProvider clock)
{
    /// <param name="voucher">Number of the voucher (phiếu chi); null where none is noted.</param>
    /// <returns>How much was paid, in whole đồng.</returns>
    public async Task<decimal> On(AwardDecisionId id, IReadOnlyCollection<GrantId> grants, DateOnly day, string? voucher, Actor who, CancellationToken stop)
    {
        who.MustPrepareDecisions();
        if (grants.Count == 0) throw new RefusedException("Chưa chọn tập thể, cá nhân nào đã ký nhận tiền thưởng.");
        if (day > clock.Today()) throw new RefusedException($"Ngày chi {Vietnamese.Day(day)} chưa đến. Đề nghị nhập ngày đã chi.");
        var decision = await decisions.Open(id, stop);
        if (decision.InForce is { } inForce && day < inForce.Day) throw new RefusedException($"Ngày chi {Vietnamese.Day(day)} trước ngày quyết định {Vietnamese.Day(inForce.Day)}.");

        var by = who.Does(clock);
        foreach (var grant in grants) decision.Pay(grant, day, voucher, by);
        var paid = grants.Sum(grant => decision.GrantOf(grant).Money!.Amount);
        var fund = await funds.Open(decision.InForce!.Day.Year, stop);
        fund.Pay(id.Value, new(paid, day, $"Chi tiền thưởng theo Quyết định số {decision.InForce.Number}", voucher), by);
        await decisions.AllOrNothing(
            async () =>
            {
                await funds.Save(stop);
                await decisions.Save(stop);
            }, stop);
        return paid;
    }
}
