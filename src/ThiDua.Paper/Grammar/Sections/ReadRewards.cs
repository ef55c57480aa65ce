using System.Text.RegularExpressions;
using ThiDua.Paper.Grammar.Outline;

namespace ThiDua.Paper.Grammar.Sections;

/// <summary>The sentences that name a form of award and who grants it.</summary>
internal static partial class ReadRewards
{
    public static IEnumerable<Passage> FormsIn(Plan plan)
    {
        foreach (var node in plan.All)
        {
            if (!node.Topics.Any(t => t is Topic.Reward or Topic.RewardForm)) continue;
            if (IsForm(node) && !ReadStandards.IsItem(node)) yield return OnlyForms(node);
        }
    }

    /// <summary>Sentences on money and counts behind the last one that names a form are no part of it.</summary>
    private static Passage OnlyForms(Node node)
    {
        var sentences = Sentences.In(node.Text).ToList();
        while (sentences.Count > 1 && (!Form().IsMatch(sentences[^1].Fold) || IsTaskOrTime().IsMatch(sentences[^1].Fold) || ReadStandards.Demands(sentences[^1].Fold))) sentences.RemoveAt(sentences.Count - 1);
        return Passage.Join(sentences);
    }

    public static bool IsForm(Node node)
    {
        var fold = node.Text.Fold;
        if (node.IsHeading && node.Label is null) return false;
        if (node.IsHeading && node.Topic is not (Topic.RewardForm or Topic.Reward)) return false;
        if (IsTaskOrTime().IsMatch(fold) || !Form().IsMatch(fold) || ReadStandards.Qualifies(fold)) return false;
        if (node.Children.Count > 0 && node.Text.Last is not ('.' or ';' or ':') && !Award().IsMatch(fold)) return false;
        if (node.EndsOpen && !Grants().IsMatch(fold)) return false;
        if (ReadQuotas.IsQuota(node) && !Grants().IsMatch(fold)) return false;
        if (node.Topic == Topic.RewardForm) return node.Children.Count == 0 || node.EndsOpen == false || Grants().IsMatch(fold);
        return Grants().IsMatch(fold) && !OnlyProcedure().IsMatch(fold);
    }

    [GeneratedRegex(@"\b(giay khen|bang khen|co thi dua|danh hieu|khen thuong|tang qua|bang qua|ky niem chuong|bieu duong|tien thuong|huan chuong|giay chung nhan|tang thuong|khen)\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Form();

    [GeneratedRegex(@"\b(tang|trao|giay khen|bang khen|bieu duong|danh hieu)\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Award();

    [GeneratedRegex(@"\b(tang|trao|trao tang|xet tang|cong nhan|khen thuong (tap the|ca nhan|cho|doi voi|dot xuat)|duoc .{0,40}khen thuong|khen thuong bang|bieu duong|giay khen cua|bang khen cua|quyet dinh khen thuong|khen cao|(de nghi|trinh) [^.;]{0,60}(khen(?! thuong)|khen thuong)(?!\s*:\s*\d)|duoc (xet )?(tang|de nghi|khen))\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Grants();

    [GeneratedRegex(@"^(giao |de phong trao|yeu cau |can cu (vao )?ket qua[^:]{0,200}:$|kinh phi|nguon kinh phi|muc (khen|tien)? ?thuong|tien thuong|muc chi|ho so|so luong|qua tang|qua thuong|kem theo|thoi (gian|han)|cac don vi (gui|nop)|cac to nop)|\b(truoc|cham nhat( la| vao)?)( ngay)? \d", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex IsTaskOrTime();

    [GeneratedRegex(@"^(viec (binh )?xet|hoi dong|nguyen tac|khong (de nghi|xet|khen))|\b(bo phieu|hop xet|tham dinh)\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex OnlyProcedure();
}
