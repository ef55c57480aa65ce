using System.Globalization;
using System.Text.RegularExpressions;

namespace ThiDua.Documents;

/// <summary>
/// Numbers the notes of a paper by the order in which the text leads to them, as offices and their programs do: composers
/// put them together from several sources. A note that nothing leads to is left out.
/// </summary>
public static partial class NotesInOrder
{
    public static OfficialPaper Of(OfficialPaper paper)
    {
        var text = OfficialPaperJson.Write(paper);
        var order = Reference().Matches(text).Select(NumberOf).Distinct().ToList();
        var renumbered = Reference().Replace(text, note => $"[^{order.IndexOf(NumberOf(note)) + 1}]");
        return OfficialPaperJson.Read(renumbered) with { Footnotes = [.. order.Select(number => paper.Footnotes[number - 1])] };
    }

    private static int NumberOf(Match note) => int.Parse(note.Groups["number"].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\[\^(?<number>[1-9]\d{0,2})\]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Reference();
}
