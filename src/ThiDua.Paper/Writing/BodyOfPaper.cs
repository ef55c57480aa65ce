using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using ThiDua.Documents;

namespace ThiDua.Paper.Writing;

/// <summary>The body: ô 6 of the decree's model page.</summary>
internal static class BodyOfPaper
{
    public static IEnumerable<OpenXmlElement> Of(OfficialPaper paper)
    {
        if (paper.Authority is { } authority) yield return Line.Centred().Spaced(240, Layout.Between).Say(authority, bold: true).Done();
        for (var i = 0; i < paper.LegalBases.Count; i++) yield return Basis(paper.LegalBases[i], i == paper.LegalBases.Count - 1);
        foreach (var block in paper.Body) yield return Block(block, Layout.TextWidth);
    }

    /// <param name="width">Of the text, in twentieths of a point.</param>
    public static OpenXmlElement Block(PaperBlock block, int width) => block switch
    {
        PaperHeading heading => Heading(heading),
        PaperArticle article => Full().Say($"Điều {article.Number}. ", bold: true).Say(article.Text).Done(),
        PaperResolve resolve => Line.Centred().Spaced(Layout.Between, Layout.Between).KeptWithNext().Say(resolve.Text, bold: true).Done(),
        PaperTable table => Grid.Ruled(width, table.Widths, table.Heading, table.Rows),
        PaperParagraph paragraph => Full().Say(paragraph.Mark is { } mark ? $"{mark} {paragraph.Text}" : paragraph.Text).Done(),
        _ => throw new ArgumentOutOfRangeException(nameof(block), block, "No way to write it."),
    };

    // Each on its own line in italics, the last with a full stop (Phụ lục I, II.6.a).
    private static Paragraph Basis(string text, bool last) =>
        Full().Say(text.TrimEnd(';', '.', ' ') + (last ? "." : ";"), italic: true).Done();

    private static Paragraph Heading(PaperHeading heading) =>
        Full().KeptWithNext().Outlined(Math.Min(8, heading.Depth + 1)).Say($"{heading.Number} {heading.Text}".Trim(), bold: heading.Depth < 2).Done();

    private static Line Full() => Line.Justified().Indented(firstLine: Layout.FirstLine).Spaced(Layout.Between);
}
