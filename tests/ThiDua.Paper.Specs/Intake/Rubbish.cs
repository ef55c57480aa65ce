using System.Text;
using ThiDua.Paper.Intake;
using static ThiDua.Paper.Specs.Intake.AWordFile;

namespace ThiDua.Paper.Specs.Intake;

public sealed class Rubbish
{
    public static TheoryData<string, byte[], string> Files => new()
    {
        { "nothing", [], "Tệp trống" },
        { "white space", Encoding.UTF8.GetBytes(" \n\t\n"), "không có chữ nào" },
        { "bytes of nothing known", Noise(5_000), "không phải văn bản, Word, PDF hay ảnh" },
        { "bytes of nothing known without zeros", [.. Noise(5_000).Select(b => b == 0 ? (byte)1 : b)], "không phải văn bản, Word, PDF hay ảnh" },
        { "a program", [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0], "chương trình máy tính" },
        { "a web page", "<!DOCTYPE html><html><body>Kế hoạch</body></html>"u8.ToArray(), "trang web" },
        { "an archive", Zip(("a.txt", [1])), "tệp nén ZIP" },
        { "a workbook", Zip(("xl/workbook.xml", [1])), "bảng tính Excel" },
        { "Office under a password", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Encoding.Unicode.GetBytes("EncryptedPackage")], "mật khẩu" },
        { "half a Word file", Of(P("Kế hoạch"))[..200], "bị hỏng" },
        { "Word without words", Of(P("")), "không có chữ nào" },
        { "Word of broken XML", Zip(("word/document.xml", "<w:document><w:body>"u8.ToArray())), "bị hỏng" },
        { "a zip bomb", Zip(("word/document.xml", new byte[30 << 20])), "nén bất thường" },
        { "a package of very many entries", Zip([.. Enumerable.Range(0, 3_001).Select(i => ($"word/{i}.xml", Array.Empty<byte>()))]), "nén bất thường" },
        { "foreign entities", Zip(("word/document.xml", Xxe)), "thực thể XML" },
        { "deep nesting", Of(string.Concat(Enumerable.Repeat("<w:sdt>", 5_000)) + P("x") + string.Concat(Enumerable.Repeat("</w:sdt>", 5_000))), "lồng nhau quá sâu" },
        { "half a PDF", APdfFile.Of(3, "Ke hoach")[..150], "bị hỏng" },
        { "a PDF of 201 pages", APdfFile.Of(201, "Ke hoach"), "quá giới hạn 200 trang" },
        { "a scan of 61 pages", APdfFile.Of(61, null), "quá giới hạn 60 trang" },
        { "a picture cut off", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0], "Ảnh bị hỏng" },
        { "a picture of giant size", GiantPng, "kích thước quá lớn" },
    };

    private static byte[] Xxe =>
        "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>"u8.ToArray();

    private static byte[] GiantPng =>
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, 0, 1, 0, 0, 0, 1, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0];

    [Theory]
    [MemberData(nameof(Files), DisableDiscoveryEnumeration = true)]
    public async Task is_turned_away_with_one_clear_sentence(string what, byte[] bytes, string because)
    {
        var sentence = await Taking.Refused(bytes);

        Assert.True(sentence.Contains(because, StringComparison.Ordinal), $"{what}: {sentence}");
        Assert.EndsWith(".", sentence, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', sentence);
    }

    [Fact]
    public async Task of_a_hundred_megabytes_is_turned_away_unread()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("thidua-spec-").FullName, "lon.pdf");
        await using var sparse = File.Create(file);
        sparse.SetLength(100L << 20);
        using var intake = new PaperIntake();

        var refusal = await Assert.ThrowsAsync<Documents.UnreadableException>(() => intake.Read(sparse, "lon.pdf", TestContext.Current.CancellationToken));

        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        Assert.Contains("lớn hơn 50 MB", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(0, sparse.Position);
    }

    [Fact]
    public async Task without_end_is_turned_away_when_it_has_gone_on_too_long()
    {
        using var intake = new PaperIntake();
        await using var endless = File.OpenRead("/dev/zero");

        var refusal = await Assert.ThrowsAsync<Documents.UnreadableException>(
            () => intake.Read(endless, "dai.txt", TestContext.Current.CancellationToken));

        Assert.Contains("lớn hơn 50 MB", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task under_a_password_is_turned_away_as_such() =>
        Assert.Contains("mật khẩu", await Taking.Refused(await File.ReadAllBytesAsync(
            Specimens.PathOf("rubbish/mat-khau.pdf"), TestContext.Current.CancellationToken)), StringComparison.Ordinal);

    [Fact]
    public async Task that_is_not_there_is_named()
    {
        using var intake = new PaperIntake();

        var refusal = await Assert.ThrowsAsync<Documents.UnreadableException>(() => intake.Read("/khong/co/ke-hoach.docx", TestContext.Current.CancellationToken));

        Assert.Contains("Không tìm thấy tệp “ke-hoach.docx”", refusal.Message, StringComparison.Ordinal);
    }

    private static byte[] Noise(int length)
    {
        var bytes = new byte[length];
        new Random(2023).NextBytes(bytes);
        bytes[0] = 0x99;
        return bytes;
    }
}
