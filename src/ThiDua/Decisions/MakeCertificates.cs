using ThiDua.Awards;
using ThiDua.Organizations;

namespace ThiDua.Decisions;

/// <summary>Makes the certificates of a decision in force, with their numbers in the golden book of its year.</summary>
public sealed class MakeCertificates(ICertificates certificates, ICommuneOnPaper communes, AwardKinds kinds)
{
    internal async Task For(AwardDecision decision, CancellationToken stop)
    {
        var inForce = decision.InForce!;
        // A gift or a letter of thanks (Điều 81) goes without a certificate.
        var grants = decision.Grants.Where(grant => kinds.Find(grant.Award.Key) is not { IsEncouragement: true }).ToList();
        if (grants.Count == 0) return;

        var commune = await communes.On(new(decision.CommuneId), inForce.Day, stop);
        var first = await certificates.TakeNumbers(decision.CommuneId, inForce.Day.Year, grants.Count, stop);
        certificates.Add([.. grants.Select((grant, place) => Certificate.Of(
            decision, grant, new(first.Year, first.Number + place), PublicCode.New(), TextOf(grant, inForce, commune)))]);
    }

    private static CertificateWords TextOf(AwardGrant grant, DecisionInForce inForce, CommuneOnPaper commune) => new(
        commune.ChairInCapitals, grant.Award.Name.ToUpper(Vietnamese.Culture), grant.Award.IsTitle, grant.Kind, grant.Name, grant.Line,
        grant.Award.Achievement, inForce.Number, inForce.Day, commune.Place, inForce.SignedAs, inForce.Signer);
}
