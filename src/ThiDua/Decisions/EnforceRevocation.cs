using ThiDua.Awards;
using ThiDua.Law;
using ThiDua.Organizations;

namespace ThiDua.Decisions;

/// <summary>
/// Puts an issued revocation into force, all or nothing: the awards count nowhere any more, certificates show it to
/// whoever asks, money not yet paid is free again.
/// </summary>
public sealed class EnforceRevocation(IDecisions decisions, ReadIssuedDecision issued, ICertificates certificates, FreeMoney free, RecordRevocation record)
{
    public async Task On(AwardDecisionId id, Actor who, CancellationToken stop)
    {
        who.MustPrepareDecisions();
        var revocation = await decisions.Open(id, stop);
        var revoked = revocation.Revokes ?? throw new RefusedException("Đây không phải là quyết định hủy bỏ.");
        var given = await decisions.Open(revoked.From, stop);
        var inForce = await issued.Of(revocation, who, stop);
        await decisions.AllOrNothing(
            async () =>
            {
                var fact = new GrantRevocation(id, inForce.Day, revoked.Because);
                var grants = revoked.Grants.Select(given.GrantOf).ToList();
                var unpaid = grants.Where(grant => grant.IsOwed).Sum(grant => grant.Money!.Amount);
                given.TakeBack(revoked, fact);
                revocation.Enforce(inForce, []);
                foreach (var certificate in (await certificates.Of(given.Id, stop)).Where(one => revoked.Grants.Contains(one.Grant))) certificate.Revoke(fact);
                await free.Of(given, unpaid, inForce, stop);
                await decisions.Save(stop);
                await record.On(EnforceDecision.Nominations(grants), new(id.Value, inForce.Number, inForce.Day, inForce.Position), who, stop);
            }, stop);
    }
}
