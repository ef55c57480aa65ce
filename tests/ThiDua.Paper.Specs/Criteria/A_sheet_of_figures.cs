using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using ThiDua.Paper.Criteria;

namespace ThiDua.Paper.Specs.Criteria;

public sealed class A_sheet_of_figures
{
    private static readonly FigureSheet Sheet = new(
        "Tiêu chí: tháng 3/2026", "Bảng số liệu tiêu chí", ["Số liệu đến ngày 31/03/2026"],
        [new("Tiêu chí", 60), new("Đạt", 12), new("Tỷ lệ", 12)],
        [[new("=1+1 là chữ"), FigureCell.Of(1299), FigureCell.Percent(0.6495m)], [new("Trống"), FigureCell.Nothing, FigureCell.Nothing]]);

    [Fact]
    public void is_a_sound_workbook()
    {
        using var document = Open();

        Assert.Empty(new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken).Select(fault => fault.Description));
    }

    [Fact]
    public void keeps_numbers_as_numbers_and_exact()
    {
        using var document = Open();
        var cells = document.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Row>().Single(row => row.RowIndex! == 5u).Elements<Cell>().ToList();

        Assert.Equal([CellValues.Number, CellValues.Number], cells.Skip(1).Select(cell => cell.DataType!.Value));
        Assert.Equal(["1299", "0.6495"], cells.Skip(1).Select(cell => cell.CellValue!.Text));
    }

    [Fact]
    public void never_turns_a_text_into_a_formula()
    {
        using var document = Open();
        var sheet = document.WorkbookPart!.WorksheetParts.Single().Worksheet;

        Assert.Empty(sheet.Descendants<CellFormula>());
        Assert.Contains(sheet.Descendants<Text>(), text => text.Text == "=1+1 là chữ");
    }

    [Fact]
    public void repeats_its_headings_on_every_printed_page()
    {
        using var document = Open();

        Assert.Equal("'Tiêu chí tháng 32026'!$4:$4", document.WorkbookPart!.Workbook.Descendants<DefinedName>().Single().Text);
    }

    private static SpreadsheetDocument Open() => SpreadsheetDocument.Open(new MemoryStream(WriteFigureSheet.Of(Sheet)), isEditable: false);
}
