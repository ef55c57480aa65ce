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
        if (!node.Topics.Any(t => t.IsOfReward()) && !IsLabelledCount(node) || node.IsHeading && node.Label is null) return false;
        if (!AwardCount.AreIn(node.Text, behindName: node.Topic == Topic.Quota)) return false;
        if (node.Parent is { EndsOpen: true } led && BeginsWithCount().IsMatch(node.Text.Fold) && Cue().IsMatch(led.Text.Fold) && !Asks().IsMatch(led.Text.Fold)) return true;
        return node.Topics.Contains(Topic.Quota) || Cue().IsMatch(node.Text.Fold) || node.Above().Any(a => a.Topics.Contains(Topic.Quota));
    }

    /// <summary>"- Sơ kết: không quá 15 tập thể": a label that would be a heading elsewhere.</summary>
    private static bool IsLabelledCount(Node node) => node.Label is not null && node.Parent is { } parent && parent.Topics.Contains(Topic.Quota);

    private static void Take(Node node, Passage clause, Plan plan, List<ReadQuota> quotas, Notes notes)
    {
        var level = LevelOf(clause, node, plan);
        foreach (var count in AwardCount.In(clause))
        {
            notes.Place($"/quotas/{quotas.Count}", clause, 0.93m);
            quotas.Add(new ReadQuota(count.IsOfEach ? null : level, count.Subject, count.Max, clause.Text));
        }
    }

    /// <summary>Each sentence, and each clause that speaks of a level of its own, is a quota of its own.</summary>
    private static IEnumerable<Passage> Clauses(Passage text) => Sentences.In(text).SelectMany(InSentence);

    private static IEnumerable<Passage> InSentence(Passage text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text.Text[i] != ';') continue;
            var clause = text.Slice(start, i - start);
            if (!AwardCount.AreIn(clause, behindName: false) || !OwnLevel().IsMatch(text.Fold[i..])) continue;
            yield return clause.Trim(" ;");
            start = i + 1;
        }
        yield return text.Slice(start).Trim();
    }

    private static string? LevelOf(Passage clause, Node node, Plan plan)
    {
        if (Levels.In(WithoutBrackets(clause), plan) is { } level) return level;
        if (clause.Start > node.Text.Start && Levels.In(Before(clause, node.Text), plan) is { } before) return before;
        foreach (var above in node.Above().TakeWhile(a => a.Topics.Any(t => t.IsOfReward())))
        {
            if (above.Text.Length < 120 && Levels.In(above.Text, plan) is { } named) return named;
        }
        if (node.Intro is { } intro && Levels.In(intro.Text, plan) is { } introduced) return introduced;
        if (LevelOfAward.Beside(node, clause, plan) is { } beside) return beside;
        return node.Parent is { IsHeading: true } section && section.Topics.Contains(Topic.Quota) ? OnlyLevel(plan) : null;
    }

    /// <summary>"Chủ tịch UBND huyện tặng … . Số lượng: không quá 04 tập thể": what the sentences before speak of.</summary>
    private static Passage Before(Passage clause, Passage text) => text.Slice(0, Math.Max(0, Array.IndexOf(text.At, clause.Start)));

    /// <summary>Counts in a section of their own are of the issuer's own level, where the plan names no awards of another.</summary>
    private static string? OnlyLevel(Plan plan)
    {
        var levels = ReadRewards.FormsIn(plan).Select(f => Levels.In(f, plan)).OfType<string>().Distinct().ToList();
        return levels.Count == 1 && levels[0] == plan.OwnLevel ? plan.OwnLevel : null;
    }

    /// <summary>The level of every form of award of the plan, where it is one; an office of the line has no level of its own.</summary>
    public static string? OnlyLevelOfAwards(Plan plan)
    {
        var levels = ReadRewards.FormsIn(plan).Select(f => Levels.In(f, plan)).Distinct().ToList();
        return levels.Count == 1 ? levels[0] : null;
    }

    /// <summary>"06 tập thể (03 phòng và 03 xã)" is not of the level of those in brackets.</summary>
    private static Passage WithoutBrackets(Passage clause)
    {
        var open = clause.Text.IndexOf('(', StringComparison.Ordinal);
        return open < 0 ? clause : clause.Slice(0, open);
    }

    // "… tặng Giấy khen:" and below it "03 tập thể xuất sắc".
    [GeneratedRegex(@"^(khong qua |toi da )?\d{1,3}\s", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex BeginsWithCount();

    [GeneratedRegex(@"\b(tieu chuan|dieu kien|tieu chi|yeu cau)\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Asks();

    [GeneratedRegex(@"khen|^\W*(doi voi )?(de nghi |trinh )?(cap|toan) (tinh|huyen|quan|thi|thanh|xa|phuong|dac khu)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex OwnLevel();

    [GeneratedRegex(@"\b(khong qua|khong vuot qua|toi da|khong vuot|so luong|chi tieu|giay khen|bang khen|danh hieu|de nghi .{0,40}khen)\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Cue();
}
