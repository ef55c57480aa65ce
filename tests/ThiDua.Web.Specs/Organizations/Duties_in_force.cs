using System.Net;
using Microsoft.Extensions.DependencyInjection;
using ThiDua.Law;
using ThiDua.Organizations;
using ThiDua.Storage.Demo;
using ThiDua.Web.Specs.Host;

namespace ThiDua.Web.Specs.Organizations;

public sealed class Duties_in_force(ThiDuaHost host) : IClassFixture<ThiDuaHost>
{
    [Theory]
    [InlineData(Duty.Officer, HttpStatusCode.OK)]
    [InlineData(Duty.Administrator, HttpStatusCode.OK)]
    [InlineData(Duty.CultureOfficer, HttpStatusCode.Forbidden)]
    [InlineData(Duty.Province, HttpStatusCode.Forbidden)]
    public async Task open_the_list_of_people_or_leave_it_shut(Duty duty, HttpStatusCode status) =>
        Assert.Equal(status, (await (await host.SignedInAs(duty)).Opens("/people")).Status);

    [Fact]
    public async Task are_asked_anew_with_every_request()
    {
        var administrator = await host.SignedInAs("quantri.dongson");
        var officer = await host.SignedInAs("congchuc.dongson");
        Assert.Equal(HttpStatusCode.OK, (await officer.Opens("/people")).Status);
        var person = DemoPeople.Of(Duty.Officer, DemoUnits.DongSon);
        var page = await administrator.Opens($"/people/{person.Id.Value}");
        var grant = page.Page.QuerySelector("input[name='grant']")!.GetAttribute("value")!;

        Assert.True((await administrator.Sends($"/people/{person.Id.Value}?handler=EndDuty", ("grant", grant))).IsRedirect);

        Assert.Equal(HttpStatusCode.Forbidden, (await officer.Opens("/people")).Status);
        Assert.Equal(HttpStatusCode.OK, (await officer.Opens("/account")).Status); // the own account stays open
    }

    [Fact]
    public async Task in_two_communes_are_taken_up_one_at_a_time()
    {
        var helper = await host.SignedInAs("thamdinh.dongson");
        Assert.Contains("Phường Đông Sơn", (await helper.Opens("/account")).Page.QuerySelector(".brand-commune")!.TextContent, StringComparison.Ordinal);

        Assert.True((await helper.Sends("/account/place", ("commune", DemoUnits.TanHoa.Value.ToString()))).IsRedirect);

        Assert.Contains("Xã Tân Hòa", (await helper.Opens("/account")).Page.QuerySelector(".brand-commune")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task in_one_commune_open_no_other()
    {
        var officer = await host.SignedInAs(Duty.Officer);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.Sends("/account/place", ("commune", DemoUnits.DongSon.Value.ToString()))).Status);
    }

    [Fact]
    public async Task of_an_administrator_above_let_him_step_into_a_commune_as_its_administrator()
    {
        var above = await host.SignedInAs("quantri.tinh");
        Assert.True((await above.Sends("/account/place", ("commune", DemoUnits.TanHoa.Value.ToString()))).IsRedirect);

        var people = await above.Opens("/people");

        Assert.Contains("Nguyễn Thị Hồng Hạnh", people.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Mai Thị Diệu Linh", people.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Duty.Administrator)]
    [InlineData(Duty.Verifier)]
    public async Task cannot_be_given_away_in_a_unit_that_is_not_ones_own(Duty duty)
    {
        var unit = duty is Duty.Administrator ? DemoUnits.Nation : DemoUnits.DongSon;
        var person = DemoPeople.All.First(p => p.UserName == "thanhvien").Id;
        var refusal = await Assert.ThrowsAsync<RefusedException>(() => host.Within(DemoUnits.TanHoa, services => services
            .GetRequiredService<GrantDuty>().To(person, duty, unit, new Period(new(2026, 1, 1)), CancellationToken.None)));
        Assert.StartsWith("Chỉ bố trí chức vụ, giao nhiệm vụ trong đơn vị đang làm việc", refusal.Message, StringComparison.Ordinal);
    }
}
