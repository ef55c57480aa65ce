using System.Text.RegularExpressions;
using ThiDua.Paper.Grammar.Outline;
using ThiDua.Paper.Grammar.Sections;

namespace ThiDua.Paper.Grammar.Findings;

/// <summary>Limits of awards given as a share ("cá nhân không quá 15%"): a reading holds counts only, so somebody must set them.</summary>
internal static partial class NoticeShares
{
    public static void In(Plan plan, Notes notes)
    {
        foreach (var node in plan.All.Where(n => n.Topics.Any(t => t.IsOfReward()) && !ReadStandards.IsItem(n)))
        {
            foreach (Match match in Share().Matches(node.Text.Fold))
            {
                var text = node.Text.Slice(match.Index, match.Length);
                notes.Find("quota-in-percent", "doubt", $"Giới hạn “{text.Text}” ghi theo tỷ lệ nên chưa thành số lượng; cần tính ra số lượng và bổ sung khi rà soát.", text);
            }
        }
    }

    private const string AtMost = @"(khong qua|khong vuot qua|khong vuot|toi da|khong nhieu hon|khong cao hon)";

    private const string Who = @"(tap the|ca nhan|can bo|cong chuc|vien chuc|lanh dao|quan ly|nguoi|ho gia dinh|don vi)";

    [GeneratedRegex(@"\b" + Who + @"\b[^.;:%\d]{0,50}:?\s*" + AtMost + @"(\s+(la|ty le))?\s+\d{1,3}([.,]\d{1,2})?\s?%|\b" + AtMost + @"\s+\d{1,3}([.,]\d{1,2})?\s?%[^.;,%]{0,30}\b" + Who + @"\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Share();
}
