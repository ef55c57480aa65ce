using System.Text;
using ThiDua.Documents;
using ThiDua.Paper.Grammar;
using ThiDua.Paper.Intake.Letters;

namespace ThiDua.Paper.Specs.Intake;

/// <summary>TCVN3 has no capitals with tones; typists put small marked vowels among capital letters.</summary>
public sealed class Capitals_of_an_old_font
{
    private const string Plan = """
        ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        XÃ MỸ HÀ                 Độc lập - Tự do - Hạnh phúc
        Số: 05/KH-UBND           Mỹ Hà, ngày 10 tháng 02 năm 2023

        KẾ HOẠCH
        Phát động phong trào thi đua cải cách hành chính năm 2023
        I. TIÊU CHÍ THI ĐUA
        1. Các thôn, UBND xã Mỹ Hà bảo đảm tối thiểu 65% hồ sơ được nộp trực tuyến.
        Nơi nhận:
        - TT. ĐU, HĐND xã;
        - Lưu: VT.
        TM. ỦY BAN NHÂN DÂN
        CHỦ TỊCH
        Nguyễn Văn Thư
        """;

    [Fact]
    public async Task come_back_and_nothing_else_changes()
    {
        var document = await Taking.In(Tcvn3OfTypist(Plan));

        Assert.Equal(TextMedium.Converted, document.Medium);
        Assert.Equal(Plan.ReplaceLineEndings("\n").Split('\n'), document.Texts());
    }

    [Fact]
    public async Task leave_issuer_and_signer_to_be_read()
    {
        var reading = PlanReader.Read(await Taking.In(Tcvn3OfTypist(Plan)));

        Assert.Equal(("ỦY BAN NHÂN DÂN XÃ MỸ HÀ", null), (reading.Issuer, reading.SuperiorAgency));
        Assert.Equal(("TM. ỦY BAN NHÂN DÂN CHỦ TỊCH", "Nguyễn Văn Thư"), (reading.SignerTitle, reading.SignerName));
    }

    /// <summary>Marked capitals are typed small, but for the seven that the old font has.</summary>
    private static byte[] Tcvn3OfTypist(string text)
    {
        var codes = Enumerable.Range(0xA1, 0x5F).Select(code => (char)code).GroupBy(Tcvn3.ToUnicode).ToDictionary(same => same.Key, same => same.First());
        var typed = text.Select(letter => char.IsAscii(letter) ? letter : codes.TryGetValue(letter, out var own) ? own : codes[char.ToLowerInvariant(letter)]);
        return Encoding.Latin1.GetBytes(string.Concat(typed));
    }
}
