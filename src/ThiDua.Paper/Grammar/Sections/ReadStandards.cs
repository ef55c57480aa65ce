using System.Text.RegularExpressions;
using ThiDua.Paper.Grammar.Outline;

namespace ThiDua.Paper.Grammar.Sections;

/// <summary>
/// The standards of award: the items of their section; the items after "đạt một trong các tiêu chuẩn sau"; and, where a
/// plan has no such section, what a sentence of award asks of those whom it awards. Where several sentences grant awards,
/// what sets them apart is a standard; a single one is only the form.
/// </summary>
internal static partial class ReadStandards
{
    public static IEnumerable<(Passage Text, Node At)> In(Plan plan)
    {
        var hasSection = plan.All.Any(n => n.Topic == Topic.RewardStandard && Items.IsItem(n));
        var several = !hasSection && plan.All.Count(n => IsAward(n) && Sentences.In(n.Text).Any(s => Awarded(s.Fold).Success)) > 1;
        foreach (var node in plan.All)
        {
            if (IsItem(node) || !hasSection && node.Topic == Topic.Reward && Items.IsItem(node) && Qualifies(node.Text.Fold)) yield return (Items.TextOf(node), node);
            else if (!hasSection && IsAward(node))
                foreach (var asked in Asked(node, several)) yield return (asked, node);
        }
    }

    /// <summary>"Tập thể đạt từ 90 điểm trở lên … được xem xét khen thưởng": whom, but neither by what nor by whom.</summary>
    public static bool Qualifies(string folded) => Considered().IsMatch(folded) && !Granted().IsMatch(folded);

    /// <summary>"Cá nhân được khen phải không có hồ sơ trễ hạn": what is asked of those who are awarded.</summary>
    public static bool Demands(string folded) => Demand().IsMatch(folded);

    private static bool IsAward(Node node) =>
        node.Topics.Any(t => t is Topic.Reward or Topic.RewardForm) && ReadRewards.IsForm(node);

    public static bool IsItem(Node node)
    {
        if (IsOfLevel(node)) return true;
        if (!Items.IsItem(node) || node.IsHeading && node.Label is not null && node.Topic != Topic.RewardStandard) return false;
        if (node.Intro is { } intro && OpensStandards().IsMatch(intro.Text.Fold) && node.Topics.Any(t => t.IsOfReward())) return true;
        if (node.Parent is { IsHeading: false } parent && parent.Topics.Any(t => t is Topic.Reward or Topic.RewardForm)
            && parent.EndsOpen && OpensStandards().IsMatch(parent.Text.Fold)) return true;
        return node.Topic == Topic.RewardStandard && !ReadQuotas.IsQuota(node) && !NoStandard().IsMatch(node.Text.Fold);
    }

    /// <summary>"a) Khen thưởng cấp xã: tập thể đạt …" in the section on standards.</summary>
    private static bool IsOfLevel(Node node) =>
        node is { Marker: not null, Label: not null, Topic: Topic.Reward, Children.Count: 0, Parent: { Topic: Topic.RewardStandard } }
        && !ReadQuotas.IsQuota(node);

    private static IEnumerable<Passage> Asked(Node node, bool several)
    {
        if (node.EndsOpen) yield break;
        foreach (var sentence in Sentences.In(node.Text))
        {
            if (Demands(sentence.Fold))
            {
                yield return sentence;
                continue;
            }
            var match = Asks().Match(sentence.Fold);
            if (!match.Success && several && !node.Topics.Contains(Topic.RewardForm)) match = Awarded(sentence.Fold);
            if (match.Success) yield return sentence.Slice(match.Groups["asked"].Index, match.Groups["asked"].Length).Trim(".;, ");
        }
    }

    /// <summary>Whom the award is for, where more is asked of him than "có thành tích xuất sắc".</summary>
    private static Match Awarded(string sentence)
    {
        var match = AwardedTo().Match(sentence);
        return match.Success && !Anybody().IsMatch(match.Groups["asked"].Value.TrimEnd('.', ' ')) ? match : Match.Empty;
    }

    [GeneratedRegex(@"\b(cho|doi voi) (khong qua |toi da )?(\d{1,2} )?(?<asked>(cac |nhung )?(tap the|ca nhan|can bo|cbcc\w*|cong chuc|don vi)\b[^.;]{0,80}?\b(co|dat|dan dau|hoan thanh|khi|da|duoc|tieu bieu)\b.*?)(?=, (moi nam )?(khong qua|toi da|so luong)|; |\.?$)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex AwardedTo();

    [GeneratedRegex(@"^[^.;]{0,60}?(co (nhieu )?thanh tich )?(dac biet )?(xuat sac|tieu bieu|noi bat)(,? (nhat|xuat sac|tieu bieu|noi bat))?( (trong|qua) (thuc hien )?(cac )?(phong trao|cong tac)( thi dua| nay| cai cach hanh chinh| cchc)*)?( (cua|tren dia ban) (xa|phuong|don vi))?$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Anybody();

    [GeneratedRegex(@"^(cac |nhung )?(tap the|ca nhan|don vi|can bo)\b[^.;]*\b(dat|hoan thanh|co|dan dau)\b[^.;]*\bduoc (xem )?xet\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Considered();

    [GeneratedRegex(@"\b(giay khen|bang khen|co thi dua|danh hieu|chu tich|ubnd|uy ban|giam doc|hieu truong|thu truong|ban thuong vu|bang qua)\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Granted();

    [GeneratedRegex(@"^(cac |nhung )?(tap the|ca nhan|don vi|nguoi|can bo|truong hop)\b[^.;]{0,40}\bduoc (xet |xem xet |de nghi )?(khen|tang)\b[^.;]{0,40}\bphai (co|khong|dat|hoan thanh|dam bao|bao dam|duoc|la)\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Demand();

    [GeneratedRegex(@"(tieu chuan|dieu kien|tieu chi|yeu cau)( cu the)?( sau| sau day| duoi day|:)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex OpensStandards();

    [GeneratedRegex(@"^(can cu vao|khong xet|luu y|ghi chu)\b|\btruoc ngay \d", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex NoStandard();

    [GeneratedRegex(@"\bdoi voi (?<asked>(tap the|ca nhan) (co|dat|hoan thanh)\b[^.]*)|^khen thuong (?<asked>(tap the|ca nhan) (co|dat|hoan thanh)\b[^.]*)|(?<asked>\bphai la [^.]*)|(^|, )(?<asked>(tap the|ca nhan|can bo)[^.,]{0,30}(, [^.,]{0,30})?? co thanh tich [^.]*?) se duoc\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Asks();
}
