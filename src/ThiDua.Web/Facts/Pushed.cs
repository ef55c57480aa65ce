using ThiDua.Facts;
using ThiDua.Storage.Facts;

namespace ThiDua.Web.Facts;

/// <summary>The answer to a system that pushed.</summary>
/// <param name="File">Number of the file, for people to find it on the page.</param>
/// <param name="Taken">Whether it was taken over; false for a dry run and where nothing was new.</param>
/// <param name="Problems">The first of them; <paramref name="ProblemCount"/> counts all.</param>
internal sealed record Pushed(Guid File, string Kind, bool Taken, BatchCounts Counts, long ProblemCount, IReadOnlyList<CellProblem> Problems)
{
    public static Pushed Of(Brought brought) => new(
        brought.File.Id.Value, brought.File.Kind!, brought.File.State is BatchState.Committed, brought.Counts,
        brought.File.ProblemsByRule.Values.Sum(), brought.Problems);
}
