using System.Text.RegularExpressions;
using ThiDua.Paper.Grammar.Outline;

namespace ThiDua.Paper.Grammar.Sections;

/// <summary>
/// The level of a count that does not say it itself: "Giấy khen: không quá 05 tập thể" is of the level whose head grants
/// the giấy khen in the nearest section around it; a count that names no award, of the only level that grants any there.
/// </summary>
internal static partial class LevelOfAward
{
    public static string? Beside(Node node, Passage clause, Plan plan)
    {
        if (ByOffice().IsMatch(clause.Fold)) return null;
        foreach (var around in node.Above().TakeWhile(a => a.Topics.Any(t => t.IsOfReward())))
        {
            var forms = around.Walk().Where(n => n != node && n != around && IsForm(n)).ToList();
            if (forms.Count == 0) continue;
            var named = Award().Match(clause.Fold);
            if (named.Success) forms.RemoveAll(f => !f.Text.Fold.Contains(named.Value, StringComparison.Ordinal));
            var levels = forms.Select(f => Levels.In(f.Text, plan)).Distinct().ToList();
            return levels.Count == 1 ? levels[0] : null;
        }
        return null;
    }

    private static bool IsForm(Node node) => node.Topics.Any(t => t is Topic.Reward or Topic.RewardForm) && ReadRewards.IsForm(node);

    // An office of the line has no level of government.
    [GeneratedRegex(@"\b(giam doc|hieu truong|thu truong|cuc truong|ban giam hieu|chu tich (hoi|cong doan|lien doan))\b[^.;]{0,80}\b(khen|tang|cong nhan|quyet dinh)\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex ByOffice();

    [GeneratedRegex(@"\b(giay khen|bang khen|co thi dua|huan chuong|chien si thi dua|lao dong tien tien|tap the lao dong)\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Award();
}
