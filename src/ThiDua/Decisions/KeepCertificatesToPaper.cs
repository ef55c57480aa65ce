using ThiDua.Organizations;
using ThiDua.Papers;

namespace ThiDua.Decisions;

/// <summary>
/// Where a new paper replaces that of a decision in force, its certificates bear number, day and signer of the paper that
/// stands; those printed before are told apart by their public page. Awards and money stay as they are; records of merit
/// cite the new paper (<see cref="KeepRecordsToPaper"/>).
/// </summary>
public sealed class KeepCertificatesToPaper(IDecisions decisions, ICertificates certificates, ReadIssuedDecision read) : IFollowPapers
{
    public async Task Issued(OutgoingPaper paper, Actor who, CancellationToken stop)
    {
        if (await decisions.FindCorrectedBy(paper, stop) is not { Revokes: null } decision) return;
        var standing = await read.Of(paper, who, stop);
        foreach (var certificate in await certificates.Of(decision.Id, stop)) certificate.Follow(standing);
        await certificates.Save(stop);
    }
}
