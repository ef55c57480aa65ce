using System.Net;
using ThiDua.Organizations;
using ThiDua.Storage.Demo;
using ThiDua.Web.Specs.Host;

namespace ThiDua.Web.Specs.Organizations;

public sealed class The_people_of_a_commune(ThiDuaHost host) : IClassFixture<ThiDuaHost>
{
    [Theory]
    [InlineData("duc", "Phan Văn Đức")]
    [InlineData("DANG thi thu", "Đặng Thị Thu Thủy")]
    [InlineData("ẩn", "Lý Thị Ân")]
    public async Task are_found_without_marks(string words, string name)
    {
        var officer = await host.SignedInAs(Duty.Officer);
        var answer = await officer.Opens("/people?q=" + Uri.EscapeDataString(words));
        Assert.Contains(name, answer.Page.QuerySelectorAll("tbody th a").Select(a => a.TextContent));
        Assert.DoesNotContain("Lê Đình Khoát", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task stand_in_the_order_of_their_given_names()
    {
        var officer = await host.SignedInAs(Duty.Officer);
        var names = (await officer.Opens("/people")).Page.QuerySelectorAll("tbody th a").Select(a => a.TextContent).ToList();
        Assert.True(names.Count >= 14);
        Assert.Equal(names.Order(Vietnamese.ByGivenName), names);
    }

    [Fact]
    public async Task keep_their_filters_in_the_address()
    {
        var officer = await host.SignedInAs(Duty.Officer);
        var answer = await officer.Opens($"/people?duty=CouncilMember&unit={DemoUnits.TanHoaFront.Value}");
        Assert.Equal(["Đỗ Văn Sáng"], answer.Page.QuerySelectorAll("tbody th a").Select(a => a.TextContent));
        Assert.Equal("CouncilMember", answer.Page.QuerySelector("select[name=duty] option[selected]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task are_added_from_a_pasted_list_after_a_look()
    {
        var officer = await host.SignedInAs(Duty.Officer);
        const string list = "Họ và tên\tChức vụ\tĐơn vị\nKiều Thị Mười\tTrưởng thôn\tthôn đoài\nQuách Văn Lộc\tTrưởng thôn\tThôn Hòa Lạc";

        var look = await officer.Sends("/people/paste", ("Text", list), ("From", "01/08/2026"));
        Assert.Contains("2 người sẽ được thêm", look.Text, StringComparison.Ordinal);
        Assert.True((await officer.Sends("/people/paste?handler=Add", ("Text", list), ("From", "01/08/2026"))).IsRedirect);

        Assert.Contains("Kiều Thị Mười", (await officer.Opens("/people?q=kieu")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task get_an_account_whose_password_is_shown_once()
    {
        var administrator = await host.SignedInAs(Duty.Administrator);
        var added = await administrator.Sends(
            "/people/add", ("Name", "Trần Thị Mai Lan"), ("Post", "Văn thư"), ("Unit", DemoUnits.TanHoaOffice.Value.ToString()), ("From", "01/09/2026"));

        var handed = await administrator.Sends(added.Location + "/account?handler=Open", ("UserName", ""));

        var codes = handed.Page.QuerySelectorAll("main .notice code").Select(c => c.TextContent).ToList();
        Assert.Equal("lanttm", codes[0]);
        Assert.DoesNotContain(codes[1], (await administrator.Opens(added.Location + "/account")).Text, StringComparison.Ordinal);
        var visitor = await host.SignedInAs("lanttm", codes[1]);
        Assert.Equal("/account/password", (await visitor.Opens("/")).Location);
    }

    [Fact]
    public async Task hear_a_refusal_above_the_form_and_lose_nothing_typed()
    {
        var officer = await host.SignedInAs(Duty.Officer);
        var answer = await officer.Sends(
            "/people/add", ("Name", "Hoa"), ("Post", "Văn thư"), ("Unit", DemoUnits.TanHoaOffice.Value.ToString()), ("From", "01/09/2026"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("“Hoa” thiếu họ hoặc tên", answer.Page.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Văn thư", answer.Page.QuerySelector("#Post")!.GetAttribute("value"));
    }

    [Fact]
    public async Task are_given_no_duty_by_an_officer()
    {
        var officer = await host.SignedInAs(Duty.Officer);
        var person = DemoPeople.All.First(p => p.UserName == "thanhvien").Id.Value;
        Assert.Equal(HttpStatusCode.Forbidden, (await officer.Opens($"/people/{person}/duties")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await officer.Sends($"/people/{person}/account?handler=Reset")).Status);
    }
}
