using static ThiDua.Paper.Specs.Intake.AWordFile;

namespace ThiDua.Paper.Specs.Intake;

public sealed class A_table_in_a_word_document
{
    [Fact]
    public async Task at_the_head_is_read_by_columns()
    {
        var document = await Taking.In(Of(Table(
            [P("ỦY BAN NHÂN DÂN") + P("XÃ HƯNG MỸ"), P("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") + P("Độc lập - Tự do - Hạnh phúc")],
            [P("Số: 05/KH-UBND"), P("Hưng Mỹ, ngày 10 tháng 02 năm 2023")])));

        Assert.Equal(
            ["ỦY BAN NHÂN DÂN", "XÃ HƯNG MỸ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Số: 05/KH-UBND", "Hưng Mỹ, ngày 10 tháng 02 năm 2023"],
            document.Texts());
    }

    [Fact]
    public async Task of_figures_is_read_by_rows()
    {
        var document = await Taking.In(Of(Table(
            [P("TT"), P("Tiêu chí"), P("Chỉ tiêu")],
            [P("1"), P("Hồ sơ đúng hạn"), P("98%")],
            [P("2"), P("- Trực tuyến") + P("- Toàn trình"), P("65%")])));

        Assert.Equal(["TT\tTiêu chí\tChỉ tiêu", "1 Hồ sơ đúng hạn\t98%", "2 - Trực tuyến", "- Toàn trình\t65%"], document.Texts());
    }

    [Fact]
    public async Task does_not_show_a_deleted_row()
    {
        var deleted = $"<w:tr><w:trPr><w:del/></w:trPr><w:tc>{P("bỏ")}</w:tc></w:tr>";

        var document = await Taking.In(Of($"<w:tbl><w:tr><w:tc>{P("giữ")}</w:tc></w:tr>{deleted}</w:tbl>"));

        Assert.Equal(["giữ"], document.Texts());
    }
}
