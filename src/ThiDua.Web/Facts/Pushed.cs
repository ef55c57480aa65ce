using ThiDua.Facts;
using ThiDua.Storage.Facts;

namespace ThiDua.Web.Facts;

/// <summary>The answer to a system that pushed.</summary>
/// <param name="File">Number of the file, for people to find it on the page.</param>
/// <param name="Taken">Whether it was taken over; false for a dry run and where nothing was new.</param>
/// <param name="Problems">The first of them; <paramref name="ProblemCount"/> counts all.</param>
/// <param name="Message">Why nothing was taken over; null where something was, or nothing had to be.</param>
internal sealed record Pushed(Guid File, string Kind, bool Taken, BatchCounts Counts, long ProblemCount, IReadOnlyList<CellProblem> Problems, string? Message = null)
{
    public static Pushed Of(Brought brought, string? message = null) => new(
        brought.File.Id.Value, brought.File.Kind!, brought.File.State is BatchState.Committed, brought.Counts,
        brought.File.ProblemsByRule.Values.Sum(), brought.Problems, message);

    /// <summary>Something was refused and nothing new was left to take: the push failed, and says why.</summary>
    public static string? Refusal(Brought brought, bool dryRun) => dryRun || brought.Counts is not { Refused: > 0, New: 0, Changed: 0 } counts
        ? null
        : $"Không nhập được dòng nào: {counts.Refused} dòng có lỗi, không dòng nào mới. {brought.Problems.FirstOrDefault(problem => problem.Blocks)?.Message} Đề nghị sửa rồi gửi lại.";
}

/// <summary>How far a file has come that is worked on in the background.</summary>
/// <param name="Done">Nothing is under way any more.</param>
/// <param name="Percent">How far the work is; null where none is under way.</param>
/// <param name="Message">Why the work could not be done; null where it could.</param>
internal sealed record PushedLater(
    Guid File, string? Kind, bool Done, int? Percent, bool Taken, BatchCounts? Counts, long ProblemCount, IReadOnlyList<CellProblem> Problems, string? Message)
{
    public static PushedLater Of(BroughtFile file, IReadOnlyList<CellProblem> problems) => new(
        file.Id.Value, file.Kind, file.Percent is null, file.Percent, file.State is BatchState.Committed && file.Counts is { New: > 0 } or { Changed: > 0 },
        file.Counts, file.ProblemsByRule.Values.Sum(), problems, file.Refusal);
}
