using System.Text.RegularExpressions;
using ThiDua.Paper.Grammar.Outline;

namespace ThiDua.Paper.Grammar.Sections;

/// <summary>
/// The standards of award: the items of their section; the items after "đạt một trong các tiêu chuẩn sau"; and, where a
/// plan has no such section, what a sentence of award asks of those whom it awards.
/// </summary>
internal static partial class ReadStandards
{
    public static IEnumerable<Passage> In(Plan plan)
    {
        var hasSection = plan.All.Any(n => n.Topic == Topic.RewardStandard && Items.IsItem(n));
        foreach (var node in plan.All)
        {
            if (IsItem(node)) yield return Items.TextOf(node);
            else if (!hasSection && ReadRewards.IsForm(node) && node.Topics.Any(t => t is Topic.Reward or Topic.RewardForm))
                foreach (var asked in Asked(node)) yield return asked;
        }
    }

    public static bool IsItem(Node node)
    {
        if (!Items.IsItem(node) || node.IsHeading && node.Label is not null && node.Topic != Topic.RewardStandard) return false;
        if (node.Intro is { } intro && OpensStandards().IsMatch(intro.Text.Fold) && node.Topics.Any(t => t.IsOfReward())) return true;
        if (node.Parent is { IsHeading: false } parent && parent.Topics.Any(t => t is Topic.Reward or Topic.RewardForm)
            && parent.EndsOpen && OpensStandards().IsMatch(parent.Text.Fold)) return true;
        return node.Topic == Topic.RewardStandard && !ReadQuotas.IsQuota(node) && !NoStandard().IsMatch(node.Text.Fold);
    }

    private static IEnumerable<Passage> Asked(Node node)
    {
        if (node.EndsOpen) yield break;
        foreach (var sentence in Sentences.In(node.Text))
        {
            var match = Asks().Match(sentence.Fold);
            if (match.Success) yield return sentence.Slice(match.Groups["asked"].Index, match.Groups["asked"].Length).Trim(".;, ");
        }
    }

    [GeneratedRegex(@"(tieu chuan|dieu kien|tieu chi|yeu cau)( cu the)?( sau| sau day| duoi day|:)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex OpensStandards();

    [GeneratedRegex(@"^(can cu vao|khong xet|luu y|ghi chu)\b|\btruoc ngay \d", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex NoStandard();

    [GeneratedRegex(@"\bdoi voi (?<asked>(tap the|ca nhan) (co|dat|hoan thanh)\b[^.]*)|^khen thuong (?<asked>(tap the|ca nhan) (co|dat|hoan thanh)\b[^.]*)|(?<asked>\bphai la [^.]*)|(^|, )(?<asked>(tap the|ca nhan|can bo)[^.,]{0,30}(, [^.,]{0,30})?? co thanh tich [^.]*?) se duoc\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Asks();
}
