using ThiDua.Law;
using ThiDua.Organizations;
using ThiDua.Papers;

namespace ThiDua.Decisions;

/// <summary>
/// Puts a decision into force with the issue of its paper, where the day of force has come; a later day is awaited
/// (<see cref="DayOfForce"/>). The nominees and the fund are looked at before the paper is issued, so that no paper awards
/// whom something is being verified of, or promises what nobody can pay.
/// </summary>
public sealed class FollowDecisionPaper(IDecisions decisions, HoldPaperToDecision hold, CheckNominees nominees, PromiseMoney promise, EnforceDecision enforce, EnforceRevocation revoke, TimeProvider clock) : IFollowPapers
{
    public async Task MustBeReady(OutgoingPaper paper, Actor who, CancellationToken stop)
    {
        if (await decisions.FindOf(paper, stop) is not { } decision) return;
        await hold.On(paper, decision, stop);
        if (decision.InForce is not null) return; // a corrected paper is issued anew; its decision was in force before and stays as it is
        if (decision.Dropped is { } dropped) throw new RefusedException($"Dự thảo quyết định này đã bỏ: {dropped.Because}. Đề nghị lập quyết định mới, không ban hành văn bản này.");
        if (decision.Revokes is not null) return;
        await nominees.MustBeReady(decision, who, stop);
        if (paper.Content.Date is { } day) await promise.MustReach(decision, day, stop);
    }

    public async Task Issued(OutgoingPaper paper, Actor who, CancellationToken stop)
    {
        if (await decisions.FindOf(paper, stop) is not { InForce: null } decision) return;
        if (paper.Replaces is not null) await Follow(paper, decision, stop);
        if (DayOfForce.Of(paper.Content) > clock.Today()) return;
        if (decision.Revokes is null) await enforce.On(decision.Id, null, who, stop);
        else await revoke.On(decision.Id, who, stop);
    }

    // Replaced before its day of force: number and day are those of the paper that stands.
    private async Task Follow(OutgoingPaper paper, AwardDecision decision, CancellationToken stop)
    {
        decision.Drafts(paper.Id.Value);
        await decisions.Save(stop);
    }
}
