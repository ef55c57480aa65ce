using System.Text.RegularExpressions;
using ThiDua.Paper.Grammar.Outline;

namespace ThiDua.Paper.Grammar.Findings;

/// <summary>Numbers of which a recogniser printed digits as letters or apart: nothing is read from them, and somebody must look.</summary>
internal static partial class NoticeDamagedNumbers
{
    public static void In(Plan plan, Notes notes)
    {
        foreach (var node in plan.All.Where(n => n.Topics.Any(t => t == Topic.Criteria || t.IsOfReward())))
        {
            foreach (Match match in Damaged().Matches(node.Text.Fold))
            {
                var text = node.Text.Slice(match.Index, match.Length).Trim();
                notes.Find("number-unreadable", "doubt", $"Không đọc chắc được số “{text.Text}”; cần đối chiếu với bản gốc.", text);
            }
        }
    }

    /// <summary>A number is damaged, or two stand side by side, of which one may be no number at all ("12 60 %": "là 60 %").</summary>
    public static bool AreIn(Passage text) => Damaged().IsMatch(text.Fold) || SideBySide().IsMatch(text.Fold);

    [GeneratedRegex(@"(?<![\p{L}\d/.,-])([\doilszb]*(\d[oilszb]|[oilszb]\d)[\doilszb]*([.,]\d{3})*|\d \d)(?=\s?(%|tap the\b|ca nhan\b|d[oe6db]ng\b))", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Damaged();

    [GeneratedRegex(@"\d%? \d", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex SideBySide();
}
