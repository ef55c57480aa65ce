using System.Net;
using ThiDua.Organizations;
using ThiDua.Storage.Demo;
using ThiDua.Web.Specs.Host;

namespace ThiDua.Web.Specs.Facts;

public sealed class The_codes_of_the_commune(ThiDuaHost host) : IClassFixture<ThiDuaHost>
{
    [Fact]
    public async Task are_proposed_by_the_first_file_confirmed_by_a_person_and_then_tell_dossiers_of_others()
    {
        var officer = await host.SignedInAs(Duty.Officer);
        var sent = await officer.Brings("co-ho-so-la.csv", Figures.Dossiers.Replace("H21.10-260303", "H21.11-260303", StringComparison.Ordinal));
        Assert.Equal(2, (await host.IsLookedThrough(DemoUnits.TanHoa, "co-ho-so-la.csv")).Counts!.New);
        Assert.Contains("Xã chưa khai mã cơ quan", (await officer.Opens(sent.Location!)).Text, StringComparison.Ordinal);
        var page = await officer.Opens("/facts/own-codes");
        Assert.Equal("H21.10", page.Page.QuerySelector("textarea")!.TextContent.Trim());

        var answer = await (await host.SignedInAs(Duty.Administrator)).Sends("/facts/own-codes", ("Codes", "H21.10"));

        Assert.True(answer.IsRedirect, answer.Text);
        var again = await host.IsLookedThrough(DemoUnits.TanHoa, "co-ho-so-la.csv");
        Assert.Equal((1, 2), (again.Counts!.New, again.Counts.Refused));
        Assert.Equal(1, again.ProblemsByRule["other_commune"]);
        Assert.DoesNotContain("Xã chưa khai mã cơ quan", (await officer.Opens(sent.Location!)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task are_refused_in_a_sentence_where_they_are_none()
    {
        var answer = await (await host.SignedInAs(Duty.Officer)).Sends("/facts/own-codes", ("Codes", "xã Tân Hòa"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("không phải mã cơ quan", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task are_only_looked_at_by_the_chair() =>
        Assert.Null((await (await host.SignedInAs(Duty.Chair)).Opens("/facts/own-codes")).Page.QuerySelector("textarea"));
}
