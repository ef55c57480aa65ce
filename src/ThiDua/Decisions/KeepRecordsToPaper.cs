using ThiDua.Awards;
using ThiDua.Law;
using ThiDua.Organizations;
using ThiDua.Papers;

namespace ThiDua.Decisions;

/// <summary>
/// Where a new paper replaces that of a decision in force, or of a revocation, the nominations and records of merit that it
/// names cite the paper that stands.
/// </summary>
public sealed class KeepRecordsToPaper(IDecisions decisions, ReadIssuedDecision read, CiteNewPaper cite, TimeProvider clock) : IFollowPapers
{
    public async Task MustBeReady(OutgoingPaper paper, Actor who, CancellationToken stop)
    {
        if (await decisions.FindCorrectedBy(paper, stop) is null || DayOfForce.Of(paper.Content) is not { } from || from <= clock.Today()) return;
        throw new RefusedException($"Quyết định đang có hiệu lực nên văn bản thay thế không lùi ngày hiệu lực đến {from:dd/MM/yyyy}. Đề nghị giữ ngày hiệu lực như văn bản được thay thế.");
    }

    public async Task Issued(OutgoingPaper paper, Actor who, CancellationToken stop)
    {
        if (await decisions.FindCorrectedBy(paper, stop) is not { } decision) return;
        var standing = await read.Of(paper, who, stop);
        var grants = decision.Revokes is { } revoked ? revoked.Grants.Select((await decisions.Open(revoked.From, stop)).GrantOf) : decision.Grants;
        await cite.On(EnforceDecision.Nominations(grants), new(decision.Id.Value, standing.Number, standing.Day, standing.Position), who, stop);
    }
}
