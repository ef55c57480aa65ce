using System.Globalization;
using System.Text.RegularExpressions;
using ThiDua.Documents;
using ThiDua.Paper.Grammar.Outline;

namespace ThiDua.Paper.Grammar.Sections;

/// <summary>How many tập thể and cá nhân may be awarded at a level.</summary>
internal static partial class ReadQuotas
{
    public static IReadOnlyList<ReadQuota> In(Plan plan, Notes notes)
    {
        var quotas = new List<ReadQuota>();
        foreach (var node in plan.All.Where(IsQuota))
        {
            foreach (var clause in Clauses(node.Text)) Take(node, clause, plan, quotas, notes);
        }
        return quotas;
    }

    /// <summary>Counts of those to be awarded stand in the text, in a section on awards.</summary>
    public static bool IsQuota(Node node)
    {
        if (!node.Topics.Any(t => t.IsOfReward()) || node.IsHeading && node.Label is null) return false;
        if (!Count().IsMatch(node.Text.Fold) && !(node.Topic == Topic.Quota && CountAfter().IsMatch(node.Text.Fold))) return false;
        return node.Topics.Contains(Topic.Quota) || Cue().IsMatch(node.Text.Fold) || node.Above().Any(a => a.Topics.Contains(Topic.Quota));
    }

    private static void Take(Node node, Passage clause, Plan plan, List<ReadQuota> quotas, Notes notes)
    {
        var level = LevelOf(clause, node, plan);
        var counts = Count().Matches(clause.Fold) is { Count: > 0 } found ? found : CountAfter().Matches(clause.Fold);
        foreach (Match match in counts)
        {
            var max = int.Parse(match.Groups["n"].ValueSpan, CultureInfo.InvariantCulture);
            var subject = match.Groups["who"].Value is "ca nhan" or "can bo" or "nguoi" or "cong chuc" ? "individual" : "collective";
            notes.Place($"/quotas/{quotas.Count}", clause, 0.93m);
            quotas.Add(new ReadQuota(level, subject, max, clause.Text));
        }
    }

    /// <summary>Each clause that speaks of a level of its own is a quota of its own.</summary>
    private static IEnumerable<Passage> Clauses(Passage text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text.Text[i] != ';') continue;
            var clause = text.Slice(start, i - start);
            if (!Count().IsMatch(clause.Fold) || !text.Fold[i..].Contains("khen", StringComparison.Ordinal)) continue;
            yield return clause.Trim(" ;");
            start = i + 1;
        }
        yield return text.Slice(start).Trim();
    }

    private static string? LevelOf(Passage clause, Node node, Plan plan)
    {
        if (Levels.In(clause, plan) is { } level) return level;
        foreach (var above in node.Above().TakeWhile(a => a.Topics.Any(t => t.IsOfReward())))
        {
            if (above.Text.Length < 120 && Levels.In(above.Text, plan) is { } named) return named;
        }
        return node.Intro is { } intro ? Levels.In(intro.Text, plan) : null;
    }

    private const string Who = @"(?<who>tap the|ca nhan|to\b|don vi|can bo|nguoi|ho gia dinh|cong chuc|thon|co quan)";

    [GeneratedRegex(@"(?<![\d./])(?<n>\d{1,3})(\s*\([^)]{1,20}\))?\s+((bang khen|giay khen|giai|xuat|suat)( cho| danh cho)?\s+)?" + Who + @"(?!\s*/)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Count();

    [GeneratedRegex(Who + @"\s*(:|la|khong qua|toi da|khong vuot qua)\s*(khong qua |toi da |khong vuot qua )?(?<n>\d{1,3})(?!\d|[.,]\d|\s*(%|dong|trieu|nghin))", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex CountAfter();

    [GeneratedRegex(@"\b(khong qua|khong vuot qua|toi da|khong vuot|so luong|chi tieu|giay khen|bang khen|de nghi .{0,40}khen)\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Cue();
}
