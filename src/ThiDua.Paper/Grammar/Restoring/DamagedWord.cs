using System.Text.RegularExpressions;

namespace ThiDua.Paper.Grammar.Restoring;

/// <summary>One word of a damaged text with the words it may have been.</summary>
/// <param name="AsPrinted">The word in the lexicon that is printed as it stands, if any.</param>
/// <param name="BeginsAnew">A full stop or ";" stands before it: the word before says nothing about it.</param>
/// <param name="IsName">Begins with a capital beside another that does, inside a sentence: most likely a name.</param>
internal sealed partial record DamagedWord(int Start, int Length, Candidate[] Options, int AsPrinted, bool IsNumber, bool IsName, bool BeginsAnew)
{
    /// <summary>A name is never restored by guess: only marks may be missing, and its neighbour must belong to it.</summary>
    private const double NameWithin = 0;

    public static List<DamagedWord> In(Passage text)
    {
        var matches = Word().Matches(text.Text);
        var words = new List<DamagedWord>(matches.Count);
        for (var i = 0; i < matches.Count; i++)
        {
            var (match, fold) = (matches[i], text.Fold.Substring(matches[i].Index, matches[i].Length));
            var number = IsNumeral(fold);
            var name = i > 0 && IsTitleCase(match.Value) && !BeginsSentence(text.Text, match.Index)
                && (IsTitleCase(matches[i - 1].Value) || i + 1 < matches.Count && IsTitleCase(matches[i + 1].Value));
            var options = OptionsFor(fold, number);
            if (name) options = [.. options.Where(o => o.Cost <= NameWithin)];
            var printed = number ? Lexicon.AnyNumber : name ? Lexicon.AnyName : Lexicon.IdOf(match.Value.ToLowerInvariant());
            words.Add(new DamagedWord(match.Index, match.Length, options, printed, number, name, EndsBefore(text.Text, matches, i)));
        }
        return words;
    }

    /// <summary>A number is never a word.</summary>
    private static Candidate[] OptionsFor(string fold, bool number) =>
        number || fold.Length > 8 || fold.AsSpan().ContainsAny('/', '%') || fold.Count(char.IsDigit) > 2 ? [] : Lexicon.CandidatesFor(fold);

    private static bool EndsBefore(string text, MatchCollection words, int at)
    {
        var end = at == 0 ? 0 : words[at - 1].Index + words[at - 1].Length;
        return at == 0 || text.AsSpan(end, words[at].Index - end).ContainsAny('.', ';');
    }

    private static bool IsNumeral(string fold) =>
        char.IsDigit(fold[0]) && fold.All(c => char.IsDigit(c) || c is '.' or ',' or '%' or '/');

    private static bool IsTitleCase(string word) => word.Length > 1 && char.IsUpper(word[0]) && char.IsLower(word[^1]);

    private static bool BeginsSentence(string text, int at) =>
        at < 2 || text[at - 1] is '“' or '"' or '(' || text[at - 2] is '.' or ':' or ';' or '-' or '–' or '—';

    [GeneratedRegex(@"[\p{L}\p{M}\d|¢&]+(([%.?']|/(?!\p{Ll}))(?=[\p{L}\d])[\p{L}\p{M}\d/.&¢-]*|%|(?<=[a-z])\?|(?<=x)&)*", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Word();
}
