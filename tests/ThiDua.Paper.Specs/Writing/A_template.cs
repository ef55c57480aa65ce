using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using ThiDua.Paper.Writing;

namespace ThiDua.Paper.Specs.Writing;

/// <summary>An ordinary Word file with content controls, as an officer makes it.</summary>
public sealed class A_template
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public void with_all_that_is_needed_is_taken() => Assert.Empty(CheckTemplate.Of(Whole()));

    [Fact]
    public void is_filled_keeping_its_own_words_and_look()
    {
        using var file = WordprocessingDocument.Open(new MemoryStream(FillTemplate.With(Whole(), PapersOfTheVillage.Decision)), isEditable: false);
        var body = file.MainDocumentPart!.Document.Body!;
        Assert.Contains("Mẫu riêng của xã. Số 126/QĐ-UBND", body.InnerText, StringComparison.Ordinal);
        Assert.Contains("Điều 1. Tặng Giấy khen cho 01 tập thể", body.InnerText, StringComparison.Ordinal);
        Assert.Contains("Vũ Thị Ngọc Ánh", body.InnerText, StringComparison.Ordinal); // the annex, though the template has no place for it
        Assert.Empty(body.Descendants<SdtElement>());
        Assert.NotNull(body.Descendants<Run>().Single(run => run.InnerText == "126").RunProperties?.Italic);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2016).Validate(file, Stop).Select(error => error.Description));
    }

    [Fact]
    public void of_minutes_holds_all_who_sign()
    {
        Assert.Contains("có nhiều người ký", Assert.Single(CheckTemplate.Of(Whole(), severalSign: true)).Message, StringComparison.Ordinal);
        var template = Word([.. Needed().SkipLast(1), Block("chữ ký")]);
        Assert.Empty(CheckTemplate.Of(template, severalSign: true));
        using var file = WordprocessingDocument.Open(new MemoryStream(FillTemplate.With(template, PapersOfAwards.Minutes)), isEditable: false);
        Assert.Contains("THƯ KÝNguyễn Thị LanTM. HỘI ĐỒNGCHỦ TỊCHLê Đình Khoát", file.MainDocumentPart!.Document.Body!.InnerText, StringComparison.Ordinal);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2016).Validate(file, Stop).Select(error => error.Description));
    }

    [Theory]
    [InlineData("so_van_ban", "Trường “so_van_ban” tại đoạn 2")]
    [InlineData("", "chưa có tên trường")]
    [InlineData("nội dung", "phải đứng riêng một đoạn")]
    public void is_turned_back_with_the_paragraph_that_is_wrong(string tag, string message) =>
        Assert.Contains(CheckTemplate.Of(Word([Words("Mẫu riêng"), new Paragraph(Inline(tag)), .. Needed()])), one => one.Message.Contains(message, StringComparison.Ordinal));

    [Theory]
    [InlineData(WordprocessingDocumentType.MacroEnabledDocument)]
    [InlineData(WordprocessingDocumentType.Template)]
    public void is_turned_back_when_what_is_written_by_it_would_not_open_as_docx(WordprocessingDocumentType type) =>
        Assert.Contains("lưu lại trong Word dạng .docx", Assert.Single(CheckTemplate.Of(Word(type, [.. Needed()]))).Message, StringComparison.Ordinal);

    [Fact]
    public void may_have_its_fields_around_whole_cells_but_not_around_rows()
    {
        var cells = new TableRow(Cell("địa danh"), Cell("nơi nhận"));
        var whole = Word([.. Needed(), new Table(new TableProperties(), new TableGrid(new GridColumn(), new GridColumn()), cells), new Paragraph()]);
        Assert.Empty(CheckTemplate.Of(whole));
        using var file = WordprocessingDocument.Open(new MemoryStream(FillTemplate.With(whole, PapersOfTheVillage.Decision)), isEditable: false);
        Assert.Equal("Tân Hòa", file.MainDocumentPart!.Document.Descendants<TableCell>().First().InnerText);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2016).Validate(file, Stop).Select(error => error.Description));

        var row = new SdtRow(new SdtProperties(new Tag { Val = "năm" }), new SdtContentRow(new TableRow(new TableCell(new Paragraph()))));
        var around = Word([.. Needed(), new Table(new TableProperties(), new TableGrid(new GridColumn()), row), new Paragraph()]);
        Assert.Contains("bao cả hàng của bảng", Assert.Single(CheckTemplate.Of(around)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void is_turned_back_without_what_a_paper_cannot_lack() =>
        Assert.Contains(CheckTemplate.Of(Word(new Paragraph(Inline("số")))), one => one.Message.Contains("thiếu trường “nội dung”", StringComparison.Ordinal));

    [Theory]
    [InlineData("PK\u0003\u0004 hỏng")]
    [InlineData("")]
    [InlineData("không phải Word")]
    public void is_turned_back_when_it_is_no_Word_file(string content) =>
        Assert.Contains("không phải là văn bản Word", Assert.Single(CheckTemplate.Of(System.Text.Encoding.UTF8.GetBytes(content))).Message, StringComparison.Ordinal);

    /// <summary>A whole one whose styles ask for a typeface.</summary>
    internal static byte[] SetIn(string typeface)
    {
        using var bytes = new MemoryStream();
        bytes.Write(Whole());
        using (var file = WordprocessingDocument.Open(bytes, isEditable: true))
            file.MainDocumentPart!.AddNewPart<StyleDefinitionsPart>().Styles = new(new DocDefaults(new RunPropertiesDefault(new RunPropertiesBaseStyle(new RunFonts { Ascii = typeface, HighAnsi = typeface }))));
        return bytes.ToArray();
    }

    private static byte[] Whole() => Word([.. Needed()]);

    private static IEnumerable<OpenXmlElement> Needed() =>
    [
        new Paragraph(new Run(new Text("Mẫu riêng của xã. Số ") { Space = SpaceProcessingModeValues.Preserve }), Inline("số"), new Run(new Text("/")), Inline("ky_hieu")),
        new Paragraph(Inline("Trích yếu")), Block("căn cứ"), Block("nội dung"), Block("nơi nhận"), new Paragraph(Inline("họ tên người ký")),
    ];

    private static Paragraph Words(string text) => new(new Run(new Text(text)));

    private static SdtRun Inline(string tag) => new(
        tag.Length == 0 ? new SdtProperties() : new SdtProperties(new Tag { Val = tag }),
        new SdtContentRun(new Run(new RunProperties(new Italic()), new Text("nhập"))));

    private static SdtCell Cell(string tag) => new(new SdtProperties(new Tag { Val = tag }), new SdtContentCell(new TableCell(Words("nhập"))));

    private static SdtBlock Block(string tag) => new(new SdtProperties(new Tag { Val = tag }), new SdtContentBlock(Words("nhập")));

    private static byte[] Word(params OpenXmlElement[] content) => Word(WordprocessingDocumentType.Document, content);

    private static byte[] Word(WordprocessingDocumentType type, OpenXmlElement[] content)
    {
        using var bytes = new MemoryStream();
        using (var file = WordprocessingDocument.Create(bytes, type))
            file.AddMainDocumentPart().Document = new Document(new Body(content));
        return bytes.ToArray();
    }
}
