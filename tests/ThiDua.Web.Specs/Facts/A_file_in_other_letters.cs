using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using ThiDua.Facts;
using ThiDua.Organizations;
using ThiDua.Storage.Demo;
using ThiDua.Web.Specs.Host;

namespace ThiDua.Web.Specs.Facts;

/// <summary>Old systems write letters of their own; what is stored is Unicode whatever came.</summary>
public sealed class A_file_in_other_letters(ThiDuaHost host) : IClassFixture<ThiDuaHost>
{
    private const string Tcvn3 = "àµá¸ả¶ã·ạ¹ă¨ằ»ắ¾ẳ¼ẵ½ặÆâ©ầÇấÊẩÈẫÉậËđ®èÌéÐẻÎẽÏẹÑêªềÒếÕểÓễÔệÖì×íÝỉØĩÜịÞòßóãỏáõâọäô«ồåốèổæỗçộéơ¬ờêớíởëỡìợîùïúóủñũòụôư\u00ADừõứøửöữ÷ựùỳúýýỷûỹüỵþĐ§";

    [Theory]
    [InlineData("TCVN3 (ABC)", ';')]
    [InlineData("TCVN3 (ABC)", ',')]
    [InlineData("Windows-1258", ',')]
    [InlineData("Windows-1258", '\t')]
    [InlineData("UTF-16", '\t')]
    [InlineData("UTF-16 BE", ';')]
    public async Task is_taken_over_and_stands_in_Unicode(string letters, char separator)
    {
        var officer = await host.SignedInAs(Duty.Officer);
        var name = $"{letters.Split(' ')[0]}-{(int)separator}.csv";
        var code = $"H21.1{(int)separator % 10}.{letters.Length:00}";
        var sent = await officer.Brings(name, In(letters, Figures.Dossiers.Replace("H21.10", code, StringComparison.Ordinal).Replace(';', separator)));
        var looked = await host.IsLookedThrough(DemoUnits.TanHoa, name);
        Assert.Equal((letters, new BatchCounts(3, 2, 0, 0, 1, 0)), (looked.Shape.Encoding, looked.Counts));

        var page = await officer.Opens(sent.Location!);
        await officer.Sends($"{sent.Location}?handler=Commit");
        await host.IsLookedThrough(DemoUnits.TanHoa, name);

        Assert.Contains("31/04/2026", page.Text, StringComparison.Ordinal);
        Assert.Equal(["Chứng thực bản sao|Tư pháp|1", "Đăng ký khai sinh|Hộ tịch|0"], await Stored(code));
    }

    private Task<List<string>> Stored(string code) => host.Within(DemoUnits.TanHoa, async services =>
    {
        var found = new List<string>();
        await using var command = services.GetRequiredService<NpgsqlDataSource>().CreateCommand("SELECT procedure_name || '|' || field || '|' || channel FROM fact_dossier WHERE commune_id = $1 AND code LIKE $2 ORDER BY code");
        command.Parameters.Add(new() { Value = DemoUnits.TanHoa.Value });
        command.Parameters.Add(new() { Value = code + "%" });
        await using var row = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        while (await row.ReadAsync(TestContext.Current.CancellationToken)) found.Add(row.GetString(0));
        return found;
    });

    private static byte[] In(string letters, string text) => letters switch
    {
        "TCVN3 (ABC)" => Encoding.Latin1.GetBytes(string.Concat(text.Normalize().Select(letter => letter < 0x80 ? letter : Tcvn3[Tcvn3.IndexOf(letter, StringComparison.Ordinal) + 1]))),
        "Windows-1258" => CodePagesEncodingProvider.Instance.GetEncoding(1258)!.GetBytes(string.Concat(text.Normalize().Select(In1258))),
        "UTF-16" => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)],
        _ => [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(text)],
    };

    // The tones are marks after their letters; ă â đ ê ô ơ ư are letters.
    private static string In1258(char letter)
    {
        var apart = letter.ToString().Normalize(NormalizationForm.FormD);
        var tone = string.Concat(apart.Where(mark => "\u0300\u0301\u0303\u0309\u0323".Contains(mark, StringComparison.Ordinal)));
        return tone.Length == 0 ? $"{letter}" : apart.Replace(tone, "", StringComparison.Ordinal).Normalize() + tone;
    }
}
