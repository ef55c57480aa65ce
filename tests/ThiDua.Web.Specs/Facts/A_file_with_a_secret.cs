using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using ThiDua.Organizations;
using ThiDua.Paper.Facts.Writing;
using ThiDua.Storage;
using ThiDua.Storage.Demo;
using ThiDua.Storage.Facts;
using ThiDua.Storage.Records;
using ThiDua.Web.Specs.Host;

namespace ThiDua.Web.Specs.Facts;

/// <summary>What lies within state secrecy is never stored: neither in the files nor anywhere in the database.</summary>
public sealed class A_file_with_a_secret(ThiDuaHost host) : IClassFixture<ThiDuaHost>
{
    private const string Needle = "Phương án tác chiến khu vực phòng thủ";

    private static readonly string Register =
        $"""
        Số, ký hiệu;Ngày ban hành;Loại VB;Cơ quan ban hành;Trích yếu;Độ mật
        01/KH-UBND;05/01/2026;Kế hoạch;UBND xã;Thi đua năm 2026;Thường
        02/KH-UBND;06/01/2026;Kế hoạch;UBND xã;{Needle};Mật
        03/KH-UBND;07/01/2026;Kế hoạch;UBND xã;Tết trồng cây;Thường

        """;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task is_turned_away_whole_and_leaves_nothing_behind()
    {
        var officer = await host.SignedInAs(Duty.Officer);

        var answer = await officer.Brings("so-van-ban-di.csv", Register);

        var said = answer.Page.QuerySelector(".error-summary")!.TextContent;
        Assert.Contains("dòng 3, cột F", said, StringComparison.Ordinal);
        Assert.Contains("khai riêng ở trang Số khai tay", said, StringComparison.Ordinal);
        await NothingStays(Encoding.UTF8.GetBytes(Needle));
        var log = await host.Within(DemoUnits.TanHoa, async services => (await services.GetRequiredService<ListAudit>().Matching(new(null, null, null, "stored_file", null, 1), Stop)).Lines);
        Assert.Contains(log, entry => entry.Action == "bytes removed");
    }

    [Fact]
    public async Task leaves_nothing_behind_when_a_system_pushes_it()
    {
        var key = await host.Within(DemoUnits.TanHoa, async services =>
        {
            var source = await services.GetRequiredService<AddSource>().To(DemoUnits.TanHoa, "Sổ đẩy", "document", Duty.Officer, everyMonth: true, Stop);
            var who = DemoPeople.Of(Duty.Administrator);
            return await services.GetRequiredService<IssueToken>().For(source, "Sổ đẩy", IssueToken.UsualMonths, new(who.Account, who.Id, who.Name, DemoUnits.TanHoa, new HashSet<Duty>()), Stop);
        });
        var visitor = host.Visitor();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/facts/document") { Content = new StringContent(Register, Encoding.UTF8, "text/csv") };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);

        using var answer = await visitor.Client.SendAsync(request, Stop);

        Assert.False(answer.IsSuccessStatusCode);
        await NothingStays(Encoding.UTF8.GetBytes(Needle));
    }

    [Fact]
    public async Task of_an_office_program_with_the_stamp_on_another_sheet_is_found_too()
    {
        using var bytes = new MemoryStream();
        using (var book = new NewWorkbook(bytes))
        {
            book.BeginSheet("Hồ sơ");
            book.Row("Mã hồ sơ", "Ngày tiếp nhận", "Trạng thái");
            book.Row("H21.10-260302-0001", "02/03/2026", "Đang xử lý");
            book.BeginSheet("Ghi chú");
            book.Row(Needle, "TUYỆT MẬT");
        }

        var workbook = bytes.ToArray();

        var answer = await (await host.SignedInAs(Duty.Officer)).Brings("hai-trang.xlsx", workbook);

        Assert.Contains("trang tính 2", answer.Page.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
        await NothingStays(workbook);
    }

    private async Task NothingStays(byte[] bytes)
    {
        Assert.DoesNotContain(Directory.EnumerateFiles(host.Data, "*", SearchOption.AllDirectories), file => File.ReadAllBytes(file).AsSpan().IndexOf(bytes) >= 0);
        Assert.NotEmpty(Directory.EnumerateFiles(host.Data, "*", SearchOption.AllDirectories)); // the place is the right one
        await using var data = NpgsqlDataSource.Create(await host.Within(null, services => Task.FromResult(services.GetRequiredService<ThiDuaDb>().Database.GetConnectionString()!)));
        Assert.Empty(await Tables(data, Needle));
        Assert.Empty(await Tables(data, JsonSerializer.Serialize(Needle).Trim('"').Replace("\\", "\\\\", StringComparison.Ordinal))); // as the log writes letters
        Assert.NotEmpty(await Tables(data, "Tân Hòa")); // what is there is found
    }

    private static async Task<List<string>> Tables(NpgsqlDataSource data, string needle)
    {
        var (names, found) = (new List<string>(), new List<string>());
        await using (var all = data.CreateCommand("SELECT quote_ident(relname) FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace"))
        await using (var row = await all.ExecuteReaderAsync(Stop))
        {
            while (await row.ReadAsync(Stop)) names.Add(row.GetString(0));
        }

        foreach (var name in names)
        {
            await using var rows = data.CreateCommand($"SELECT count(*) FROM {name} t WHERE t::text LIKE $1");
            rows.Parameters.Add(new() { Value = $"%{needle}%" });
            if ((long)(await rows.ExecuteScalarAsync(Stop))! > 0) found.Add(name);
        }

        return found;
    }
}
