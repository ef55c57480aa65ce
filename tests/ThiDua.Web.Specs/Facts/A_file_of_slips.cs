using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using ThiDua.Facts;
using ThiDua.Organizations;
using ThiDua.Storage.Demo;
using ThiDua.Web.Specs.Host;

namespace ThiDua.Web.Specs.Facts;

/// <summary>A survey as offices keep it: a row for each slip, a column for each question.</summary>
public sealed class A_file_of_slips(ThiDuaHost host) : IClassFixture<ThiDuaHost>
{
    private const string Slips = "Số phiếu;Ngày khảo sát;Câu 15;Câu 16\nW-1;05/01/2026;Hài lòng;Rất hài lòng\nW-2;06/01/2026;Không hài lòng;\n";

    [Fact]
    public async Task is_taken_over_as_its_answers()
    {
        var officer = await host.SignedInAs(Duty.Officer);
        var sent = await officer.Brings("phieu-ngang.csv", Slips);
        Assert.Equal(new BatchCounts(4, 4, 0, 0, 0, 0), (await host.IsLookedThrough(DemoUnits.TanHoa, "phieu-ngang.csv")).Counts);

        await officer.Sends($"{sent.Location}?handler=Commit");
        await host.IsLookedThrough(DemoUnits.TanHoa, "phieu-ngang.csv");

        Assert.Equal(["W-1/15/3", "W-1/16/4", "W-2/15/1", "W-2/16/-"], await Stored("W-"));
        await officer.Brings("phieu-ngang-2.csv", Slips.Replace("W-2;06/01/2026;Không hài lòng;", "W-2;06/01/2026;Không hài lòng;Hài lòng", StringComparison.Ordinal));
        Assert.Equal(new BatchCounts(4, 0, 1, 3, 0, 0), (await host.IsLookedThrough(DemoUnits.TanHoa, "phieu-ngang-2.csv")).Counts);
    }

    [Fact]
    public async Task whose_questions_have_no_numbers_is_told_them_by_a_person_and_then_known()
    {
        var officer = await host.SignedInAs(Duty.Officer);
        var strange = Slips.Replace("Câu 15", "Nơi ngồi chờ", StringComparison.Ordinal).Replace("Câu 16", "Trang thiết bị", StringComparison.Ordinal).Replace("W-", "V-", StringComparison.Ordinal);
        var sent = await officer.Brings("phieu-khong-so.csv", strange);
        Assert.True((await host.IsLookedThrough(DemoUnits.TanHoa, "phieu-khong-so.csv")).WaitsForColumns);
        (string, string)[] chosen = [("Kind", "answer"), ("Source", "new"), ("NewSource", "Phiếu giấy"), ("Fields[0]", "slip"), ("Fields[1]", "answered_on"), ("Fields[2]", AnswerColumn.Of(17))];

        var both = await officer.Sends($"{sent.Location}/columns", [.. chosen, ("Fields[3]", "grade")]);
        Assert.Contains("mỗi dòng một phiếu", both.Page.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Trả lời câu 17", both.Page.QuerySelector("select[name='Fields[2]'] option[selected]")!.TextContent);
        Assert.True((await officer.Sends($"{sent.Location}/columns", [.. chosen, ("Fields[3]", AnswerColumn.Of(18))])).IsRedirect);
        Assert.Equal(4, (await host.IsLookedThrough(DemoUnits.TanHoa, "phieu-khong-so.csv")).Counts!.New);

        await officer.Brings("phieu-khong-so-2.csv", strange);
        var next = await host.IsLookedThrough(DemoUnits.TanHoa, "phieu-khong-so-2.csv");
        Assert.Equal(("Phiếu giấy", 4), (next.Source!.Name, next.Counts!.Rows));
        Assert.Contains("Trả lời câu 18", (await officer.Opens($"/facts/sources/{next.Source.Id.Value}")).Text, StringComparison.Ordinal);
    }

    private Task<List<string>> Stored(string slips) => host.Within(DemoUnits.TanHoa, async services =>
    {
        var found = new List<string>();
        await using var command = services.GetRequiredService<NpgsqlDataSource>().CreateCommand("SELECT slip || '/' || item || '/' || coalesce(grade::text, '-') FROM fact_answer WHERE commune_id = $1 AND slip LIKE $2 ORDER BY slip, item");
        command.Parameters.Add(new() { Value = DemoUnits.TanHoa.Value });
        command.Parameters.Add(new() { Value = slips + "%" });
        await using var row = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        while (await row.ReadAsync(TestContext.Current.CancellationToken)) found.Add(row.GetString(0));
        return found;
    });
}
