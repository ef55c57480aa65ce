using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Papers;

namespace ThiDua.Decisions;

/// <summary>Gives a draft of a decision up, so that its nominations are free for another.</summary>
public sealed class DropDecision(IDecisions decisions, IPapers papers, TimeProvider clock)
{
    /// <exception cref="RefusedException">It is in force, or its paper has a number already.</exception>
    public async Task On(AwardDecisionId id, string because, Actor who, CancellationToken stop)
    {
        who.MustPrepareDecisions();
        var decision = await decisions.Open(id, stop);
        if (decision.Paper is { } paper && await papers.Find(new(paper), stop) is { NumberAndSymbol: { } number })
            throw new RefusedException($"Quyết định đã được cấp số {number}, không bỏ được. Đề nghị hoàn tất ký, ban hành; nếu sai, ban hành quyết định thay thế.");

        decision.Drop(because, who.Does(clock));
        await decisions.Save(stop);
    }
}
