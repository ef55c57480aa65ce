using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using ThiDua.Documents;

namespace ThiDua.Paper.Writing;

/// <summary>The body: ô 6 of the decree's model page.</summary>
internal static class BodyOfPaper
{
    private const int AboveTable = 40;

    public static IEnumerable<OpenXmlElement> Of(OfficialPaper paper)
    {
        if (paper.Authority is { } authority) yield return Line.Centred().Spaced(240, Layout.Between).Say(authority, bold: true).Done();
        foreach (var basis in Bases(paper)) yield return basis;
        foreach (var element in paper.Body.SelectMany(block => Block(block, Layout.TextWidthOf(paper.IsWide)))) yield return element;
    }

    /// <param name="width">Of the text, in twentieths of a point.</param>
    public static IEnumerable<OpenXmlElement> Block(PaperBlock block, int width) => block switch
    {
        PaperHeading heading => [Heading(heading)],
        PaperArticle article => Paragraphs(article.Text, line => line.Say($"Điều {article.Number}. ", bold: true)),
        PaperResolve resolve => [Line.Centred().Spaced(Layout.Between, Layout.Between).KeptWithNext().Say(resolve.Text, bold: true).Done()],
        PaperTable table => [Line.Justified().Size(4).Spaced(after: AboveTable).KeptWithNext().Done(), Grid.Ruled(width, table.Widths, table.Heading, table.Rows), Line.Justified().Size(8).Spaced().Done()],
        PaperParagraph paragraph => Paragraphs(paragraph.Text, line => paragraph.Mark is { } mark ? line.Say($"{mark} ") : line),
        _ => throw new ArgumentOutOfRangeException(nameof(block), block, "No way to write it."),
    };

    // A line end within a text begins a paragraph of its own, without mark.
    private static IEnumerable<Paragraph> Paragraphs(string text, Func<Line, Line> begun) =>
        text.Split('\n').Select((part, i) => (i == 0 ? begun(Full()) : Full()).Say(part).Done());

    public static IEnumerable<OpenXmlElement> Bases(OfficialPaper paper) => paper.LegalBases.Select((basis, i) => Basis(basis, i == paper.LegalBases.Count - 1));

    // Each on its own line in italics, the last with a full stop (Phụ lục I, II.6.a).
    private static Paragraph Basis(string text, bool last) =>
        Full().Say(text.TrimEnd(';', '.', ' ') + (last ? "." : ";"), italic: true).Done();

    private static Paragraph Heading(PaperHeading heading) =>
        Full().KeptWithNext().Outlined(Math.Min(8, heading.Depth + 1)).Say($"{heading.Number} {heading.Text}".Trim(), bold: heading.Depth < 2).Done();

    private static Line Full() => Line.Justified().Indented(firstLine: Layout.FirstLine).Spaced(Layout.Between);
}
