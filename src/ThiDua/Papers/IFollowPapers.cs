using ThiDua.Organizations;

namespace ThiDua.Papers;

/// <summary>
/// What hangs on the issue of a paper in an area that comes later: a decision on awards is in force from the day of its
/// paper, not from the day on which somebody remembers to say so. Each follower does what concerns it, and leaves the rest.
/// </summary>
public interface IFollowPapers
{
    /// <summary>Looks before the issue whether what hangs on it could follow; a paper that nothing hangs on passes.</summary>
    /// <param name="paper">Numbered and signed.</param>
    /// <exception cref="Law.RefusedException">It could not; the sentence says what to do first.</exception>
    Task MustBeReady(OutgoingPaper paper, Actor who, CancellationToken stop) => Task.CompletedTask;

    /// <summary>What a person should weigh before the issue, though it does not forbid it.</summary>
    Task<IReadOnlyList<PaperFinding>> Warn(OutgoingPaper paper, CancellationToken stop) => Task.FromResult<IReadOnlyList<PaperFinding>>([]);

    /// <summary>Follows the issue; what it changes is kept together with it or not at all.</summary>
    Task Issued(OutgoingPaper paper, Actor who, CancellationToken stop) => Task.CompletedTask;
}
