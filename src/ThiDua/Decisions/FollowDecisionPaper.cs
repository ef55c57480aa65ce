using ThiDua.Law;
using ThiDua.Organizations;
using ThiDua.Papers;

namespace ThiDua.Decisions;

/// <summary>
/// Puts a decision into force with the issue of its paper, where the day of force has come; a later day is awaited
/// (<see cref="DayOfForce"/>). The fund is asked before the paper is issued, so that no paper promises what nobody can pay.
/// </summary>
public sealed class FollowDecisionPaper(IDecisions decisions, PromiseMoney promise, EnforceDecision enforce, EnforceRevocation revoke, TimeProvider clock) : IFollowPapers
{
    public async Task MustBeReady(OutgoingPaper paper, Actor who, CancellationToken stop)
    {
        if (await Waiting(paper, stop) is not { } decision) return;
        if (decision.Dropped is { } dropped) throw new RefusedException($"Dự thảo quyết định này đã bỏ: {dropped.Because}. Đề nghị lập quyết định mới, không ban hành văn bản này.");
        if (decision.Revokes is null && paper.Content.Date is { } day) await promise.MustReach(decision, day, stop);
    }

    public async Task Issued(OutgoingPaper paper, Actor who, CancellationToken stop)
    {
        if (await Waiting(paper, stop) is not { } decision || DayOfForce.Of(paper.Content) > clock.Today()) return;
        if (decision.Revokes is null) await enforce.On(decision.Id, null, who, stop);
        else await revoke.On(decision.Id, who, stop);
    }

    // A corrected paper is issued anew; its decision was in force before and stays as it is.
    private async Task<AwardDecision?> Waiting(OutgoingPaper paper, CancellationToken stop) =>
        paper.Kind is PaperKind.Decision or PaperKind.Revocation && await decisions.FindByPaper(paper.Id, stop) is { InForce: null } decision ? decision : null;
}
