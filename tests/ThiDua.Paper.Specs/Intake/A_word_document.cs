using ThiDua.Documents;
using static ThiDua.Paper.Specs.Intake.AWordFile;

namespace ThiDua.Paper.Specs.Intake;

public sealed class A_word_document
{
    [Fact]
    public async Task is_read_paragraph_by_paragraph()
    {
        var document = await Taking.In(Of(P("KẾ HOẠCH") + P("") + P("Phát động\tthi đua")));

        Assert.Equal(["KẾ HOẠCH", "", "Phát động\tthi đua"], document.Texts());
        Assert.Equal(TextMedium.Digital, document.Medium);
    }

    [Fact]
    public async Task shows_a_line_break_as_a_line()
    {
        var document = await Taking.In(Of("<w:p><w:r><w:t>TM. ỦY BAN NHÂN DÂN</w:t><w:br/><w:t>CHỦ TỊCH</w:t></w:r></w:p>"));

        Assert.Equal(["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], document.Texts());
    }

    [Fact]
    public async Task leaves_out_what_was_deleted_and_keeps_what_was_inserted()
    {
        var document = await Taking.In(Of(
            $"<w:p>{R("Đạt ")}<w:del><w:r><w:delText>90%</w:delText></w:r></w:del><w:ins>{R("95%")}</w:ins></w:p>"
            + $"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{R("Dòng bị ")}</w:p>{P("nối lại")}"));

        Assert.Equal(["Đạt 95%", "Dòng bị nối lại"], document.Texts());
    }

    [Fact]
    public async Task does_not_show_hidden_letters()
    {
        const string Styles = "<w:style w:type=\"character\" w:styleId=\"An\"><w:rPr><w:vanish/></w:rPr></w:style>";

        var document = await Taking.In(Of(
            $"<w:p>{R("Thấy")}{R(" ẩn", "<w:vanish/>")}{R(" cũng ẩn", "<w:rStyle w:val=\"An\"/>")}{R(" lại thấy", "<w:vanish w:val=\"0\"/>")}</w:p>", Styles));

        Assert.Equal("Thấy lại thấy", document.Lines[0].Text);
    }

    [Fact]
    public async Task prints_capitals_where_its_style_makes_them()
    {
        const string Styles = "<w:style w:type=\"paragraph\" w:styleId=\"Dau\"><w:rPr><w:caps/></w:rPr></w:style>";

        var document = await Taking.In(Of(P("Kế hoạch", paragraph: "<w:pStyle w:val=\"Dau\"/>"), Styles));

        Assert.Equal("KẾ HOẠCH", document.Lines[0].Text);
    }

    [Fact]
    public async Task converts_the_letters_of_old_fonts()
    {
        var document = await Taking.In(Of(
            P("Céng hoµ x· héi", "<w:rFonts w:ascii=\".VnTime\" w:hAnsi=\".VnTime\"/>")
            + P("kÕ ho¹ch", "<w:rFonts w:ascii=\".VnTimeH\"/>")
            + $"<w:p>{R("Keá hoa", "<w:rFonts w:ascii=\"VNI-Times\"/>")}{R("ïch", "<w:rFonts w:ascii=\"VNI-Times\"/><w:b/>")}</w:p>"
            + P("Chữ mới trong phông cũ", "<w:rFonts w:ascii=\".VnTime\"/>")));

        Assert.Equal(["Cộng hoà xã hội", "KẾ HOẠCH", "Kế hoạch", "Chữ mới trong phông cũ"], document.Texts());
        Assert.Equal(TextMedium.Converted, document.Medium);
    }

    [Fact]
    public async Task reads_a_text_box_once_after_the_paragraph_it_hangs_on()
    {
        var box = $"<wps:txbx><w:txbxContent>{P("Số: 05/KH-UBND")}</w:txbxContent></wps:txbx>";

        var document = await Taking.In(Of(
            $"<w:p>{R("ỦY BAN NHÂN DÂN")}<w:r><mc:AlternateContent><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r></w:p>"));

        Assert.Equal(["ỦY BAN NHÂN DÂN", "Số: 05/KH-UBND"], document.Texts());
    }

    [Fact]
    public async Task prints_the_result_of_a_field_alone()
    {
        var document = await Taking.In(Of(
            "<w:p><w:r><w:t>Năm </w:t><w:fldChar w:fldCharType=\"begin\"/><w:instrText>DATE</w:instrText>"
            + "<w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>2024</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/><w:t>.</w:t></w:r></w:p>"));

        Assert.Equal("Năm 2024.", document.Lines[0].Text);
    }

    [Fact]
    public async Task with_macros_is_read_without_running_them_and_says_so()
    {
        var document = await Taking.In(Of(P("Kế hoạch"), others: ("word/vbaProject.bin", [1, 2, 3])));

        Assert.Equal("Kế hoạch", document.Lines[0].Text);
        Assert.Contains("macro không được chạy", Assert.Single(document.Notes), StringComparison.Ordinal);
    }
}
