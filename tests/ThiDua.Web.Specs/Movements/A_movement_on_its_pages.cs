using System.Net;
using System.Net.Http.Headers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Storage;
using ThiDua.Storage.Demo;
using ThiDua.Web.Specs.Host;

namespace ThiDua.Web.Specs.Movements;

public sealed class A_movement_on_its_pages(ThiDuaHost host) : IClassFixture<ThiDuaHost>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task shows_where_it_stands()
    {
        var page = await (await host.SignedInAs(Duty.Member)).Opens($"/movements/{(await OfTanHoa()).Id.Value}");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("64,95 %", page.Text, StringComparison.Ordinal);
        Assert.Contains("/ ≥ 65 %", page.Text, StringComparison.Ordinal);
        Assert.Contains("Nguyễn Thị Hồng Hạnh", page.Text, StringComparison.Ordinal);
        Assert.Contains("Phiên bản 1", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/tasks")]
    [InlineData("/calendar")]
    [InlineData("/calendar.ics")]
    [InlineData("/change")]
    public async Task is_not_there_for_people_of_another_commune(string part)
    {
        var id = (await OfTanHoa()).Id.Value;

        Assert.Equal(HttpStatusCode.OK, (await (await host.SignedInAs(Duty.Officer)).Opens($"/movements/{id}{part}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await host.SignedInAs(Duty.Officer, DemoUnits.DongSon)).Opens($"/movements/{id}{part}")).Status);
    }

    [Fact]
    public async Task is_found_in_the_list_without_marks()
    {
        var officer = await host.SignedInAs(Duty.Officer);

        Assert.Contains("xã Tân Hòa", (await officer.Opens("/movements?q=cai+cach+hanh+chinh&state=Running")).Text, StringComparison.Ordinal);
        Assert.Contains("Không tìm thấy phong trào nào", (await officer.Opens("/movements?q=mot+cua+than+thien")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task takes_a_value_with_its_evidence_and_gives_the_file_back()
    {
        var movement = await OfTanHoa();
        var criterion = movement.Terms.Criteria[3];
        var address = $"/movements/{movement.Id.Value}/criteria/{criterion.Id.Value}";
        var officer = await host.SignedInAs(Duty.Officer);

        var saved = await officer.SendsBare(address, await Form(officer, ("Value.Typed", "60,05"), ("Value.AsOf", "2026-01-20"), ("Value.Source", "Nhật ký số hóa")));

        Assert.True(saved.IsRedirect, saved.Text);
        var page = await officer.Opens(address);
        Assert.Contains("60,05 %", page.Text, StringComparison.Ordinal);
        Assert.Contains("Ghi số liệu Nguyễn Thị Hồng Hạnh", (await officer.Opens($"/movements/{movement.Id.Value}")).Text, StringComparison.Ordinal);
        var file = page.Page.QuerySelectorAll("a[href*='/evidence/']").Single(a => a.TextContent == "Báo cáo số hóa.csv").GetAttribute("href")!;
        Assert.Equal("số;1", await officer.Client.GetStringAsync(file, Stop));
        Assert.Equal(HttpStatusCode.NotFound, (await (await host.SignedInAs(Duty.Officer, DemoUnits.DongSon)).Opens(file)).Status);
    }

    [Theory]
    [InlineData("60.05", "dùng dấu chấm cho phần thập phân")]
    [InlineData("sáu mươi", "không phải là số")]
    [InlineData("", "Chưa nhập số")]
    [InlineData("٦٤", "không phải là số")]
    [InlineData("-3", "nhỏ hơn 0")]
    public async Task refuses_rubbish_with_a_sentence_and_keeps_what_was_typed(string typed, string sentence)
    {
        var movement = await OfTanHoa();
        var address = $"/movements/{movement.Id.Value}/criteria/{movement.Terms.Criteria[3].Id.Value}";
        var officer = await host.SignedInAs(Duty.Officer);

        var answer = await officer.Sends(address, ("Value.Typed", typed), ("Value.AsOf", "2026-01-20"), ("Value.Source", "Sổ theo dõi"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains(sentence, answer.Page.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Sổ theo dõi", answer.Page.QuerySelector("input[name='Value.Source']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task calls_a_wrong_day_by_the_name_of_its_field()
    {
        var movement = await OfTanHoa();
        var address = $"/movements/{movement.Id.Value}/criteria/{movement.Terms.Criteria[3].Id.Value}";
        var officer = await host.SignedInAs(Duty.Officer);

        var answer = await officer.Sends(address, ("Value.Typed", "60"), ("Value.AsOf", "31/02/2026"), ("Value.Source", "Sổ theo dõi"));

        Assert.Contains("“31/02/2026” chưa đúng dạng của mục Số liệu đến ngày", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("AsOf.", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task asks_in_no_other_language_at_the_door()
    {
        var page = await host.Visitor().Opens("/sign-in");

        Assert.DoesNotContain("must be", page.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task asks_again_before_it_takes_more_than_the_whole()
    {
        var movement = await OfTanHoa();
        var address = $"/movements/{movement.Id.Value}/criteria/{movement.Terms.Criteria[3].Id.Value}";
        var officer = await host.SignedInAs(Duty.Officer);
        (string, string)[] typed = [("Value.Typed", "101,5"), ("Value.AsOf", "2026-01-20"), ("Value.Source", "Sổ theo dõi")];

        Assert.Null((await officer.Opens(address)).Page.QuerySelector("input[name='Value.AboveTheWhole']"));
        var asked = await officer.Sends(address, typed);
        Assert.Equal(HttpStatusCode.Conflict, asked.Status);
        Assert.NotNull(asked.Page.QuerySelector("input[name='Value.AboveTheWhole']"));
        Assert.True((await officer.Sends(address, [.. typed, ("Value.AboveTheWhole", "true")])).IsRedirect);
    }

    [Fact]
    public async Task hands_its_calendar_to_other_calendars()
    {
        var text = await (await host.SignedInAs(Duty.Member)).Client.GetStringAsync($"/movements/{(await OfTanHoa()).Id.Value}/calendar.ics", Stop);

        Assert.StartsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", text, StringComparison.Ordinal);
        Assert.Contains("SUMMARY:Thẩm định kết quả tự chấm và minh chứng", text, StringComparison.Ordinal);
        Assert.All(text.Split("\r\n"), line => Assert.True(System.Text.Encoding.UTF8.GetByteCount(line) <= 75, line));
    }

    [Fact]
    public async Task is_closed_by_words_typed_again()
    {
        var id = await Launch("Phong trào để kết thúc");
        var officer = await host.SignedInAs(Duty.Officer);

        Assert.Equal(HttpStatusCode.Conflict, (await officer.Sends($"/movements/{id}/change?handler=Close", ("confirmation", "xong"))).Status);
        Assert.True((await officer.Sends($"/movements/{id}/change?handler=Close", ("confirmation", "kết thúc"))).IsRedirect);
        Assert.Contains("Đã kết thúc", (await officer.Opens($"/movements/{id}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task tells_the_years_of_a_movement_of_several_years()
    {
        var id = await Launch("Phong trào năm năm", from: new(2024, 1, 1));

        var page = await (await host.SignedInAs(Duty.Officer)).Opens($"/movements/{id}");

        Assert.DoesNotContain("@", page.Page.QuerySelector("#phases + ol")!.TextContent, StringComparison.Ordinal);
        Assert.Single(page.Page.QuerySelectorAll("#phases + ol .mark"));
    }

    private async Task<Guid> Launch(string title, DateOnly? from = null)
    {
        var officer = DemoPeople.Of(Duty.Officer);
        var movement = Movement.Launch(officer.Commune, null, new MovementTerms { Title = title, From = from, To = from is null ? new(2099, 12, 31) : from.Value.AddYears(5).AddDays(-1) }, new(2026, 1, 1), new(DateTimeOffset.UnixEpoch, officer.Account, officer.Name));
        return await host.Within(officer.Commune, async services =>
        {
            await services.GetRequiredService<IMovements>().AddLaunched(movement, [], Stop);
            return movement.Id.Value;
        });
    }

    private Task<Movement> OfTanHoa() => host.Within(DemoUnits.TanHoa, async services =>
        (await services.GetRequiredService<ThiDuaDb>().Set<Movement>().AsNoTracking().Where(m => m.Closed == null).ToListAsync(Stop)).Single(m => m.Terms.Title.Contains("Tân Hòa", StringComparison.Ordinal)));

    private static async Task<MultipartFormDataContent> Form(Visitor officer, params (string Name, string Value)[] fields)
    {
        var form = new MultipartFormDataContent { { new StringContent(await officer.Token()), "__RequestVerificationToken" } };
        foreach (var (name, value) in fields) form.Add(new StringContent(value), name);
        var file = new ByteArrayContent("số;1"u8.ToArray());
        file.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        form.Add(file, "Value.Files", "Báo cáo số hóa.csv");
        return form;
    }
}
