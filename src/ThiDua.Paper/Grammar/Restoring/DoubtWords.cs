using System.Text;
using System.Text.RegularExpressions;

namespace ThiDua.Paper.Grammar.Restoring;

/// <summary>
/// Words that a recogniser was sure of and that are most likely others: "tập thế" for "tập thể". Such a word differs from
/// one of the field's words in nothing but marks, stands beside nothing that it is known to stand beside, and the other
/// would. It stays as printed; a person must look.
/// </summary>
internal static partial class DoubtWords
{
    /// <summary>Two words that stand together less often may do so by chance; a word that the field does not use is likelier wrong.</summary>
    private const int WellKnown = 2;

    /// <summary>The passage, known to be doubtful where one of its words is.</summary>
    public static Passage In(Passage text) => Find(text).Count > 0 ? text with { Restored = true } : text;

    /// <summary>Each doubtful word and what it most likely is.</summary>
    public static IReadOnlyList<(Passage Word, string Likely)> Find(Passage text)
    {
        var found = new List<(Passage Word, string Likely)>(MisreadPhrases.In(text));
        var words = Word().Matches(text.Text);
        for (var i = 0; i < words.Count; i++)
        {
            var (before, after) = (IdOf(text, words, i - 1, i), IdOf(text, words, i + 1, i));
            if (found.Exists(one => one.Word.Start == text.At[words[i].Index])) continue;
            if (LikelyInstead(words[i].Value, before, after) is { } likely) found.Add((text.Slice(words[i].Index, words[i].Length), likely));
        }

        return found;
    }

    private static string? LikelyInstead(string word, int before, int after)
    {
        if (before == Lexicon.Unknown && after == Lexicon.Unknown || !char.IsLower(word[^1])) return null;

        var small = word.ToLowerInvariant();
        var printed = Lexicon.IdOf(small);
        if (Lexicon.Together(before, printed) > 0 || Lexicon.Together(printed, after) > 0) return null;

        var best = Lexicon.CandidatesFor(Folded.Of(small)).Where(other => other.Cost <= 0 && other.Word != printed && DiffersInTone(small, Lexicon.Text(other.Word)))
            .MaxBy(other => Lexicon.Together(before, other.Word) + Lexicon.Together(other.Word, after));
        if (best is null) return null;

        var (left, right) = (Lexicon.Together(before, best.Word), Lexicon.Together(best.Word, after));
        return left > 0 && right > 0 || Math.Max(left, right) >= (printed == Lexicon.Unknown ? 1 : WellKnown) ? Lexicon.Text(best.Word) : null;
    }

    /// <summary>The tones whose marks are alike over another mark: "ể" is taken for "ế" or "ễ".</summary>
    private static bool DiffersInTone(string word, string other)
    {
        var (a, b) = (word.Normalize(NormalizationForm.FormD), other.Normalize(NormalizationForm.FormD));
        return !string.Equals(a, b, StringComparison.Ordinal) && AlikeTone().IsMatch(a) && AlikeTone().IsMatch(b)
            && string.Equals(AlikeTone().Replace(a, "\u0301"), AlikeTone().Replace(b, "\u0301"), StringComparison.Ordinal);
    }

    /// <summary>A word's neighbour; unknown where something parts the two.</summary>
    private static int IdOf(Passage text, MatchCollection words, int neighbour, int word)
    {
        if (neighbour < 0 || neighbour >= words.Count) return Lexicon.Unknown;

        var (left, right) = (words[Math.Min(neighbour, word)], words[Math.Max(neighbour, word)]);
        var gap = text.Text.AsSpan(left.Index + left.Length, right.Index - left.Index - left.Length);
        if (gap is not " ") return Lexicon.Unknown;
        return char.IsDigit(words[neighbour].Value[0]) ? Lexicon.AnyNumber : Lexicon.IdOf(words[neighbour].Value.ToLowerInvariant());
    }

    [GeneratedRegex(@"[\p{L}\p{M}]+|\d[\d.,/%]*", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<=[\u0302\u0306\u031B])[\u0301\u0303\u0309]", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex AlikeTone();
}
