using System.Text;
using System.Text.RegularExpressions;

namespace ThiDua.Paper.Grammar.Restoring;

/// <summary>
/// Restores the words of a passage that lost its diacritics: of all ways to read it, the one whose words lie nearest to
/// what is printed and stand together in the field's phrases. A word that nothing beside it supports stays as printed;
/// numbers and names always do.
/// </summary>
internal static partial class RestoreWords
{
    private const decimal RestoredTrust = 0.75m;
    private const double LeftAsPrinted = 1.15;
    private const double Beside = 0.95;
    private const double Distance = 1.25;
    private const int MostWords = 3000;

    private sealed record Step(int Word, double Cost, Step? Before);

    public static Passage In(Passage damaged)
    {
        var words = DamagedWord.In(damaged);
        return words.Count is 0 or > MostWords ? damaged : Symbols(Write(damaged, words, Best(words)));
    }

    private static List<int> Best(List<DamagedWord> words)
    {
        var steps = new List<Step> { new(Lexicon.Unknown, 0, null) };
        foreach (var word in words)
        {
            var next = new List<Step> { Extend(steps, word.AsPrinted, word.Options.Length == 0 ? 0 : LeftAsPrinted) };
            foreach (var option in word.Options) next.Add(Extend(steps, option.Word, option.Cost * Distance));
            steps = next;
        }
        var best = new List<int>();
        for (var step = steps.MinBy(s => s.Cost); step?.Before is not null; step = step.Before) best.Add(step.Word);
        best.Reverse();
        return Supported(words, best);
    }

    private static Step Extend(List<Step> before, int word, double cost)
    {
        Step? best = null;
        var least = double.MaxValue;
        foreach (var step in before)
        {
            var together = Lexicon.Together(step.Word, word);
            var total = step.Cost + cost - (together > 0 ? Beside + 0.05 * Math.Min(together, 6) : 0);
            if (total < least) (least, best) = (total, step);
        }
        return new Step(word, least, best);
    }

    /// <summary>A restored word must stand beside one it is known to stand beside; a number turned word, between two.</summary>
    private static List<int> Supported(List<DamagedWord> words, List<int> best)
    {
        var kept = new List<int>(best.Count);
        for (var i = 0; i < best.Count; i++)
        {
            var left = i > 0 && Lexicon.Together(best[i - 1], best[i]) > 0 && (!words[i].IsName || words[i - 1].IsName);
            var right = i + 1 < best.Count && Lexicon.Together(best[i], best[i + 1]) > 0 && (!words[i].IsName || words[i + 1].IsName);
            var supported = words[i].IsNumber ? left && right : left || right;
            kept.Add(best[i] != words[i].AsPrinted && supported ? best[i] : Lexicon.Unknown);
        }
        return kept;
    }

    private static Passage Write(Passage damaged, List<DamagedWord> words, List<int> restored)
    {
        var text = new StringBuilder();
        var at = new List<int>();
        var from = 0;
        for (var i = 0; i < words.Count; i++)
        {
            if (restored[i] == Lexicon.Unknown) continue;
            Copy(damaged, from, words[i].Start, text, at);
            Append(Cased(Lexicon.Text(restored[i]), damaged.Text.AsSpan(words[i].Start, words[i].Length)), damaged, words[i], text, at);
            from = words[i].Start + words[i].Length;
        }
        Copy(damaged, from, damaged.Length, text, at);
        return new Passage(text.ToString(), [.. at], RestoredTrust);
    }

    private static void Copy(Passage damaged, int from, int until, StringBuilder text, List<int> at)
    {
        text.Append(damaged.Text, from, until - from);
        for (var i = from; i < until; i++) at.Add(damaged.At[i]);
    }

    private static void Append(string word, Passage damaged, DamagedWord place, StringBuilder text, List<int> at)
    {
        text.Append(word);
        for (var i = 0; i < word.Length; i++) at.Add(damaged.At[place.Start + Math.Min(i, place.Length - 1)]);
    }

    private static string Cased(string word, ReadOnlySpan<char> printed)
    {
        var capitals = 0;
        foreach (var c in printed) if (char.IsUpper(c)) capitals++;
        if (capitals > 1 && capitals * 2 > printed.Length) return word.ToUpperInvariant();
        var strayCapital = printed[0] == 'I' && word[0] == 'l' || printed is "X3" or "X4" or "X&";
        return char.IsUpper(printed[0]) && !strayCapital ? char.ToUpperInvariant(word[0]) + word[1..] : word;
    }

    /// <summary>Symbols of acts have one spelling: no other kind of act is abbreviated ND, QD or QB.</summary>
    private static Passage Symbols(Passage text) =>
        new(Symbol().Replace(text.Text, m => m.Value[0] + "Đ-"), text.At, text.Trust);

    [GeneratedRegex(@"(?<=/)(N[DP]-(?=CP)|Q[DBP]-(?=UBND|TT|BNV))", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Symbol();
}
