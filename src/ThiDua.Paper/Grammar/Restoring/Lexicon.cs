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

    private const int MostCandidates = 12;
    /// <summary>A candidate that much farther off than the nearest one is not made up for by its neighbours.</summary>
    private const double Outweighed = 0.85;

    private const int MostRemembered = 20_000;

    private static readonly List<string> Words = [];
    private static readonly Dictionary<string, int> Ids = [];
    private static readonly Dictionary<long, int> Pairs = [];
    private static readonly Dictionary<char, List<(int Word, string Fold)>> ByInitial = [];
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

    private static Candidate[] Find(string folded)
    {
        var seen = folded.StartsWith("dp", StringComparison.Ordinal) ? folded[1..].Replace('p', 'd') : folded;
        var within = seen.Length switch { <= 2 => 0.75, 3 => 1.05, 4 => 1.3, _ => 1.5 };
        var near = InitialsOf(seen[0])
            .SelectMany(initial => ByInitial.GetValueOrDefault(initial) ?? [])
            .Where(w => Math.Abs(w.Fold.Length - seen.Length) <= 3)
            .Select(w => new Candidate(w.Word, Likeness.Cost(seen, w.Fold)))
            .Where(c => c.Cost <= within).OrderBy(c => c.Cost).Take(MostCandidates).ToList();
        return [.. near.Where(c => c.Cost <= near[0].Cost + Outweighed)];
    }

    private static string InitialsOf(char c) => c switch
    {
        'p' => "pd",
        'b' => "bd",
        'd' => "do",
        'n' or 't' => c + "u",
        'h' or 'k' or 'm' or 'q' or 'r' or 's' or 'v' or 'x' or 'g' => c.ToString(),
        'l' or '1' or '|' or 'i' => "liau",
        'c' or 'e' or '¢' => "ce",
        _ => "aeiouy",
    };

    private static int Keep(string word)
    {
        if (Ids.TryGetValue(word, out var known)) return known;
        var id = Ids[word] = Words.Count;
        Words.Add(word);
        if (word is "№" or "Ⓝ") return id;
        var fold = Folded.Of(word);
        if (!ByInitial.TryGetValue(fold[0], out var list)) ByInitial[fold[0]] = list = [];
        list.Add((id, fold));
        return id;
    }

    private static long Pair(int first, int second) => ((long)first << 32) | (uint)second;
}
