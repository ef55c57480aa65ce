using ThiDua.Awards;
using ThiDua.Law;
using ThiDua.Organizations;

namespace ThiDua.Decisions;

/// <summary>
/// Puts a decision whose paper was issued into force, all or nothing: the money of its day is promised, certificates and
/// numbers of the golden book arise, the nominations become decided. Where a later day of force was awaited and something
/// is being verified on it, the decision goes on waiting for the conclusion.
/// </summary>
public sealed class EnforceDecision(IDecisions decisions, CheckNominees nominees, ReadIssuedDecision issued, PromiseMoney promise, MakeCertificates certificates, RecordDecision record)
{
    /// <param name="because">Why the balance of the fund is exceeded; needed only then.</param>
    /// <exception cref="RefusedException">The paper was not issued, somebody is held, or the fund does not reach and no reason is given.</exception>
    public async Task On(AwardDecisionId id, string? because, Actor who, CancellationToken stop)
    {
        who.MustPrepareDecisions();
        var decision = await decisions.Open(id, stop);
        if (decision.Revokes is not null) throw new RefusedException("Đây là quyết định hủy bỏ; đề nghị ghi nhận trên trang của quyết định đó.");
        var inForce = await issued.Of(decision, who, stop);
        if (decision.InForce is null) await nominees.MustStand(Nominations(decision.Grants), who, stop);
        await decisions.AllOrNothing(
            async () =>
            {
                await promise.For(decision, inForce, because, stop);
                await certificates.For(decision, stop);
                await decisions.Save(stop);
                await record.On(Nominations(decision.Grants), new(id.Value, inForce.Number, inForce.Day, inForce.Position), who, stop);
            }, stop);
    }

    internal static IReadOnlyList<NominationId> Nominations(IEnumerable<AwardGrant> grants) =>
        [.. grants.Where(grant => grant.Nomination is not null).Select(grant => new NominationId(grant.Nomination!.Value))];
}
