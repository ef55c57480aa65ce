using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Storage;
using ThiDua.Storage.Demo;
using ThiDua.Web.Specs.Decisions;
using ThiDua.Web.Specs.Host;

namespace ThiDua.Web.Specs.Participation;

public sealed class Registrations_of_a_movement(ThiDuaHost host) : IClassFixture<ThiDuaHost>
{
    [Fact]
    public async Task are_counted_by_unit_and_found_without_marks()
    {
        var officer = await host.SignedInAs(Duty.Officer);
        var page = await officer.Opens(await Address());
        Assert.Contains("đã duyệt", page.Text, StringComparison.Ordinal);
        Assert.True(page.Page.QuerySelectorAll("table")[0].QuerySelectorAll("tbody tr").Length > 3);

        var found = await officer.Opens(await Address() + "?q=khong%20co%20ai");
        Assert.Empty(found.Page.QuerySelectorAll("table")[1].QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task are_taken_from_a_list_after_a_look_and_approved_together()
    {
        var officer = await host.SignedInAs(Duty.Officer);
        const string list = "STT\tTên\tĐơn vị\tNội dung\n1\tHộ bà Vi Thị Nết\tThôn Đông\tPhân loại rác tại nguồn; Nộp hồ sơ trực tuyến\n2\tHộ ông Cầm Bá Lịch\tThôn Đông\tNộp hồ sơ trực tuyến";

        var look = await officer.Sends(await Address() + "/list", ("Text", list));
        Assert.Contains("2 đăng ký sẽ được nhận", look.Text, StringComparison.Ordinal);
        Assert.True((await officer.Sends(await Address() + "/list?handler=Add", ("Text", list))).IsRedirect);

        var waiting = await officer.Opens(await Address() + "?q=vi+thi+net");
        var box = waiting.Page.QuerySelector("input[name=Chosen]")!.GetAttribute("value")!;
        Assert.True((await officer.Sends(await Address(), ("Chosen", box))).IsRedirect);
        var approved = await officer.Opens("/registrations/" + box);
        Assert.Contains("Đã duyệt", approved.Text, StringComparison.Ordinal);

        Assert.True((await officer.Sends($"/registrations/{box}?handler=Report", ("Kept", "yes"), ("Kept", "no"), ("Results", "Cả năm"), ("Results", "Chưa nộp lần nào"))).IsRedirect);
        var results = await officer.Opens(await Address() + "/results");
        Assert.Contains("Đạt 1/2", results.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task are_written_by_a_member_for_himself_and_for_nobody_else()
    {
        var member = await host.SignedInAs("nhinty");
        var page = await member.Opens(await Address() + "/add");
        Assert.DoesNotContain("Lê Đình Khoát", page.Text, StringComparison.Ordinal);
        Assert.Single(page.Page.QuerySelectorAll("input[name=Chosen][checked]")); // himself
        Assert.Empty(page.Page.QuerySelectorAll("input[name=Criteria]")); // all of this plan's are for collectives

        var chair = DemoPeople.Of(Duty.Chair);
        var refused = await member.Sends(await Address() + "/add", ("Chosen", $"person:{chair.Id.Value}"), ("Tasks", "Việc của người khác"));
        Assert.Equal(System.Net.HttpStatusCode.Conflict, refused.Status);
    }

    [Fact]
    public async Task are_returned_with_a_reason_that_is_shown()
    {
        var officer = await host.SignedInAs(Duty.Officer);
        var sent = await officer.Sends(await Address() + "/add", ("Household", "Hộ ông Lò Văn Páo"), ("HouseholdUnit", DemoUnits.ThonDong.Value.ToString()), ("Tasks", "Giúp hàng xóm nộp hồ sơ"));
        Assert.True(sent.IsRedirect);

        var without = await officer.Sends(sent.Location + "?handler=Return");
        Assert.Contains("phải có lý do", without.Text, StringComparison.Ordinal);
        await officer.Sends(sent.Location + "?handler=Return", ("Reason", "Ghi số hồ sơ"));
        Assert.Contains("Trả lại: Ghi số hồ sơ", (await officer.Opens(sent.Location!)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task are_sent_for_a_whole_office_at_once_and_narrowed_by_state()
    {
        var officer = await host.SignedInAs(Duty.Officer);
        // A movement that nobody has registered for.
        var address = $"/movements/{(await host.Within(DemoUnits.TanHoa, services => AwardsOfACommune.WithoutQuotas(services, DemoUnits.TanHoa))).Id.Value}/registrations";
        var before = await Narrowed(officer, address, "Missing", "Chưa đăng ký");
        Assert.True((await officer.Sends(address + "/add", ("Whole", "Phòng Kinh tế"), ("Tasks", "Trả kết quả trước hạn"))).IsRedirect);

        var missing = await Narrowed(officer, address, "Missing", "Chưa đăng ký");
        var rows = await Narrowed(officer, address, "Waiting", "Đang chờ duyệt");
        Assert.Equal(before.Select(row => row.Name).Except(missing.Select(row => row.Name)).Order(StringComparer.Ordinal), rows.Select(row => row.Name).Order(StringComparer.Ordinal));
        Assert.Equal((3, true), (rows.Count, rows.TrueForAll(row => row.Unit == "Phòng Kinh tế")));

        Assert.True((await officer.Sends(rows[0].Address + "?handler=Return", ("Reason", "Ghi rõ số hồ sơ"))).IsRedirect);
        Assert.True((await officer.Sends(address, ("Chosen", rows[1].Address!.Split('/')[^1]))).IsRedirect);
        Assert.Equal([rows[0]], await Narrowed(officer, address, "Returned", "Bị trả lại"));
        Assert.Equal([rows[1]], await Narrowed(officer, address, "Approved", "Đã duyệt"));
        Assert.Equal([rows[2]], await Narrowed(officer, address, "Waiting", "Đang chờ duyệt"));
    }

    [Fact]
    public async Task become_a_pledge_that_everybody_signs()
    {
        var officer = await host.SignedInAs(Duty.Officer);
        var paper = await officer.Sends(await Address() + "?handler=Pledge");
        Assert.StartsWith("/papers/", paper.Location, StringComparison.Ordinal);
        Assert.Contains("GIAO ƯỚC THI ĐUA", (await officer.Opens(paper.Location!)).Text, StringComparison.Ordinal);
    }

    /// <summary>The list as a state narrows it; every row bears that state and no other.</summary>
    private static async Task<List<(string Name, string Unit, string? Address)>> Narrowed(Visitor visitor, string address, string state, string word)
    {
        var page = (await visitor.Opens($"{address}?state={state}")).Page;
        Assert.Equal(word, page.QuerySelector("select[name=state] option[selected]")?.TextContent);
        var rows = page.QuerySelectorAll("table")[1].QuerySelectorAll("tbody tr").ToList();
        Assert.All(rows, row => Assert.EndsWith(word, row.QuerySelector(".mark")!.TextContent.Trim(), StringComparison.Ordinal));
        return rows.ConvertAll(row => (row.QuerySelector("th")!.TextContent.Trim(), row.QuerySelector("td[data-label='Đơn vị']")!.TextContent.Trim(), row.QuerySelector("th a")?.GetAttribute("href")));
    }

    private Task<string> Address() => host.Within(DemoUnits.TanHoa, async services =>
        $"/movements/{(await services.GetRequiredService<ThiDuaDb>().Set<Movement>().Where(m => m.Closed == null).ToListAsync())[0].Id.Value}/registrations");
}
