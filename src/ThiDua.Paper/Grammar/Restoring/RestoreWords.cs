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
    private const double LeftAsPrinted = 1.15;
    private const double Beside = 0.95;
    private const double Distance = 1.25;
    private const int MostWords = 3000;

    /// <summary>Stand together that often in the field's phrases, and need no third word beside them.</summary>
    private const int WellKnown = 4;

    private sealed record Step(int Word, double Cost, Step? Before);

    public static Passage In(Passage damaged)
    {
        var text = Symbols(damaged);
        var words = DamagedWord.In(text);
        return words.Count is 0 or > MostWords ? text : Write(text, words, Best(words));
    }

    private static List<int> Best(List<DamagedWord> words)
    {
        var steps = new List<Step> { new(Lexicon.Unknown, 0, null) };
        foreach (var word in words)
        {
            var next = new List<Step> { Extend(steps, word, word.AsPrinted, word.Options.Length == 0 ? 0 : LeftAsPrinted) };
            foreach (var option in word.Options) next.Add(Extend(steps, word, option.Word, option.Cost * Distance));
            steps = next;
        }
        var best = new List<int>();
        for (var step = steps.MinBy(s => s.Cost); step?.Before is not null; step = step.Before) best.Add(step.Word);
        best.Reverse();
        return Supported(words, best);
    }

    private static Step Extend(List<Step> before, DamagedWord place, int word, double cost)
    {
        Step? best = null;
        var least = double.MaxValue;
        foreach (var step in before)
        {
            var together = place.BeginsAnew ? 0 : Lexicon.Together(step.Word, word);
            var total = step.Cost + cost - (together > 0 ? Beside + 0.05 * Math.Min(together, 6) : 0);
            if (total < least) (least, best) = (total, step);
        }
        return new Step(word, least, best);
    }

    /// <summary>
    /// A restored word must stand beside one it is known to stand beside, better than any other word that the printed
    /// one can be; where one loses its support, so do its neighbours.
    /// </summary>
    private static List<int> Supported(List<DamagedWord> words, List<int> best)
    {
        var kept = new List<int>(best);
        for (var changed = true; changed;)
        {
            changed = false;
            for (var i = 0; i < kept.Count; i++)
            {
                if (kept[i] == words[i].AsPrinted || IsOnlyOne(words, kept, i)) continue;
                (kept[i], changed) = (words[i].AsPrinted, true);
            }
        }
        return [.. kept.Select((word, i) => word == words[i].AsPrinted ? Lexicon.Unknown : word)];
    }

    private static bool IsOnlyOne(List<DamagedWord> words, List<int> kept, int at)
    {
        var (sides, cost) = (Sides(words, kept, at, kept[at]), words[at].Options.First(o => o.Word == kept[at]).Cost);
        if (sides == 0 || sides == 1 && (cost >= Likeness.Lost || IsIdlePair(words, kept, at))) return false;
        return !words[at].Options.Any(o => o.Word != kept[at] && (Sides(words, kept, at, o.Word), -o.Cost).CompareTo((sides, -cost)) >= 0);
    }

    /// <summary>Two words that nothing supports but each other, of which both may be others: "đúng tiến" of "dung tien".</summary>
    private static bool IsIdlePair(List<DamagedWord> words, List<int> kept, int at)
    {
        var left = !words[at].BeginsAnew && Lexicon.Together(kept[at - 1], kept[at]) > 0 ? at - 1 : at;
        if (left + 1 >= kept.Count) return false;
        var other = left == at ? at + 1 : left;
        if (words[other].IsNumber || kept[other] == words[other].AsPrinted || Sides(words, kept, other, kept[other]) > 1) return false;
        return Lexicon.Together(kept[left], kept[left + 1]) < WellKnown && words[at].Options.Length > 1 && words[other].Options.Length > 1;
    }

    /// <summary>On how many sides the word stands beside one it is known to stand beside.</summary>
    private static int Sides(List<DamagedWord> words, List<int> kept, int at, int word)
    {
        var left = !words[at].BeginsAnew && Lexicon.Together(kept[at - 1], word) > 0 && (!words[at].IsName || words[at - 1].IsName);
        var right = at + 1 < kept.Count && !words[at + 1].BeginsAnew && Lexicon.Together(word, kept[at + 1]) > 0 && (!words[at].IsName || words[at + 1].IsName);
        return (left ? 1 : 0) + (right ? 1 : 0);
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
        return new Passage(text.ToString(), [.. at], damaged.Trust, Restored: true);
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

    /// <summary>Symbols of acts have one spelling: no other kind of act is abbreviated ND, QD or QB, no body HDND.</summary>
    private static Passage Symbols(Passage text) =>
        new(Symbol().Replace(text.Text, m => m.Value[0] + "Đ" + m.Value[2..]), text.At, text.Trust, text.Restored);

    [GeneratedRegex(@"(?<=/)(N[DP]-(?=CP)|Q[DBP]-(?=UBND|TT|BNV))|\b(H[DP](?=ND\b)|T[DP](?=KT\b))", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Symbol();
}
