using ThiDua.Documents;

namespace ThiDua.Paper.Specs.Intake;

public sealed class A_pdf
{
    [Fact]
    public async Task gives_its_lines_with_page_and_place()
    {
        var document = await Taking.Specimen("105-dac-khu-2025.pdf");

        Assert.Equal(TextMedium.Digital, document.Medium);
        Assert.Equal([1, 2], document.Lines.Select(line => line.Page!.Value).Distinct());
        var (first, signer) = (Line(document, "UBND TỈNH BÌNH HẢI"), Line(document, "Doãn Trọng Hải"));
        Assert.InRange(first.Box!.Top, 0.03, 0.12);
        Assert.InRange(first.Box.Left, 0.05, 0.4);
        Assert.Equal(2, signer.Page);
        Assert.InRange(signer.Box!.Left, 0.5, 0.9);
        Assert.All(document.Lines, line => Assert.Equal(1m, line.Confidence));
    }

    [Fact]
    public async Task is_read_by_columns_at_its_head_and_its_foot()
    {
        var texts = (await Taking.Specimen("105-dac-khu-2025.pdf")).Texts();

        Assert.Equal(
            ["UBND TỈNH BÌNH HẢI", "ỦY BAN NHÂN DÂN", "ĐẶC KHU CÔN NHẠN", "Số: 09/KH-UBND", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"],
            texts.Take(6));
        Assert.True(Array.IndexOf(texts, "Nơi nhận:") < Array.FindIndex(texts, text => text.StartsWith("TM. ỦY BAN", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task with_a_table_of_figures_is_read_row_by_row()
    {
        var texts = (await Taking.Specimen("112-xa-hoa-nghia-trung-2024.pdf")).Texts();

        Assert.Contains("1 100% hồ sơ tiếp nhận được cập nhật lên hệ thống một cửa điện tử.\t20", texts);
        Assert.Contains(texts, text => text.TrimStart().StartsWith("V. THỜI GIAN THỰC HIỆN", StringComparison.Ordinal));
    }

    [Fact]
    public async Task sets_in_the_first_lines_of_its_paragraphs_and_parts_them()
    {
        var lines = (await Taking.Specimen("105-dac-khu-2025.pdf")).Lines;
        var at = lines.ToList().FindIndex(line => line.Text.EndsWith("1. Mục đích", StringComparison.Ordinal));

        Assert.StartsWith("    ", lines[at].Text, StringComparison.Ordinal);
        Assert.Equal("", lines[at - 1].Text);
    }

    [Fact]
    public async Task of_two_hundred_pages_is_read()
    {
        var document = await Taking.In(APdfFile.Of(200, "Ke hoach phat dong phong trao thi dua"), "dai.pdf");

        Assert.Equal(200, document.Lines[^1].Page);
    }

    [Fact]
    public async Task of_old_letters_is_converted()
    {
        // Céng hoµ x· héi chñ nghÜa ViÖt Nam, with ư as the hyphen that PDF writers make of it: n-íc.
        var document = await Taking.In(APdfFile.Of(1, "C\\351ng ho\\265 x\\267 h\\351i ch\\361 ngh\\334a Vi\\326t Nam - c\\266i c\\270ch n-\\355c nh\\265"), "cu.pdf");

        Assert.Equal(TextMedium.Converted, document.Medium);
        Assert.StartsWith("Cộng hoà xã hội chủ nghĩa Việt Nam", document.Lines[0].Text, StringComparison.Ordinal);
    }

    private static TextLine Line(DocumentText document, string text) =>
        document.Lines.First(line => line.Text.Trim() == text);
}
