using System.Collections.Concurrent;
using ThiDua.Paper.Grammar.Data;

namespace ThiDua.Paper.Grammar.Restoring;

/// <summary>A word that a damaged one may be restored to, by its place in the lexicon, and how far the two are apart.</summary>
internal sealed record Candidate(int Word, double Cost);

/// <summary>The words of the field and which of them stand side by side, from the file of phrases.</summary>
internal static class Lexicon
{
    /// <summary>A word that is not in the lexicon: it stands beside nothing.</summary>
    public const int Unknown = -1;

    private const int MostRemembered = 20_000;

    private static readonly List<string> Words = [];
    private static readonly Dictionary<string, int> Ids = [];
    private static readonly Dictionary<long, int> Pairs = [];
    private static readonly Dictionary<int, List<int>> ByLength = [];
    private static readonly ConcurrentDictionary<string, Candidate[]> Remembered = new();

    static Lexicon()
    {
        foreach (var phrase in FieldWords.Lines("phrases.txt").SelectMany(l => l.Split(';')))
        {
            var before = Unknown;
            foreach (var word in phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var id = Keep(word);
                if (before != Unknown) Pairs[Pair(before, id)] = Pairs.GetValueOrDefault(Pair(before, id)) + 1;
                before = id;
            }
        }
    }

    /// <summary>Stands for any number in the phrases.</summary>
    public static int AnyNumber => Ids["№"];

    /// <summary>Stands for any name in the phrases.</summary>
    public static int AnyName => Ids["Ⓝ"];

    public static string Text(int word) => Words[word];

    public static int IdOf(string word) => Ids.GetValueOrDefault(word, Unknown);

    /// <summary>How often one word stands before the other in the field's phrases.</summary>
    public static int Together(int first, int second) =>
        first == Unknown || second == Unknown ? 0 : Pairs.GetValueOrDefault(Pair(first, second));

    public static Candidate[] CandidatesFor(string folded)
    {
        if (Remembered.TryGetValue(folded, out var known)) return known;
        var found = Find(folded);
        if (Remembered.Count < MostRemembered) Remembered[folded] = found;
        return found;
    }

    /// <summary>One letter may be printed as two, and one vowel left out.</summary>
    private static Candidate[] Find(string folded) =>
        [.. new[] { folded.Length, folded.Length - 1, folded.Length + 1 }
            .SelectMany(length => ByLength.GetValueOrDefault(length) ?? [])
            .Select(word => new Candidate(word, Likeness.Cost(folded, Words[word])))
            .Where(c => c.Cost < Likeness.Unlike).OrderBy(c => c.Cost)];

    private static int Keep(string word)
    {
        if (Ids.TryGetValue(word, out var known)) return known;
        var id = Ids[word] = Words.Count;
        Words.Add(word);
        if (word is "№" or "Ⓝ") return id;
        if (!ByLength.TryGetValue(word.Length, out var list)) ByLength[word.Length] = list = [];
        list.Add(id);
        return id;
    }

    private static long Pair(int first, int second) => ((long)first << 32) | (uint)second;
}
