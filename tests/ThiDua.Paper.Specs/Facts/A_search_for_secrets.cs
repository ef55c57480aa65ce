using System.Globalization;
using System.Text;
using ThiDua.Facts;
using ThiDua.Paper.Facts;
using ThiDua.Paper.Facts.Writing;

namespace ThiDua.Paper.Specs.Facts;

public sealed class A_search_for_secrets
{
    private const string Headings = "Mã hồ sơ,Ngày tiếp nhận,Ghi chú\n";

    [Theory]
    [InlineData("Mật")]
    [InlineData("TỐI MẬT")]
    [InlineData("tuyệt mật")]
    [InlineData("Ma\u0302\u0323t")]
    public void finds_a_degree_however_it_is_written(string degree) =>
        Assert.Equal([new SecretPlace(1, 3, 3)], In($"{Headings}A-1,05/01/2026,\nA-2,05/01/2026,{degree}\nA-3,05/01/2026,\n"));

    // Files are looked through in pieces.
    [Fact]
    public void finds_a_degree_wherever_it_stands()
    {
        foreach (var border in (int[])[1 << 16, (2 << 16) - 16, (3 << 16) - 32])
        {
            for (var before = 0; before < 28; before++)
            {
                var table = new StringBuilder(Headings);
                var bytes = Encoding.UTF8.GetByteCount(Headings);
                while (bytes < border - 200) bytes += Add(table, "A,05/01/2026,luật\n");
                Add(table, "A,05/01/2026,");
                Add(table, new string('x', border - bytes - before - "A,05/01/2026,\nA,05/01/2026,".Length) + "\nA,05/01/2026,");
                Add(table, "Tối mật\nA,05/01/2026,cập nhật\n");

                Assert.Equal([new SecretPlace(1, table.ToString().Count(letter => letter == '\n') - 1, 3)], In(table.ToString()));
            }
        }
    }

    [Fact]
    public void finds_nothing_where_only_laws_and_news_are_spoken_of() =>
        Assert.Empty(In(Headings + string.Concat(Enumerable.Repeat("A-1,05/01/2026,Luật Bảo vệ bí mật nhà nước; cập nhật\n", 3000))));

    [Theory]
    [InlineData("<c t=\"inlineStr\"><is><t>Mật</t></is></c>")]
    [InlineData("<c t=\"inlineStr\"><is><t xml:space=\"preserve\"> Tối mật </t></is></c>")]
    [InlineData("<c t=\"inlineStr\"><is><r><t>M</t></r><r><t>ật</t></r></is></c>")]
    [InlineData("<c t=\"str\"><v>M&#7853;t</v></c>")]
    [InlineData("<c t=\"str\"><v>Mậ_x0074_</v></c>")]
    [InlineData("<c t=\"str\"><v><![CDATA[M]]>ật</v></c>")]
    public void finds_a_degree_in_a_workbook(string cell)
    {
        var book = A_workbook.Changed(Book(), "xl/worksheets/sheet1.xml", sheet => sheet.Replace("<c r=\"C9\" t=\"inlineStr\"><is><t>khác</t></is></c>", cell.Replace("<c ", "<c r=\"C9\" ", StringComparison.Ordinal), StringComparison.Ordinal));

        Assert.Equal([new SecretPlace(1, 9, 3)], In(book, "ho-so.xlsx"));
        Assert.Empty(In(Book(), "ho-so.xlsx"));
    }

    [Theory]
    [InlineData("Sổ văn bản mật 2026.csv", true)]
    [InlineData("MẬT.csv", true)]
    [InlineData("so_van_ban_mat_2026.csv", true)]
    [InlineData("CongVanMat-quy-1.csv", true)]
    [InlineData("tai lieu toi mat.csv", true)]
    [InlineData("Sổ văn bản (không gồm văn bản mật).csv", false)]
    [InlineData("so-van-ban-tru-van-ban-mat.csv", false)]
    [InlineData("van ban mat do dan cu.csv", false)]
    [InlineData("so_van_ban_mat_chua_xu_ly.csv", true)]
    [InlineData("cong_van_mat_doi_ngoai.csv", true)]
    [InlineData("van_ban_mat_khong_so.csv", true)]
    [InlineData("van_ban_mat_tran_to_quoc.csv", false)]
    [InlineData("Bảo mật thông tin.csv", false)]
    [InlineData("ho-so-mat-bang.csv", false)]
    [InlineData("Văn bản mất.csv", false)]
    public void looks_at_what_the_file_is_called(string name, bool isSecret) =>
        Assert.Equal(isSecret ? [new SecretPlace(0, 0, 0, SecretSpot.FileName)] : [], In(Encoding.UTF8.GetBytes(Headings + "A-1,05/01/2026,\n"), name));

    private static byte[] Book()
    {
        using var bytes = new MemoryStream();
        using (var book = new NewWorkbook(bytes))
        {
            book.BeginSheet("Hồ sơ");
            book.Row(["Mã hồ sơ", "Ngày tiếp nhận", "Ghi chú"]);
            for (var row = 2; row < 30; row++) book.Row([row.ToString("'A-'0", CultureInfo.InvariantCulture), "05/01/2026", row == 9 ? "khác" : "luật"]);
        }

        return bytes.ToArray();
    }

    private static int Add(StringBuilder table, string row)
    {
        table.Append(row);
        return Encoding.UTF8.GetByteCount(row);
    }

    private static IReadOnlyList<SecretPlace> In(string table) => In(Encoding.UTF8.GetBytes(table), "ho-so.csv");

    private static IReadOnlyList<SecretPlace> In(byte[] bytes, string name)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, bytes);
            var (reader, stop) = (new ReadTables(), TestContext.Current.CancellationToken);
            return reader.Secrets(path, name, reader.Recognise(path, name, [], stop), stop);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
