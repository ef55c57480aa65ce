using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ThiDua.Paper.Criteria;

/// <summary>Writes tables of figures as a workbook (.xlsx): numbers as numbers, ready for A4 with the headings on every page.</summary>
public static class WriteFigureSheet
{
    private const uint Plain = 0, Title = 1, Heading = 2, Text = 3, Number = 4, Whole = 5, Percent = 6;

    public static byte[] Of(params IReadOnlyList<FigureSheet> sheets)
    {
        using var bytes = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(bytes, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.Workbook = new Workbook(new Sheets(), new DefinedNames());
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = Looks();
            for (var place = 0; place < sheets.Count; place++) Add(workbook, sheets[place], (uint)place);
        }

        return bytes.ToArray();
    }

    private static void Add(WorkbookPart workbook, FigureSheet sheet, uint place)
    {
        var part = workbook.AddNewPart<WorksheetPart>();
        var head = (uint)sheet.Notes.Count + 3;
        part.Worksheet = new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetViews(new SheetView(new Pane { VerticalSplit = head, TopLeftCell = $"A{head + 1}", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }),
            new Columns(sheet.Columns.Select((c, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = c.Width, CustomWidth = true })),
            Rows(sheet, head),
            new PageMargins { Left = 0.6, Right = 0.6, Top = 0.75, Bottom = 0.75, Header = 0.3, Footer = 0.3 },
            new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 },
            new HeaderFooter { OddFooter = new OddFooter("&CTrang &P/&N") });
        workbook.Workbook.GetFirstChild<Sheets>()!.Append(new Sheet { Id = workbook.GetIdOfPart(part), SheetId = place + 1, Name = Clean(sheet.Name) });
        workbook.Workbook.GetFirstChild<DefinedNames>()!.Append(new DefinedName($"'{Clean(sheet.Name).Replace("'", "''", StringComparison.Ordinal)}'!${head}:${head}") { Name = "_xlnm.Print_Titles", LocalSheetId = place });
    }

    private static SheetData Rows(FigureSheet sheet, uint head)
    {
        var rows = new SheetData(new Row(Said(sheet.Title, Title)) { RowIndex = 1 });
        for (var note = 0; note < sheet.Notes.Count; note++) rows.Append(new Row(Said(sheet.Notes[note], Plain)) { RowIndex = (uint)note + 2 });
        rows.Append(new Row(sheet.Columns.Select(c => Said(c.Heading, Heading))) { RowIndex = head });
        for (var row = 0; row < sheet.Rows.Count; row++) rows.Append(new Row(sheet.Rows[row].Select(Written)) { RowIndex = head + (uint)row + 1 });
        return rows;
    }

    private static Cell Written(FigureCell cell) => cell.Number is { } number
        ? new Cell
        {
            CellValue = new CellValue(number.ToString(CultureInfo.InvariantCulture)),
            DataType = CellValues.Number,
            StyleIndex = cell.Look switch { FigureLook.Whole => Whole, FigureLook.Percent => Percent, _ => Number },
        }
        : Said(cell.Text ?? "", Text);

    // What a person typed never becomes a formula: a text is written as a text.
    private static Cell Said(string text, uint look) => new()
    {
        DataType = CellValues.InlineString,
        InlineString = new InlineString(new Text(Printable(text)) { Space = SpaceProcessingModeValues.Preserve }),
        StyleIndex = look,
    };

    private static string Printable(string text) => new([.. text.Where(c => c is '\n' or '\t' || !char.IsControl(c))]);

    private static string Clean(string name)
    {
        var clean = new string([.. name.Where(c => !"[]:*?/\\'".Contains(c, StringComparison.Ordinal))]);
        return clean.Length <= 31 ? clean : clean[..31];
    }

    private static Stylesheet Looks()
    {
        static CellFormat Cell(uint font, uint fill, uint border, uint format, bool wrap = true) => new(new Alignment { WrapText = wrap, Vertical = VerticalAlignmentValues.Top })
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
        static T Edge<T>() where T : BorderPropertiesType, new() => new() { Style = BorderStyleValues.Thin };
        return new Stylesheet(
            new NumberingFormats(new NumberingFormat { NumberFormatId = 164, FormatCode = "#,##0.####" }),
            new Fonts(
                new Font(new FontSize { Val = 12 }, new FontName { Val = "Times New Roman" }),
                new Font(new Bold(), new FontSize { Val = 14 }, new FontName { Val = "Times New Roman" }),
                new Font(new Bold(), new FontSize { Val = 12 }, new FontName { Val = "Times New Roman" })),
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
                new Fill(new PatternFill(new ForegroundColor { Rgb = "FFF6F4F1" }) { PatternType = PatternValues.Solid })),
            new Borders(new Border(), new Border(Edge<LeftBorder>(), Edge<RightBorder>(), Edge<TopBorder>(), Edge<BottomBorder>())),
            new CellStyleFormats(new CellFormat()),
            new CellFormats(Cell(0, 0, 0, 0, wrap: false), Cell(1, 0, 0, 0, wrap: false), Cell(2, 2, 1, 0), Cell(0, 0, 1, 0), Cell(0, 0, 1, 164), Cell(0, 0, 1, 3), Cell(0, 0, 1, 10)));
    }
}
