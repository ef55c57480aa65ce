using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ThiDua.Paper.Writing;

/// <summary>Sections of Word: paper, margins, and the page number in the top margin, not shown on the first page.</summary>
internal static class Pages
{
    /// <returns>Id of the header with the number (Phụ lục I, I.7: Arabic, 13–14 pt, centred in the top margin).</returns>
    public static string NumberAtTheTop(MainDocumentPart main, bool hidden)
    {
        var part = main.AddNewPart<HeaderPart>();
        var line = new Paragraph(new ParagraphProperties(new Justification { Val = JustificationValues.Center }));
        if (!hidden) line.Append(new SimpleField(new Run(new RunProperties(new FontSize { Val = $"{Layout.BodySize}" }), new Text("2"))) { Instruction = "PAGE" });
        part.Header = new Header(line);
        return main.GetIdOfPart(part);
    }

    /// <summary>Closes a section that more pages follow.</summary>
    public static Paragraph EndOfSection(bool wide, bool first, string pageNumber) =>
        new(new ParagraphProperties(
            new SpacingBetweenLines { Before = "0", After = "0", Line = "20", LineRule = LineSpacingRuleValues.Exact },
            Section(wide, first, pageNumber)));

    /// <param name="first">The section has the first page, whose number is not shown.</param>
    public static SectionProperties Section(bool wide, bool first, string pageNumber)
    {
        var section = new SectionProperties(
            new HeaderReference { Type = HeaderFooterValues.Default, Id = pageNumber },
            new SectionType { Val = SectionMarkValues.NextPage },
            wide
                ? new PageSize { Width = Layout.Height, Height = Layout.Width, Orient = PageOrientationValues.Landscape }
                : new PageSize { Width = Layout.Width, Height = Layout.Height },
            wide
                ? Margins(Layout.Left, Layout.Right, Layout.Top, Layout.Bottom)
                : Margins(Layout.Top, Layout.Bottom, Layout.Left, Layout.Right));
        if (first) section.Append(new TitlePage());
        return section;
    }

    // A page turned on its side keeps the wide margin where it is bound: at the top.
    private static PageMargin Margins(int top, int bottom, int left, int right) => new()
    {
        Top = top,
        Bottom = bottom,
        Left = (uint)left,
        Right = (uint)right,
        Header = (uint)Layout.Mm(10),
        Footer = (uint)Layout.Mm(10),
        Gutter = 0,
    };
}
