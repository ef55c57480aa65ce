using ThiDua.Awards;
using ThiDua.Law;
using ThiDua.Organizations;
using ThiDua.Papers;

namespace ThiDua.Decisions;

/// <summary>A decision bears no day before the session that agreed to what it gives, whatever its text says of that session.</summary>
public sealed class KeepDecisionAfterVote(IDecisions decisions, INominations nominations) : IFollowPapers
{
    public async Task MustBeReady(OutgoingPaper paper, Actor who, CancellationToken stop)
    {
        if (paper.Kind is not PaperKind.Decision || paper.Content.Date is not { } day || await decisions.FindOf(paper, stop) is not { InForce: null } decision) return;
        var ids = decision.Grants.Select(grant => grant.Nomination).OfType<Guid>().Select(id => new NominationId(id)).ToList();
        if ((await nominations.Those(ids, stop)).FirstOrDefault(one => one.Vote?.Day > day) is not { } early) return;
        throw new RefusedException($"Quyết định ghi ngày {day:dd/MM/yyyy}, trước phiên họp Hội đồng ngày {early.Vote!.Day:dd/MM/yyyy} thông qua {early.Candidate.Name}. Đề nghị bỏ dự thảo này và lập quyết định mới với ngày từ ngày họp trở đi.");
    }
}
