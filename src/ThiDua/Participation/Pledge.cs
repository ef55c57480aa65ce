using ThiDua.Law;
using ThiDua.Movements;

namespace ThiDua.Participation;

/// <summary>One thing that a participant promises (nội dung giao ước thi đua, nhiệm vụ đột phá) and, at the end, what came of it.</summary>
/// <param name="Criterion">The criterion of the movement it is about; null for a task of one's own.</param>
/// <param name="Breakthrough">Nhiệm vụ trọng tâm, đột phá.</param>
/// <param name="Kept">Whether it was kept; null while nothing was reported.</param>
/// <param name="Result">In words, with the figure where there is one.</param>
public sealed record Pledge(string Text, CriterionId? Criterion = null, bool Breakthrough = false, bool? Kept = null, string? Result = null)
{
    private const int Longest = 500;

    /// <summary>Pledges of a participant; more is no longer a promise but a plan.</summary>
    public const int Most = 20;

    /// <summary>Own tasks, one a line; a leading sign or number is dropped, a line marked "đột phá:" is a breakthrough.</summary>
    /// <exception cref="RefusedException">A line is too long.</exception>
    public static IReadOnlyList<Pledge> OwnTasks(string? lines) =>
        [.. (lines ?? "").Normalize().Split('\n').Select(Bare).Where(line => line.Length > 0).Select(OwnTask)];

    /// <summary>Own tasks as they are typed again.</summary>
    public static string AsLines(IEnumerable<Pledge> pledges) => string.Join('\n',
        pledges.Where(p => p.Criterion is null).Select(p => p.Breakthrough ? $"Đột phá: {p.Text}" : p.Text));

    private static Pledge OwnTask(string line)
    {
        if (line.Length > Longest) throw new RefusedException($"Nội dung “{line[..40]}…” dài hơn {Longest} ký tự. Đề nghị ghi ngắn lại hoặc tách thành nhiều dòng.");
        const string mark = "đột phá:";
        return line.StartsWith(mark, StringComparison.CurrentCultureIgnoreCase) ? new(line[mark.Length..].Trim(), Breakthrough: true) : new(line);
    }

    private static string Bare(string line) => line.Trim().TrimStart('-', '+', '•', '*', ' ');
}
