using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Papers;

namespace ThiDua.Decisions;

/// <summary>Decisions on awards of the commune in whose name we work.</summary>
public interface IDecisions
{
    Task<AwardDecision?> Find(AwardDecisionId id, CancellationToken stop);

    /// <summary>Newest first; without those that were dropped.</summary>
    Task<IReadOnlyList<AwardDecision>> OfMovement(MovementId movement, CancellationToken stop);

    /// <summary>Drafts and decisions in force that name one of the nominations.</summary>
    Task<IReadOnlyList<AwardDecision>> Naming(IReadOnlyCollection<Guid> nominations, CancellationToken stop);

    /// <summary>Decisions whose papers were drafted and that are neither in force nor dropped; to be looked at only.</summary>
    Task<IReadOnlyList<AwardDecision>> Drafted(CancellationToken stop);

    void Add(AwardDecision decision);

    /// <exception cref="RefusedException">Somebody else changed the decision meanwhile.</exception>
    Task Save(CancellationToken stop);

    /// <summary>Does several savings as one: all of them or none.</summary>
    Task AllOrNothing(Func<Task> act, CancellationToken stop);

    /// <summary>
    /// Within what is done as one: until its end nobody else composes or issues a decision on awards of that movement, and
    /// what others did before is seen.
    /// </summary>
    Task Hold(MovementId movement, CancellationToken stop);
}

/// <summary>What the use cases of decisions do first.</summary>
internal static class DecisionsAtWork
{
    private const string About = "decision:";

    /// <summary>What its papers are kept by, the first as well as those that replace it.</summary>
    public static string AboutOf(AwardDecision decision) => $"{About}{decision.Id.Value}";

    /// <summary>The decision that a paper of it says, the first or one that replaces it; null for any other paper.</summary>
    public static async Task<AwardDecision?> FindOf(this IDecisions decisions, OutgoingPaper paper, CancellationToken stop) =>
        paper.Kind is PaperKind.Decision or PaperKind.Revocation && paper.About.StartsWith(About, StringComparison.Ordinal) && Guid.TryParse(paper.About[About.Length..], out var id)
            ? await decisions.Find(new(id), stop)
            : null;

    /// <summary>The decision in force whose paper this one replaces; null for any other paper.</summary>
    public static async Task<AwardDecision?> FindCorrectedBy(this IDecisions decisions, OutgoingPaper paper, CancellationToken stop) =>
        paper.Replaces is not null && await decisions.FindOf(paper, stop) is { InForce: not null } decision ? decision : null;

    public static async Task<AwardDecision> Open(this IDecisions decisions, AwardDecisionId id, CancellationToken stop) =>
        await decisions.Find(id, stop) ?? throw RefusedException.NothingInSight("Không tìm thấy quyết định này. Đề nghị mở lại từ danh sách quyết định.");

    public static void MustPrepareDecisions(this Organizations.Actor who)
    {
        if (!who.Has(Organizations.Duty.Officer) && !who.Has(Organizations.Duty.Chair))
            throw new RefusedException("Việc này do công chức phụ trách thi đua hoặc Chủ tịch UBND thực hiện. Đề nghị liên hệ người được giao.");
    }
}
