using System.Text;
using ThiDua.Documents;

namespace ThiDua.Paper.Specs.Intake;

public sealed class A_text_file
{
    private const string Vietnamese = "ỦY BAN NHÂN DÂN XÃ HƯNG MỸ\nKẾ HOẠCH\nPhát động phong trào thi đua đẩy mạnh cải cách hành chính";

    public static TheoryData<string, byte[]> Unicode => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Vietnamese) },
        { "UTF-8 with its mark", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Vietnamese)] },
        { "UTF-16", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Vietnamese)] },
        { "UTF-16 the other way round", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Vietnamese)] },
        { "UTF-16 without its mark", Encoding.Unicode.GetBytes(Vietnamese.Replace("Ủ", "U", StringComparison.Ordinal)) },
        { "letters and marks apart", Encoding.UTF8.GetBytes(Vietnamese.Normalize(NormalizationForm.FormD)) },
        { "line ends of Windows", Encoding.UTF8.GetBytes(Vietnamese.Replace("\n", "\r\n", StringComparison.Ordinal)) },
    };

    [Theory]
    [MemberData(nameof(Unicode))]
    public async Task gives_the_same_lines_however_its_letters_are_stored(string how, byte[] bytes)
    {
        var document = await Taking.In(bytes);

        Assert.Equal(TextMedium.Digital, document.Medium);
        Assert.Equal(how.Contains("without", StringComparison.Ordinal) ? "UY" : "ỦY", document.Lines[0].Text[..2]);
        Assert.Equal("KẾ HOẠCH", document.Lines[1].Text);
        Assert.Equal("Phát động phong trào thi đua đẩy mạnh cải cách hành chính", document.Lines[2].Text);
    }

    [Theory]
    [InlineData("Céng hoµ x· héi chñ nghÜa ViÖt Nam\n§éc lËp - Tù do - H¹nh phóc\nKÕ ho¹ch ph¸t ®éng phong trµo thi ®ua")]
    [InlineData("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam\nÑoäc laäp - Töï do - Haïnh phuùc\nKeá hoaïch phaùt ñoäng phong traøo thi ñua")]
    public async Task of_the_old_fonts_is_converted(string oldLetters)
    {
        foreach (var bytes in new[] { Encoding.Latin1.GetBytes(oldLetters), Encoding.UTF8.GetBytes(oldLetters) })
        {
            var document = await Taking.In(bytes);

            Assert.Equal(TextMedium.Converted, document.Medium);
            Assert.Equal("Độc lập - Tự do - Hạnh phúc", document.Lines[1].Text);
            Assert.Equal("Kế hoạch phát động phong trào thi đua", document.Lines[2].Text);
        }
    }

    [Fact]
    public async Task in_Unicode_keeps_a_line_whose_only_strange_sign_is_a_bullet()
    {
        var document = await Taking.In($"{Vietnamese}\n· CT, PCT UBND xã;");

        Assert.Equal(TextMedium.Digital, document.Medium);
        Assert.Equal("· CT, PCT UBND xã;", document.Lines[3].Text);
    }

    [Fact]
    public async Task of_Windows_1258_is_converted()
    {
        // "Kế hoạch phát động phong trào thi đua": ê + acute, a + dot, á, đ, ô + dot, à.
        byte[] bytes = [.. "K\u00EA\u00EC ho\u0061\u00F2ch ph\u00E1t \u00F0\u00F4\u00F2ng phong tr\u00E0o thi \u00F0ua".Select(letter => (byte)letter)];

        var document = await Taking.In(bytes);

        Assert.Equal("Kế hoạch phát động phong trào thi đua", document.Lines[0].Text);
        Assert.Equal(TextMedium.Converted, document.Medium);
    }

    [Fact]
    public async Task begins_a_page_at_a_form_feed()
    {
        var document = await Taking.In("Trang đầu\nvẫn trang đầu\fTrang hai\n\f");

        Assert.Equal([(1, "Trang đầu"), (1, "vẫn trang đầu"), (2, "Trang hai"), (2, "")], document.Lines.Select(line => (line.Page!.Value, line.Text)));
        Assert.Null((await Taking.In("Không chia trang")).Lines[0].Page);
    }

    [Fact]
    public async Task keeps_the_spaces_that_part_its_columns()
    {
        var document = await Taking.In("  UBND XÃ A            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM  \n\n\tKẾ HOẠCH");

        Assert.Equal(["  UBND XÃ A            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "", "\tKẾ HOẠCH"], document.Texts());
    }

    [Fact]
    public async Task in_several_languages_is_read_as_it_stands()
    {
        const string Mixed = "Phong trào thi đua – Émulation – 競争 – Соревнование";

        Assert.Equal(Mixed, (await Taking.In(Mixed)).Lines[0].Text);
    }
}
