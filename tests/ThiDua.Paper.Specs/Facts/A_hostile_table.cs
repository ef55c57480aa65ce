using System.IO.Compression;
using System.Text;
using ThiDua.Documents;
using ThiDua.Facts;
using ThiDua.Paper.Facts;

namespace ThiDua.Paper.Specs.Facts;

public sealed class A_hostile_table
{
    [Fact]
    public void that_unfolds_without_end_is_refused()
    {
        var bomb = Workbook("<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>" + new string('1', 100 << 20) + "</v></c></row></sheetData></worksheet>");

        Refused(bomb, "Bảng tính");
    }

    [Fact]
    public void that_repeats_one_small_row_beyond_all_measure_is_refused()
    {
        var row = "<row><c t=\"str\"><v>a</v></c><c t=\"str\"><v>b</v></c></row>";
        var bomb = Workbook("<worksheet><sheetData>" + string.Concat(Enumerable.Repeat(row, 1_300_000)) + "</sheetData></worksheet>");

        var shape = Recognised(bomb);
        var refusal = Assert.Throws<UnreadableException>(() => At(bomb, path => new ReadTables().Read(path, shape, new("dossier", new Dictionary<string, string>(), new Dictionary<string, string>()), new TakenRows(), TestContext.Current.CancellationToken)));
        Assert.StartsWith("Bảng tính", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xl/worksheets/sheet1.xml")]
    [InlineData("xl/workbook.xml")]
    [InlineData("xl/styles.xml")]
    public void that_declares_entities_is_refused(string part)
    {
        const string Doctype = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
        var book = A_workbook.Changed(A_workbook.Days(), part, text => text.Replace("?>", "?>" + Doctype, StringComparison.Ordinal));

        Refused(book, "thực thể XML");
    }

    [Fact]
    public void that_names_an_entity_nobody_declared_is_refused() =>
        Refused(Workbook("<worksheet><sheetData><row><c t=\"str\"><v>&secret;</v></c><c><v>1</v></c></row></sheetData></worksheet>"), "thực thể XML");

    [Theory]
    [InlineData("%PDF-1.7\n", "văn bản PDF")]
    [InlineData("<!DOCTYPE html><p>Đăng nhập</p>", "trang web (HTML)")]
    [InlineData("MZ\u0090\0", "chương trình Windows")]
    [InlineData("{\\rtf1 a}", "văn bản RTF")]
    public void that_is_something_else_under_the_name_of_a_table_is_named(string content, string what) => Refused(Encoding.Latin1.GetBytes(content), what);

    [Fact]
    public void that_is_empty_or_rubbish_or_no_table_is_refused_in_one_sentence()
    {
        Refused([], "Tệp trống");
        Refused([.. Enumerable.Range(0, 5000).Select(i => (byte)(i * 7919 % 256))], "không phải bảng số liệu");
        Refused(Encoding.UTF8.GetBytes("Kính gửi các đồng chí\nĐây là một lá thư\n"), "Không tìm thấy bảng");
        Refused([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[2000]], "Bảng tính");
        Refused([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[600]], "mật khẩu");
    }

    [Fact]
    public void that_is_another_package_is_named()
    {
        Refused(Zip(("word/document.xml", "<a/>")), "văn bản Word");
        Refused(Zip(("xl/workbook.bin", "a")), ".xlsb");
        Refused(Zip(("readme.txt", "a")), "tệp nén ZIP");
    }

    [Fact]
    public void that_was_mutilated_is_refused_or_read_but_never_crashes_the_reader()
    {
        var whole = A_workbook.Days();
        var random = new Random(20260521);
        for (var round = 0; round < 400; round++)
        {
            var bytes = whole.ToArray();
            for (var hit = 0; hit < 1 + round % 4; hit++) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            if (round % 5 == 0) bytes = bytes[..random.Next(1, bytes.Length)];
            try
            {
                Recognised(bytes);
            }
            catch (UnreadableException refusal)
            {
                Assert.EndsWith(".", refusal.Message, StringComparison.Ordinal);
            }
        }
    }

    private static byte[] Workbook(string sheet) => A_workbook.Changed(A_workbook.Days(), "xl/worksheets/sheet1.xml", _ => sheet);

    private static byte[] Zip(params (string Name, string Content)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var part = archive.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return bytes.ToArray();
    }

    private static void Refused(byte[] bytes, string says) =>
        Assert.Contains(says, Assert.Throws<UnreadableException>(() => Recognised(bytes)).Message, StringComparison.Ordinal);

    private static TableShape Recognised(byte[] bytes)
    {
        TableShape? shape = null;
        At(bytes, path => shape = new ReadTables().Recognise(path, "danh-sach.xlsx", [], TestContext.Current.CancellationToken));
        return shape!;
    }

    private static void At(byte[] bytes, Action<string> act)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, bytes);
            act(path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
