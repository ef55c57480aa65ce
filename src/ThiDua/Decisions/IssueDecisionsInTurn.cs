using ThiDua.Organizations;
using ThiDua.Papers;

namespace ThiDua.Decisions;

/// <summary>
/// Of two decisions whose papers are issued at one moment, on one movement or from one fund, the second waits and then
/// counts the first: what was found before (<see cref="CheckNominees"/>, <see cref="PromiseMoney"/>) may no longer be so.
/// </summary>
public sealed class IssueDecisionsInTurn(IDecisions decisions, CheckNominees nominees, PromiseMoney promise) : IFollowPapers
{
    public async Task Issued(OutgoingPaper paper, Actor who, CancellationToken stop)
    {
        if (await decisions.FindOf(paper, stop) is not { InForce: null, Revokes: null } decision) return;
        // The movement first and the fund second, always: two who wait for each other would wait for ever.
        if (decision.Movement is { } movement)
        {
            await decisions.Hold(movement, stop);
            await nominees.MustFitBesideIssued(decision, stop);
        }

        if (paper.Content.Date is { } day) await promise.MustReachInTurn(decision, day, stop);
    }
}
