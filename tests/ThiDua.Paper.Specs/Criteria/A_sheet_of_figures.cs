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

    [Fact]
    public void that_is_signed_ends_in_its_total_and_its_signatures()
    {
        using var document = Open(Signed);
        var sheet = document.WorkbookPart!.WorksheetParts.Single().Worksheet;
        var rows = sheet.Descendants<Row>().ToDictionary(row => row.RowIndex!.Value, row => row.Elements<Cell>().ToList());

        Assert.Equal(("SUM(B5:B6)", "1299"), (rows[7][1].CellFormula!.Text, rows[7][1].CellValue!.Text)); // a number that follows the rows
        Assert.Equal(["Bằng chữ: một nghìn …", "Tân Hòa, ngày 05 tháng 01 năm 2026", "KẾ TOÁN", "CHỦ TÀI KHOẢN", "CHỦ TỊCH", "(Ký, ghi rõ họ tên)", "Lê Đình Khoát"],
            rows.Where(row => row.Key > 7).SelectMany(row => row.Value).Select(cell => cell.InnerText).Where(text => text.Length > 0).Distinct());
        Assert.Contains(sheet.Descendants<MergeCell>(), cells => cells.Reference == "B11:C11");
        Assert.Empty(new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken).Select(fault => fault.Description));
    }

    private static FigureSheet Signed => Sheet with
    {
        Closing = new("Tổng cộng", 1, ["Bằng chữ: một nghìn …"], "Tân Hòa, ngày 05 tháng 01 năm 2026", [new(["KẾ TOÁN"], ""), new(["CHỦ TÀI KHOẢN", "CHỦ TỊCH"], "Lê Đình Khoát")]),
    };

    private static SpreadsheetDocument Open(FigureSheet signed) => SpreadsheetDocument.Open(new MemoryStream(WriteFigureSheet.Of(signed)), isEditable: false);

    private static SpreadsheetDocument Open() => SpreadsheetDocument.Open(new MemoryStream(WriteFigureSheet.Of(Sheet)), isEditable: false);
}
