using ThiDua.Law;

namespace ThiDua.Movements;

/// <summary>
/// Says where two movements of one commune ask the same of the same people at the same time, so that nobody is counted
/// and praised twice for one achievement (khoản 1 Điều 5 Luật Thi đua, khen thưởng 06/2022/QH15).
/// </summary>
public static class FindOverlap
{
    private const double AlikeCriteria = 0.75;

    /// <summary>The overlap of two terms; null where their days do not meet or nothing asked is alike.</summary>
    public static Overlap? Between(MovementTerms mine, MovementTerms other)
    {
        var (from, to) = (Later(mine.From, other.From), Earlier(mine.To, other.To));
        if (from > to) return null;

        var criteria = Pairs(mine.Criteria.Select(c => c.Text), other.Criteria.Select(c => c.Text));
        var contents = Pairs(mine.Contents, other.Contents);
        var subjects = Pairs(mine.Subjects, other.Subjects);
        return criteria + contents == 0 ? null : new Overlap(from, to, criteria, mine.Criteria.Count, contents, subjects);
    }

    private static int Pairs(IEnumerable<string> mine, IEnumerable<string> other)
    {
        var left = other.Select(Words).ToList();
        var pairs = 0;
        foreach (var text in mine.Select(Words))
        {
            var match = left.FindIndex(candidate => Alike(text, candidate) >= AlikeCriteria);
            if (match < 0) continue;
            left.RemoveAt(match);
            pairs++;
        }

        return pairs;
    }

    // Years differ from plan to plan and say nothing about what is asked.
    private static HashSet<string> Words(string text) =>
        [.. Folded.Words(text).Where(word => !(word.Length == 4 && word.StartsWith("20", StringComparison.Ordinal)))];

    private static double Alike(HashSet<string> a, HashSet<string> b)
    {
        if (a.Count == 0 || b.Count == 0) return 0;
        var common = a.Count(b.Contains);
        return (double)common / (a.Count + b.Count - common);
    }

    private static DateOnly Later(DateOnly? a, DateOnly? b) => new[] { a, b }.Max() ?? DateOnly.MinValue;

    private static DateOnly Earlier(DateOnly? a, DateOnly? b) => new[] { a, b }.Min() ?? DateOnly.MaxValue;
}

/// <summary>What two movements have in common.</summary>
/// <param name="From">First common day; <see cref="DateOnly.MinValue"/> where neither plan fixes a beginning.</param>
/// <param name="To">Last common day; <see cref="DateOnly.MaxValue"/> where neither plan fixes an end.</param>
/// <param name="Criteria">Criteria asked by both.</param>
/// <param name="OfCriteria">Criteria of the movement that was asked about.</param>
/// <param name="Contents">Contents named by both.</param>
/// <param name="Subjects">Subjects named by both.</param>
public sealed record Overlap(DateOnly From, DateOnly To, int Criteria, int OfCriteria, int Contents, int Subjects)
{
    /// <summary>The overlap in words, for a clerk.</summary>
    public override string ToString()
    {
        var days = To == DateOnly.MaxValue ? "chưa rõ ngày kết thúc" : $"đến ngày {To:dd/MM/yyyy}";
        return Criteria > 0
            ? $"Trùng {Criteria}/{OfCriteria} tiêu chí trong thời gian cùng thực hiện ({days})."
            : $"Trùng {Contents} nội dung thi đua trong thời gian cùng thực hiện ({days}).";
    }
}
