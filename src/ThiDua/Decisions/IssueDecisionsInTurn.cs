using ThiDua.Organizations;
using ThiDua.Papers;

namespace ThiDua.Decisions;

/// <summary>
/// Of two decisions on one movement whose papers are issued at one moment, the second waits and then counts the first: what
/// was found before (<see cref="CheckNominees"/>) may no longer be so.
/// </summary>
public sealed class IssueDecisionsInTurn(IDecisions decisions, CheckNominees nominees) : IFollowPapers
{
    public async Task Issued(OutgoingPaper paper, Actor who, CancellationToken stop)
    {
        if (await decisions.FindOf(paper, stop) is not { InForce: null, Revokes: null, Movement: { } movement } decision) return;
        await decisions.Hold(movement, stop);
        await nominees.MustFitBesideIssued(decision, stop);
    }
}
