using ThiDua.Paper.Grammar.Data;

namespace ThiDua.Paper.Grammar.Outline;

/// <summary>
/// Tells what a heading names. A short text is a heading if it holds a phrase of the table and, beside it, nothing but
/// the words that plans put around such phrases ("… phong trào thi đua cải cách hành chính năm 2023").
/// </summary>
internal static class Headings
{
    private const int MostWords = 24;
    private const int LongestPhrase = 7;

    private static readonly Dictionary<string, Topic> Phrases = [];
    private static readonly HashSet<string> Fillers = [];

    static Headings()
    {
        foreach (var (key, phrases) in FieldWords.Table("headings.txt"))
        {
            if (key == "filler") Fillers.UnionWith(phrases[0].Split(' '));
            else foreach (var phrase in phrases) Phrases[phrase] = Enum.Parse<Topic>(key, ignoreCase: true);
        }
    }

    /// <param name="text">The heading without its numbering, or the label before a colon.</param>
    /// <param name="loose">The text is a heading by its form (capitals, Roman number): strange words are allowed.</param>
    public static IReadOnlyList<Topic> TopicsOf(Passage text, bool loose, bool underReward)
    {
        var words = WordsOf(text.Fold);
        if (words.Count is 0 or > MostWords) return [];
        var found = new List<Topic>();
        var strange = 0;
        for (var i = 0; i < words.Count;)
        {
            var length = Longest(words, i, out var topic);
            if (length > 0) Add(found, topic);
            else if (!IsFiller(words[i])) strange++;
            i += Math.Max(length, 1);
        }
        if (found is [Topic.RewardForm] && !underReward && !words.Exists(w => w is "khen" or "thuong" or "bieu")) found = [Topic.Other];
        if (found.Count == 0 || strange > (loose ? 4 : 0)) return [];
        if (!loose && Longest(words, 0, out _) == 0 && words[0] is not ("cac" or "ve" or "mot")) return [];
        return Settle(found, underReward || Names(words, "khen", "thuong"));
    }

    private static void Add(List<Topic> found, Topic topic)
    {
        if (!found.Contains(topic)) found.Add(topic);
    }

    /// <summary>"Tiêu chuẩn", "đối tượng", "hình thức" mean other things where awards are spoken of.</summary>
    private static List<Topic> Settle(List<Topic> found, bool reward)
    {
        if (!reward)
        {
            return found;
        }
        for (var i = 0; i < found.Count; i++)
        {
            found[i] = found[i] switch
            {
                Topic.Criteria => Topic.RewardStandard,
                Topic.Subject or Topic.Content => Topic.Reward,
                Topic.Period => Topic.Deadline,
                var same => same,
            };
        }
        return [.. found.Distinct()];
    }

    private static int Longest(List<string> words, int from, out Topic topic)
    {
        for (var length = Math.Min(LongestPhrase, words.Count - from); length > 0; length--)
        {
            if (Phrases.TryGetValue(string.Join(' ', words.Skip(from).Take(length)), out topic)) return length;
        }
        topic = Topic.None;
        return 0;
    }

    private static bool Names(List<string> words, string first, string second)
    {
        var at = words.IndexOf(first);
        return at >= 0 && at + 1 < words.Count && words[at + 1] == second;
    }

    private static bool IsFiller(string word) => Fillers.Contains(word) || char.IsDigit(word[0]);

    private static List<string> WordsOf(string folded)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= folded.Length; i++)
        {
            var inWord = i < folded.Length && char.IsLetterOrDigit(folded[i]);
            if (inWord && start < 0) start = i;
            if (inWord || start < 0) continue;
            words.Add(folded[start..i]);
            start = -1;
            if (words.Count > MostWords) break;
        }
        return words;
    }
}
