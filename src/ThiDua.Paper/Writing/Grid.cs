using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ThiDua.Paper.Writing;

/// <summary>Tables of Word: the invisible columns at the head and the foot, and tables with rules.</summary>
internal static class Grid
{
    private const int LongestSign = 5;

    /// <summary>One row of two columns without rules.</summary>
    public static Table TwoColumns(int left, int right, IEnumerable<Paragraph> leftLines, IEnumerable<Paragraph> rightLines) =>
        SideBySide([(left, leftLines), (right, rightLines)]);

    /// <summary>One row of columns without rules.</summary>
    public static Table SideBySide(IReadOnlyList<(int Width, IEnumerable<Paragraph> Lines)> columns)
    {
        var table = Empty([.. columns.Select(column => column.Width)], ruled: false);
        table.Append(new TableRow([new TableRowProperties(new CantSplit()), .. columns.Select(column => Cell(column.Width, column.Lines))]));
        return table;
    }

    /// <summary>A ruled table; the heading row returns on each page.</summary>
    public static Table Ruled(int width, IReadOnlyList<int> shares, IReadOnlyList<string> heading, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var widths = ColumnWidths.Of(width, shares, heading, rows);
        var table = Empty(widths, ruled: true);
        table.Append(new TableRow(
            [new TableRowProperties(new CantSplit(), new TableHeader()), .. heading.Select((text, i) => Cell(widths[i], [Title(text)]))]));
        JustificationValues[] places = [.. heading.Select((_, i) => PlaceOf([.. rows.Where(row => i < row.Count).Select(row => row[i])]))];
        foreach (var row in rows)
            table.Append(new TableRow([new TableRowProperties(new CantSplit()), .. row.Select((text, i) => Cell(widths[i], text.Split('\n').Select(line => Content(line, places[i]))))]));
        return table;
    }

    private static Table Empty(IReadOnlyList<int> widths, bool ruled)
    {
        var line = ruled ? BorderValues.Single : BorderValues.None;
        return new Table(
            new TableProperties(
                new TableWidth { Width = $"{widths.Sum()}", Type = TableWidthUnitValues.Dxa },
                new TableJustification { Val = TableRowAlignmentValues.Center },
                new TableBorders(
                    new TopBorder { Val = line, Size = 4 }, new LeftBorder { Val = line, Size = 4 }, new BottomBorder { Val = line, Size = 4 },
                    new RightBorder { Val = line, Size = 4 }, new InsideHorizontalBorder { Val = line, Size = 4 },
                    new InsideVerticalBorder { Val = line, Size = 4 }),
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(
                    new TableCellLeftMargin { Width = (short)(ruled ? ColumnWidths.Padding : 0), Type = TableWidthValues.Dxa },
                    new TableCellRightMargin { Width = (short)(ruled ? ColumnWidths.Padding : 0), Type = TableWidthValues.Dxa })),
            new TableGrid(widths.Select(width => new GridColumn { Width = $"{width}" })));
    }

    private static TableCell Cell(int width, IEnumerable<Paragraph> lines) =>
        new([new TableCellProperties(new TableCellWidth { Width = $"{width}", Type = TableWidthUnitValues.Dxa }), .. lines.Cast<OpenXmlElement>()]);

    private static Paragraph Title(string text) => Line.Centred().Size(Layout.TableSize).Spaced(40, 40).Say(text, bold: true).Done();

    private static Paragraph Content(string text, JustificationValues place) => new Line().Size(Layout.TableSize).Spaced(40, 40).Placed(place).Say(text).Done();

    // A column of short signs stands in the middle, one of amounts at the right, words at the left.
    private static JustificationValues PlaceOf(List<string> column) =>
        column.TrueForAll(text => text.Length <= LongestSign) ? JustificationValues.Center
        : column.TrueForAll(text => text.Length == 0 || IsAmount(text)) ? JustificationValues.Right : JustificationValues.Left;

    private static bool IsAmount(string text) => text.Length > 0 && text.All(letter => char.IsAsciiDigit(letter) || letter is '.' or ',' or ' ' or '%');
}
