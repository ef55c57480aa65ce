using ThiDua.Law;
using ThiDua.Movements;

namespace ThiDua.Awards;

/// <summary>The nominations of the commune in whose name we work.</summary>
public interface INominations
{
    Task<Nomination?> Find(NominationId id, CancellationToken stop);

    /// <summary>Those of a movement, of all reviews, by award and name; ready to be changed.</summary>
    Task<IReadOnlyList<Nomination>> OfMovement(MovementId movement, CancellationToken stop);

    /// <summary>Those named, in the order of the ids; ready to be changed.</summary>
    Task<IReadOnlyList<Nomination>> Those(IReadOnlyCollection<NominationId> ids, CancellationToken stop);

    /// <summary>Those of one candidate, by <see cref="Candidate.Key"/>, in all movements.</summary>
    Task<IReadOnlyList<Nomination>> OfSubject(string subject, CancellationToken stop);

    /// <summary>Those that stand for an achievement in other movements and other reviews of this one; to be looked at only.</summary>
    /// <param name="years">First and last year of the reviews that are looked for.</param>
    Task<IReadOnlyList<NominatedElsewhere>> Elsewhere(MovementId movement, AwardRound round, (int First, int Last) years, CancellationToken stop);

    void Add(Nomination nomination);

    /// <summary>Writes what was added and changed, all or nothing.</summary>
    /// <exception cref="RefusedException">Somebody else changed one of them meanwhile.</exception>
    Task Save(CancellationToken stop);
}

/// <summary>A nomination of another movement or review, as far as it can stand in the way of one here.</summary>
/// <param name="Subject"><see cref="Candidate.Key"/> of its candidate.</param>
public sealed record NominatedElsewhere(NominationId Id, string Subject, string Award, NominationState State, string Achievement, DecisionReference? Decision);

/// <summary>What the use cases of nominations do first.</summary>
internal static class NominationsAtWork
{
    public static async Task<Nomination> Open(this INominations nominations, NominationId id, CancellationToken stop) =>
        await nominations.Find(id, stop) ?? throw RefusedException.NothingInSight("Không tìm thấy đề nghị khen thưởng này. Đề nghị mở lại từ danh sách đề nghị.");
}
