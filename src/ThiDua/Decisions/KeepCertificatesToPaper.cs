using ThiDua.Law;
using ThiDua.Organizations;
using ThiDua.Papers;

namespace ThiDua.Decisions;

/// <summary>
/// Where a new paper replaces that of a decision in force, its certificates bear number, day and signer of the paper that
/// stands; those printed before are told apart by their public page. Awards, money and records stay as they are.
/// </summary>
public sealed class KeepCertificatesToPaper(IDecisions decisions, ICertificates certificates, ReadIssuedDecision read, TimeProvider clock) : IFollowPapers
{
    public async Task MustBeReady(OutgoingPaper paper, Actor who, CancellationToken stop)
    {
        if (await InForce(paper, stop) is null || DayOfForce.Of(paper.Content) is not { } from || from <= clock.Today()) return;
        throw new RefusedException($"Quyết định đang có hiệu lực nên văn bản thay thế không lùi ngày hiệu lực đến {from:dd/MM/yyyy}. Đề nghị giữ ngày hiệu lực như văn bản được thay thế.");
    }

    public async Task Issued(OutgoingPaper paper, Actor who, CancellationToken stop)
    {
        if (await InForce(paper, stop) is not { } decision) return;
        var standing = await read.Of(paper, who, stop);
        foreach (var certificate in await certificates.Of(decision.Id, stop)) certificate.Follow(standing);
        await certificates.Save(stop);
    }

    private async Task<AwardDecision?> InForce(OutgoingPaper paper, CancellationToken stop) =>
        paper.Replaces is not null && await decisions.FindOf(paper, stop) is { InForce: not null, Revokes: null } decision ? decision : null;
}
