namespace ThiDua.Decisions;

/// <summary>Frees the money of revoked awards that were not yet paid.</summary>
public sealed class FreeMoney(IFunds funds)
{
    /// <param name="amount">Whole đồng; nothing is written for none.</param>
    internal async Task Of(AwardDecision given, decimal amount, DecisionInForce revocation, CancellationToken stop)
    {
        if (amount == 0) return;
        var year = given.InForce!.Day.Year;
        var fund = await funds.Open(year, stop);
        // The promise stands in the book of its own year, and so does its release, on the last day that book takes.
        var settled = new DateOnly(year + 1, 1, 31);
        var day = revocation.Day < settled ? revocation.Day : settled;
        fund.Release(given.Id.Value, new(amount, day, $"Hủy bỏ theo Quyết định số {revocation.Number} ngày {revocation.Day:dd/MM/yyyy}", revocation.Number), revocation.By);
        await funds.Save(stop);
    }
}
