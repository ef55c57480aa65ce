using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ThiDua.Paper.Criteria;

/// <summary>Writes tables of figures as a workbook (.xlsx): numbers as numbers, ready for A4 with the headings on every page.</summary>
public static class WriteFigureSheet
{
    public static byte[] Of(params IReadOnlyList<FigureSheet> sheets)
    {
        using var bytes = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(bytes, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.Workbook = new Workbook(new Sheets(), new DefinedNames());
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = FigureLooks.All();
            for (var place = 0; place < sheets.Count; place++) Add(workbook, sheets[place], (uint)place);
        }

        return bytes.ToArray();
    }

    private static void Add(WorkbookPart workbook, FigureSheet sheet, uint place)
    {
        var part = workbook.AddNewPart<WorksheetPart>();
        var head = (uint)sheet.Notes.Count + 3;
        (IReadOnlyList<Row> Rows, IReadOnlyList<string> Merged) closing = sheet.Closing is { } signed ? new WriteClosing(sheet, signed, head).Rows() : ([], []);
        part.Worksheet = new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetViews(new SheetView(new Pane { VerticalSplit = head, TopLeftCell = $"A{head + 1}", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }),
            new Columns(sheet.Columns.Select((c, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = c.Width, CustomWidth = true })),
            Rows(sheet, head, closing.Rows),
            new PageMargins { Left = 0.6, Right = 0.6, Top = 0.75, Bottom = 0.75, Header = 0.3, Footer = 0.3 },
            new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 },
            new HeaderFooter { OddFooter = new OddFooter("&CTrang &P/&N") });
        if (closing.Merged.Count > 0) part.Worksheet.InsertAfter(new MergeCells(closing.Merged.Select(cells => new MergeCell { Reference = cells })), part.Worksheet.GetFirstChild<SheetData>());
        workbook.Workbook.GetFirstChild<Sheets>()!.Append(new Sheet { Id = workbook.GetIdOfPart(part), SheetId = place + 1, Name = Clean(sheet.Name) });
        workbook.Workbook.GetFirstChild<DefinedNames>()!.Append(new DefinedName($"'{Clean(sheet.Name).Replace("'", "''", StringComparison.Ordinal)}'!${head}:${head}") { Name = "_xlnm.Print_Titles", LocalSheetId = place });
    }

    private static SheetData Rows(FigureSheet sheet, uint head, IReadOnlyList<Row> closing)
    {
        var rows = new SheetData(new Row(Said(sheet.Title, FigureLooks.Title)) { RowIndex = 1 });
        for (var note = 0; note < sheet.Notes.Count; note++) rows.Append(new Row(Said(sheet.Notes[note], FigureLooks.Plain)) { RowIndex = (uint)note + 2 });
        rows.Append(new Row(sheet.Columns.Select(c => Said(c.Heading, FigureLooks.Heading))) { RowIndex = head });
        for (var row = 0; row < sheet.Rows.Count; row++) rows.Append(new Row(sheet.Rows[row].Select(Written)) { RowIndex = head + (uint)row + 1 });
        rows.Append(closing);
        return rows;
    }

    private static Cell Written(FigureCell cell) => cell.Number is { } number
        ? new Cell
        {
            CellValue = new CellValue(number.ToString(CultureInfo.InvariantCulture)),
            DataType = CellValues.Number,
            StyleIndex = cell.Look switch { FigureLook.Whole => FigureLooks.Whole, FigureLook.Percent => FigureLooks.Percent, _ => FigureLooks.Number },
        }
        : Said(cell.Text ?? "", FigureLooks.Text);

    // What a person typed never becomes a formula: a text is written as a text.
    internal static Cell Said(string text, uint look) => new()
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
}
