using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ThiDua.Documents;
using ThiDua.Paper.Writing;

namespace ThiDua.Paper.Specs.Writing;

/// <summary>Measures in the Word file itself; Nghị định 30/2020/NĐ-CP, Phụ lục I.</summary>
public sealed class A_written_paper
{
    [Fact]
    public void is_A4_with_the_margins_of_the_decree()
    {
        var section = Sections(PapersOfTheVillage.Plan).Single();
        var page = section.GetFirstChild<PageSize>()!;
        var margin = section.GetFirstChild<PageMargin>()!;
        Assert.Equal((210, 297), (Mm(page.Width!), Mm(page.Height!)));
        Assert.InRange(Mm((uint)margin.Top!.Value), 20, 25);
        Assert.InRange(Mm((uint)margin.Bottom!.Value), 20, 25);
        Assert.InRange(Mm(margin.Left!), 30, 35);
        Assert.InRange(Mm(margin.Right!), 15, 20);
    }

    [Fact]
    public void puts_a_wide_list_on_a_page_turned_on_its_side_bound_at_the_top()
    {
        var sections = Sections(PapersOfTheVillage.Decision);
        Assert.Equal(2, sections.Count);
        var wide = sections[1];
        Assert.Equal((297, 210), (Mm(wide.GetFirstChild<PageSize>()!.Width!), Mm(wide.GetFirstChild<PageSize>()!.Height!)));
        Assert.Equal(30, Mm((uint)wide.GetFirstChild<PageMargin>()!.Top!.Value));
    }

    [Fact]
    public void hides_the_number_of_its_first_page_only()
    {
        var sections = Sections(PapersOfTheVillage.Decision);
        Assert.NotNull(sections[0].GetFirstChild<TitlePage>());
        Assert.Null(sections[1].GetFirstChild<TitlePage>());
    }

    [Theory]
    [InlineData("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, 13, true, false)]
    [InlineData("Độc lập - Tự do - Hạnh phúc", 13, 14, true, false)]
    [InlineData("TỈNH LAM GIANG", 12, 13, false, false)] // broken before the unit, as typists do
    [InlineData("XÃ TÂN HÒA", 12, 13, true, false)]
    [InlineData("Số: 07/KH-UBND", 13, 13, false, false)]
    [InlineData("Tân Hòa, ngày 05 tháng 02 năm 2026", 13, 14, false, true)]
    [InlineData("KẾ HOẠCH", 13, 14, true, false)]
    [InlineData("Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;", 13, 14, false, true)]
    [InlineData("I. MỤC ĐÍCH, YÊU CẦU", 13, 14, true, false)]
    [InlineData("Nơi nhận:", 12, 12, true, true)]
    [InlineData("- Lưu: VT, VP.", 11, 11, false, false)]
    [InlineData("TM. ỦY BAN NHÂN DÂN", 13, 14, true, false)]
    [InlineData("Lê Đình Khoát", 13, 14, true, false)]
    public void sets_each_part_in_the_size_and_style_of_the_decree(string text, double least, double most, bool bold, bool italic)
    {
        using var file = Open(PapersOfTheVillage.Plan);
        var run = file.MainDocumentPart!.Document.Body!.Descendants<Run>().Single(one => one.InnerText == text);
        Assert.InRange(double.Parse(run.RunProperties!.FontSize!.Val!, System.Globalization.CultureInfo.InvariantCulture) / 2, least, most);
        Assert.Equal((bold, italic), (run.RunProperties.Bold is not null, run.RunProperties.Italic is not null));
    }

    [Fact]
    public void draws_the_rule_under_the_motto_as_long_as_the_motto()
    {
        using var file = Open(PapersOfTheVillage.Plan);
        var motto = file.MainDocumentPart!.Document.Body!.Descendants<Paragraph>().Single(one => one.InnerText == "Độc lập - Tự do - Hạnh phúc");
        var rule = motto.NextSibling<Paragraph>()!;
        var cell = int.Parse(motto.Ancestors<TableCell>().Single().TableCellProperties!.TableCellWidth!.Width!, System.Globalization.CultureInfo.InvariantCulture);
        var indents = rule.ParagraphProperties!.Indentation!;
        var length = (cell - Number(indents.Left!) - Number(indents.Right!)) / 20.0;
        Assert.NotNull(rule.ParagraphProperties.ParagraphBorders?.TopBorder);
        Assert.InRange(length, 170, 173); // the text measures 171,2 pt in Times New Roman 14 pt bold
    }

    [Fact]
    public void leaves_blank_what_a_draft_does_not_have_yet()
    {
        using var file = Open(PapersOfTheVillage.Plan with { Number = null, Date = null });
        var text = file.MainDocumentPart!.Document.Body!.InnerText;
        Assert.Contains("Số:        /KH-UBND", text, StringComparison.Ordinal);
        Assert.Contains("ngày … tháng … năm …", text, StringComparison.Ordinal);
    }

    [Fact]
    public void puts_the_subject_of_a_letter_under_its_number()
    {
        using var file = Open(PapersOfTheVillage.Plan with { Type = null, Subject = "đăng ký thi đua", To = ["Các thôn", "Các cơ quan"] });
        var number = file.MainDocumentPart!.Document.Body!.Descendants<Paragraph>().Single(one => one.InnerText.StartsWith("Số:", StringComparison.Ordinal));
        Assert.Equal("V/v đăng ký thi đua", number.NextSibling<Paragraph>()!.InnerText);
        Assert.Contains("- Các thôn;- Các cơ quan.", file.MainDocumentPart.Document.Body.InnerText, StringComparison.Ordinal);
    }

    private static List<SectionProperties> Sections(OfficialPaper paper)
    {
        using var file = Open(paper);
        return [.. file.MainDocumentPart!.Document.Body!.Descendants<SectionProperties>().Select(one => (SectionProperties)one.CloneNode(true))];
    }

    private static WordprocessingDocument Open(OfficialPaper paper) => WordprocessingDocument.Open(new MemoryStream(WriteWord.For(paper)), isEditable: false);

    private static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static int Mm(uint twips) => (int)Math.Round(twips * 25.4 / 1440);
}
