using System.Text.RegularExpressions;
using ThiDua.Documents;

namespace ThiDua.Paper.Grammar.Lines;

/// <summary>
/// Leaves out what is not the document's text: page numbers inside the text, form feeds, bookmark debris of converters,
/// and the blank lines of a double-spaced extraction, which mean nothing there.
/// </summary>
internal static partial class CleanLines
{
    /// <summary>No plan has such a line; what has one is no plan, and only its beginning is looked at.</summary>
    private const int LongestLine = 40_000;

    public static IReadOnlyList<Line> Of(DocumentText text, SourceText source)
    {
        var kept = new List<Line>(text.Lines.Count);
        var tables = new TableLines(text.Lines);
        var gap = false;
        Passage? bullet = null;
        for (var i = 0; i < text.Lines.Count; i++)
        {
            if ((FlattenedTable.At(text.Lines, i, source) ?? PipedTable.At(text.Lines, i, source) ?? LayoutTable.At(text.Lines, i, source)) is var (rows, next))
            {
                kept.AddRange(rows.Select(row => new Line(row.Line, text.Lines[row.Line].Text, row.Item, AfterGap: true)));
                (i, gap) = (next - 1, true);
                continue;
            }
            var raw = WithoutDebris(text.Lines[i].Text);
            var row = tables.At(i, raw, source.StartOf(i));
            if (row is { IsEmpty: true }) continue;
            var words = row ?? Whole(Passage.OfLine(raw, source.StartOf(i)));
            if (words.IsEmpty) { gap = true; continue; }
            if (IsBulletAlone(words.Text)) { bullet = words; continue; }
            if (bullet is not null) (words, bullet) = (bullet.Then(words), null);
            if (IsPageNumber(words.Text)) continue;
            kept.Add(new Line(i, raw, words, gap));
            gap = false;
        }
        return IsDoubleSpaced(kept) ? [.. kept.Select(l => l with { AfterGap = false })] : kept;
    }

    /// <summary>Debris is blanked, not cut out, so that columns keep their places; a drawn line between cells parts them like a tab.</summary>
    private static string WithoutDebris(string line)
    {
        var text = line.Contains("[bookmark", StringComparison.OrdinalIgnoreCase)
            ? Bookmark().Replace(line, m => new string(' ', m.Length)) : line;
        return (text.Length > LongestLine ? text[..LongestLine] : text).Replace('\f', ' ').Replace('\v', ' ').Replace('|', '\t');
    }

    /// <summary>"C ải thiện": no Vietnamese word is a consonant alone, so the blank is the extraction's.</summary>
    private static Passage Whole(Passage words)
    {
        foreach (var at in TornWord().Matches(words.Text).Select(m => m.Index).Reverse())
            words = new Passage(words.Text.Remove(at, 1), [.. words.At[..at], .. words.At[(at + 1)..]], 0.85m);
        return words;
    }

    /// <summary>A bullet that extraction put on a line of its own belongs to the line below.</summary>
    private static bool IsBulletAlone(string words) => words is "•" or "*" or "·" or "▪" or "●" or "\uF0B7" or "o" or "+";

    private static bool IsPageNumber(string words) => words.Length <= 12 && PageNumber().IsMatch(words);

    private static bool IsDoubleSpaced(List<Line> lines) =>
        lines.Count > 12 && lines.Count(l => l.AfterGap) > lines.Count * 0.6;

    [GeneratedRegex(@"(?<=(^|[\s\-–“(])([BCDĐGHKLMNPRSTVX]|Ch|Gh|Kh|Ng|Nh|Ph|Th|Tr)) (?!ở\b)(?=[aăâeêioôơuưy][\p{L}\p{M}]|[àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ])", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex TornWord();

    [GeneratedRegex(@"\[bookmark:[^\]]{0,200}\]", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Bookmark();

    [GeneratedRegex(@"^([-–—]\s*)?(trang\s*)?\d{1,3}(\s*/\s*\d{1,3})?(\s*[-–—])?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex PageNumber();
}
