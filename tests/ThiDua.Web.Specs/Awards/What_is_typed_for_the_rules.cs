using ThiDua.Organizations;
using ThiDua.Storage.Demo;
using ThiDua.Web.Specs.Host;

namespace ThiDua.Web.Specs.Awards;

/// <summary>Old decisions and local parameters, as they are typed and looked at.</summary>
public sealed class What_is_typed_for_the_rules(ThiDuaHost host) : IClassFixture<ThiDuaHost>
{
    [Fact]
    public async Task takes_a_list_of_old_decisions_whole_or_not_at_all()
    {
        var officer = await host.SignedInAs(Duty.Officer);
        var (name, record) = (DemoPeople.Of(Duty.Verifier).Name, $"/people/{DemoPeople.Of(Duty.Verifier).Id.Value}/record");
        var good = $"{name}\t\tGiấy khen\t2021\t77/QĐ-UBND\t20/12/2021\tUBND xã\tThành tích cũ";
        var bad = good + "\nNgười Không Có\t\tGiấy khen\t2021\t78/QĐ-UBND\t20/12/2021\tUBND xã\t";

        Assert.Contains("1 dòng cần sửa trong 2 dòng; chưa nhập dòng nào", (await officer.Sends("/merit/import", ("Text", bad))).Text, StringComparison.Ordinal);
        Assert.False((await officer.Sends("/merit/import?handler=Add", ("Text", bad))).IsRedirect);
        Assert.DoesNotContain("77/QĐ-UBND", (await officer.Opens(record)).Text, StringComparison.Ordinal);

        Assert.True((await officer.Sends("/merit/import?handler=Add", ("Text", good))).IsRedirect);
        Assert.Contains("77/QĐ-UBND", (await officer.Opens(record)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task names_every_parameter_in_words()
    {
        var page = (await (await host.SignedInAs(Duty.Administrator)).Opens("/law/parameters")).Page;
        var names = page.QuerySelectorAll("select[name=Key] option").Select(o => o.TextContent.Trim()).ToList();
        Assert.True(names.Count > 40, $"{names.Count} parameters");
        Assert.DoesNotContain(names, n => !n.Contains(' ', StringComparison.Ordinal) || n.Contains('_', StringComparison.Ordinal));
    }

    [Fact]
    public async Task changes_the_value_of_a_parameter_on_the_days_of_its_paper_only()
    {
        var administrator = await host.SignedInAs(Duty.Administrator);
        Assert.True((await administrator.Sends("/law/parameters", ("Key", "rule.tie.women"), ("Value", "60 %"), ("Act", "Quyết định 86/2025/QĐ-UBND"), ("From", "2026-02-01"), ("Until", "2026-02-28"))).IsRedirect);
        Assert.Contains("Quyết định 86/2025/QĐ-UBND", await InForce("2026-02-01"), StringComparison.Ordinal);
        Assert.Contains("Quyết định 86/2025/QĐ-UBND", await InForce("2026-02-28"), StringComparison.Ordinal);
        Assert.Contains("60 %", await InForce("2026-02-01"), StringComparison.Ordinal); // a share is shown as it is said
        Assert.DoesNotContain("Quyết định 86/2025/QĐ-UBND", await InForce("2026-01-31"), StringComparison.Ordinal);
        Assert.DoesNotContain("Quyết định 86/2025/QĐ-UBND", await InForce("2026-03-01"), StringComparison.Ordinal);

        var refused = await administrator.Sends("/law/parameters", ("Key", "rule.tie.women"), ("Value", "80"), ("Act", "Quyết định 86/2025/QĐ-UBND"), ("From", "2026-02-01"));
        Assert.Contains("Đề nghị nhập 0,8 hoặc 80 %", refused.Page.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);

        // What the tables of the day say; the list of settings below them names the paper on any day.
        async Task<string> InForce(string day)
        {
            var page = (await administrator.Opens("/law/parameters?on=" + day)).Page;
            return string.Concat(page.QuerySelectorAll("main table").Where(t => t.PreviousElementSibling?.Id != "settings").Select(t => t.TextContent));
        }
    }
}
