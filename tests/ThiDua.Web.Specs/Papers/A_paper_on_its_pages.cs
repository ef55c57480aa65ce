using System.Net;
using Microsoft.Extensions.DependencyInjection;
using ThiDua.Criteria;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Papers;
using ThiDua.Storage.Demo;
using ThiDua.Web.Specs.Host;

namespace ThiDua.Web.Specs.Papers;

public sealed class A_paper_on_its_pages(ThiDuaHost host) : IClassFixture<ThiDuaHost>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task goes_from_draft_to_issue_and_is_then_closed_to_changes()
    {
        var officer = await host.SignedInAs(Duty.Officer);
        var id = await Draft();
        var page = await officer.Opens($"/papers/{id}");
        Assert.Contains("Văn bản chưa có số", page.Text, StringComparison.Ordinal);
        Assert.Contains("Thôn Đoài", page.Text, StringComparison.Ordinal);

        var today = DateOnly.FromDateTime(host.Clock.GetUtcNow().ToOffset(TimeSpan.FromHours(7)).DateTime);
        Assert.True((await officer.Sends($"/papers/{id}?handler=Number", ("Day", $"{today:yyyy-MM-dd}"))).IsRedirect);
        Assert.Equal(HttpStatusCode.Conflict, (await officer.Sends($"/papers/{id}?handler=Issue")).Status); // nobody has signed
        Assert.True((await officer.Sends($"/papers/{id}?handler=Sign", ("Signer", "Lê Đình Khoát"), ("SignedOn", $"{today:yyyy-MM-dd}"))).IsRedirect);
        Assert.Contains("chưa ban hành", (await officer.Opens("/")).Text, StringComparison.Ordinal);
        Assert.True((await officer.Sends($"/papers/{id}?handler=Issue")).IsRedirect);

        page = await officer.Opens($"/papers/{id}");
        Assert.Contains("Đã ban hành", page.Text, StringComparison.Ordinal);
        Assert.Contains("UBND-VP", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await officer.Sends($"/papers/{id}/edit", ("Form.Subject", "khác"), ("Seen", "9"))).Status);
        using var pdf = await officer.Client.GetAsync($"/papers/{id}/pdf", Stop);
        Assert.Equal("%PDF", System.Text.Encoding.ASCII.GetString((await pdf.Content.ReadAsByteArrayAsync(Stop))[..4]));
        Assert.True((await officer.Sends($"/papers/{id}?handler=Correct")).IsRedirect);
    }

    [Fact]
    public async Task is_edited_part_by_part()
    {
        var officer = await host.SignedInAs(Duty.Officer);
        var id = await Draft();
        var form = await officer.Opens($"/papers/{id}/edit");
        Assert.Equal("1 | Thôn Đông\n2 | Thôn Đoài", form.Page.QuerySelector("[name='Form.Blocks[1].Text']")!.TextContent.Trim());

        var saved = await officer.Sends($"/papers/{id}/edit", ("Seen", "1"), ("Form.Subject", "đăng ký thi đua"), ("Form.Place", "Tân Hòa"), ("Form.To", "Các thôn\nCác cơ quan"),
            ("Form.Blocks[0].Text", "Đề nghị gửi đăng ký."), ("Form.Blocks[0].Added", "Đoạn thêm."), ("Form.Blocks[1].Text", "1 | Thôn Đông"), ("Form.Recipients", "Như trên\nLưu: VT"), ("Form.Signers[0]", "Lê Đình Khoát"));

        Assert.True(saved.IsRedirect);
        var page = await officer.Opens($"/papers/{id}");
        Assert.Contains("Đoạn thêm.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Thôn Đoài", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await officer.Sends($"/papers/{id}/edit", ("Seen", "1"), ("Form.Subject", "cũ"))).Status); // seen before that change
    }

    [Fact]
    public async Task is_shown_and_not_edited_once_it_is_signed_or_issued()
    {
        var officer = await host.SignedInAs(Duty.Officer);
        var id = await Draft();
        var today = DateOnly.FromDateTime(host.Clock.GetUtcNow().ToOffset(TimeSpan.FromHours(7)).DateTime);
        Assert.True((await officer.Sends($"/papers/{id}?handler=Number", ("Day", $"{today:yyyy-MM-dd}"))).IsRedirect);
        Assert.True((await officer.Sends($"/papers/{id}?handler=Sign", ("Signer", "Lê Đình Khoát"), ("SignedOn", $"{today:yyyy-MM-dd}"))).IsRedirect);
        await IsClosed(officer, id, "đã được Lê Đình Khoát ký, không thể sửa nội dung. Đề nghị bỏ ghi nhận chữ ký trước", $"/papers/{id}");

        Assert.True((await officer.Sends($"/papers/{id}?handler=Issue")).IsRedirect);
        await IsClosed(officer, id, "đã ban hành, không thể sửa nội dung. Đề nghị lập văn bản thay thế.", $"/papers/{id}#correct");
        Assert.NotNull((await officer.Opens($"/papers/{id}")).Page.QuerySelector("#correct"));
        Assert.True((await officer.Sends($"/papers/{id}?handler=Correct")).IsRedirect);
    }

    private static async Task IsClosed(Visitor officer, Guid id, string why, string next)
    {
        var page = await officer.Opens($"/papers/{id}/edit");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains(why, page.Text, StringComparison.Ordinal);
        Assert.Contains("Thôn Đoài", page.Text, StringComparison.Ordinal);
        Assert.Empty(page.Page.QuerySelectorAll("main textarea, main form, main button"));
        Assert.Contains(next, page.Page.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task is_found_by_words_without_marks_year_and_state()
    {
        var officer = await host.SignedInAs(Duty.Officer);
        await Draft();
        Assert.Contains("đôn đốc đăng ký thi đua", (await officer.Opens("/papers?q=don+doc+dang+ky&state=Drafted")).Text, StringComparison.Ordinal);
        Assert.Contains("Không tìm thấy văn bản nào", (await officer.Opens("/papers?q=don+doc&year=2019")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("đôn đốc đăng ký thi đua", (await (await host.SignedInAs(Duty.Officer, DemoUnits.DongSon)).Opens("/papers")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task turns_away_a_signed_file_that_is_no_paper()
    {
        var officer = await host.SignedInAs(Duty.Officer);
        var id = await Draft();
        using var form = new MultipartFormDataContent
        {
            { new StringContent("Lê Đình Khoát"), "Signer" }, { new StringContent("2026-01-05"), "SignedOn" }, { new StringContent(await officer.Token()), "__RequestVerificationToken" },
            { new ByteArrayContent("MZ chương trình"u8.ToArray()), "SignedFile", "a.pdf" },
        };
        Assert.Equal(HttpStatusCode.Conflict, (await officer.SendsBare($"/papers/{id}?handler=Sign", form)).Status);
    }

    [Fact]
    public async Task is_drafted_from_the_figures_of_a_movement_and_grows_stale_with_them()
    {
        var officer = await host.SignedInAs(Duty.Officer);
        var movement = await host.Within(DemoUnits.TanHoa, async services => (await services.GetRequiredService<IMovements>().Running(Stop)).First(m => m.Terms.Criteria.Count > 0));
        Assert.Equal(HttpStatusCode.Conflict, (await officer.Sends($"/movements/{movement.Id.Value}/papers?handler=Final")).Status); // nothing is frozen yet
        await Freeze(movement, 20);

        var drafted = await officer.Sends($"/movements/{movement.Id.Value}/papers?handler=Final");

        Assert.True(drafted.IsRedirect);
        var page = await officer.Opens(drafted.Location!);
        Assert.Contains("BÁO CÁO Tổng kết", page.Text, StringComparison.Ordinal);
        Assert.Contains("mã bản chốt", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("đã có bản chốt mới", page.Text, StringComparison.Ordinal);
        await Freeze(movement, 30);
        Assert.Contains("đã có bản chốt mới", (await officer.Opens(drafted.Location!)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task continues_a_register_kept_elsewhere()
    {
        var officer = await host.SignedInAs(Duty.Officer);
        Assert.True((await officer.Sends("/papers/registers", ("Series", "tb-ubnd"), ("Year", "2026"), ("Last", "41"))).IsRedirect);
        Assert.Contains("TB-UBND", (await officer.Opens("/papers/registers")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await officer.Sends("/papers/registers", ("Series", "TB-UBND"), ("Year", "2026"), ("Last", "40"))).Status);
    }

    private Task<Snapshot> Freeze(Movement movement, int days) => host.Within(DemoUnits.TanHoa, services =>
        services.GetRequiredService<TakeSnapshot>().On(movement.Id, movement.Terms.From!.Value.AddDays(days), Officer, Stop));

    private Task<Guid> Draft() => host.Within(DemoUnits.TanHoa, async services =>
        (await services.GetRequiredService<DraftPaper>().On(PaperKind.Letter, $"spec:{Guid.CreateVersion7()}", PaperRoutes.ALetter, Officer, Stop)).Value);

    private static Actor Officer
    {
        get
        {
            var person = DemoPeople.Of(Duty.Officer);
            return new(person.Account, person.Id, person.Name, person.Commune, person.Duties.ToHashSet());
        }
    }
}
