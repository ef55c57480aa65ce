using DocumentFormat.OpenXml.Spreadsheet;

namespace ThiDua.Paper.Criteria;

/// <summary>How the cells of a workbook look: the places of its cell formats.</summary>
internal static class FigureLooks
{
    public const uint Plain = 0, Title = 1, Heading = 2, Text = 3, Number = 4, Whole = 5, Percent = 6;

    /// <summary>Below the rows: what is summed, and who signs.</summary>
    public const uint Total = 7, TotalNumber = 8, Signer = 9, Aside = 10;

    public static Stylesheet All() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = 164, FormatCode = "#,##0.####" }),
        new Fonts(
            new Font(new FontSize { Val = 12 }, new FontName { Val = "Times New Roman" }),
            new Font(new Bold(), new FontSize { Val = 14 }, new FontName { Val = "Times New Roman" }),
            new Font(new Bold(), new FontSize { Val = 12 }, new FontName { Val = "Times New Roman" }),
            new Font(new Italic(), new FontSize { Val = 12 }, new FontName { Val = "Times New Roman" })),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = "FFF6F4F1" }) { PatternType = PatternValues.Solid })),
        new Borders(new Border(), new Border(Edge<LeftBorder>(), Edge<RightBorder>(), Edge<TopBorder>(), Edge<BottomBorder>())),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            Cell(0, 0, 0, 0, wrap: false), Cell(1, 0, 0, 0, wrap: false), Cell(2, 2, 1, 0), Cell(0, 0, 1, 0), Cell(0, 0, 1, 164), Cell(0, 0, 1, 3), Cell(0, 0, 1, 10),
            Cell(2, 0, 1, 0), Cell(2, 0, 1, 3), Cell(2, 0, 0, 0, centred: true), Cell(3, 0, 0, 0, centred: true)));

    private static CellFormat Cell(uint font, uint fill, uint border, uint format, bool wrap = true, bool centred = false)
    {
        var place = new Alignment { WrapText = wrap, Vertical = VerticalAlignmentValues.Top };
        if (centred) place.Horizontal = HorizontalAlignmentValues.Center;
        return new(place)
        {
            FontId = font,
            FillId = fill,
            BorderId = border,
            NumberFormatId = format,
            ApplyNumberFormat = true,
            ApplyFont = true,
            ApplyFill = true,
            ApplyBorder = true,
            ApplyAlignment = true,
        };
    }

    private static T Edge<T>() where T : BorderPropertiesType, new() => new() { Style = BorderStyleValues.Thin };
}
