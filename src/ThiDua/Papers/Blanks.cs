using System.Text.RegularExpressions;
using ThiDua.Documents;

namespace ThiDua.Papers;

/// <summary>Places that a composer left open because only people know what belongs there, and what they are called.</summary>
internal static partial class Blanks
{
    /// <summary>What composers put where a person has to write.</summary>
    public const string ToBeWritten = "[...]";

    private const int LongestName = 60;

    /// <returns>"mục I (“Quê quán”, “nơi thường trú”)", in the order of the paper; empty where nothing is open.</returns>
    public static IReadOnlyList<string> In(OfficialPaper paper) =>
    [
        .. In(paper.Body, "phần mở đầu"), .. paper.Annexes.SelectMany(annex => In(annex.Body, annex.Title)),
        .. Names(paper.Subject).Any() ? ["trích yếu"] : Array.Empty<string>(),
    ];

    private static IEnumerable<string> In(IReadOnlyList<PaperBlock> blocks, string start) =>
        from block in Placed(blocks, start)
        from name in Texts(block.Block).SelectMany(Names)
        group name by block.Place into open
        select $"{open.Key} ({string.Join(", ", open.Distinct(StringComparer.Ordinal).Select(name => $"“{name}”"))})";

    // Under which headings a block stands: "mục III.3".
    private static IEnumerable<(PaperBlock Block, string Place)> Placed(IReadOnlyList<PaperBlock> blocks, string start)
    {
        List<PaperHeading> above = [];
        foreach (var block in blocks)
        {
            if (block is PaperHeading heading) above = [.. above.Where(one => one.Depth < heading.Depth), heading];
            yield return (block, above.Count == 0 ? start : $"mục {string.Join('.', above.Select(one => one.Number.TrimEnd('.', ')')))}");
        }
    }

    private static IEnumerable<string> Texts(PaperBlock block) => block switch
    {
        PaperHeading heading => [heading.Text],
        PaperParagraph paragraph => [paragraph.Text],
        PaperArticle article => [article.Text],
        PaperTable table => table.Rows.SelectMany(row => row),
        _ => [],
    };

    // What is open is named by the words before it, back to the last mark that ends a thought.
    private static IEnumerable<string> Names(string text) => Open().Matches(text).Select(found =>
    {
        var before = text[..found.Index].TrimEnd(' ', ':');
        var words = before[(before.LastIndexOfAny([';', '.', ']']) + 1)..].Trim();
        return words.Length == 0 ? "…" : words.Length <= LongestName ? words : words[..words.LastIndexOf(' ', LongestName)] + " …";
    });

    [GeneratedRegex(@"\[(?:\.+|…+)\]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 500)]
    private static partial Regex Open();
}
