using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Storage;
using ThiDua.Storage.Demo;
using ThiDua.Storage.Documents;
using ThiDua.Storage.Jobs;
using ThiDua.Web.Specs.Host;

namespace ThiDua.Web.Specs.Documents;

public sealed class A_plan_brought_in(ThiDuaHost host) : IClassFixture<ThiDuaHost>
{
    [Fact]
    public async Task is_read_in_the_background_and_leads_to_its_draft()
    {
        var officer = await host.SignedInAs(Duty.Officer);

        var draft = await host.HasRead(officer, DemoUnits.TanHoa, "ke-hoach-12.txt");

        var list = await officer.Opens("/documents");
        Assert.NotNull(list.Page.QuerySelector($"a[href='/drafts/{draft.Value}']"));
        Assert.Contains("Phát động phong trào thi đua đẩy mạnh cải cách hành chính năm 2026", (await officer.Opens("/drafts")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task is_not_taken_without_the_declaration_on_state_secrets()
    {
        var officer = await host.SignedInAs(Duty.Officer);

        var answer = await officer.Uploads("khong-cam-ket.txt", Encoding.UTF8.GetBytes(Plans.Text), free: false);

        Assert.Contains("bí mật nhà nước", answer.Page.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("khong-cam-ket.txt", (await officer.Opens("/documents")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dong-dau.txt", "MẬT\nKẾ HOẠCH\nPhát động phong trào thi đua", "độ mật")]
    [InlineData("chuong-trinh.pdf", "MZ chương trình", "không phải văn bản")]
    public async Task that_may_not_or_cannot_be_read_is_refused_with_a_sentence(string name, string content, string sentence)
    {
        var officer = await host.SignedInAs(Duty.Officer);
        await officer.Uploads(name, Encoding.UTF8.GetBytes(content));

        var upload = await host.IsRead(DemoUnits.TanHoa, name);

        Assert.Null(upload.Draft);
        Assert.Contains(sentence, upload.Refusal, StringComparison.Ordinal);
        Assert.Contains(sentence, (await officer.Opens("/documents")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task with_the_stamp_of_a_state_secret_does_not_stay_on_the_disk()
    {
        var officer = await host.SignedInAs(Duty.Officer);
        await officer.Uploads("dau-mat.txt", Encoding.UTF8.GetBytes("TỐI MẬT\nKẾ HOẠCH\nPhát động phong trào thi đua bí mật"));

        var upload = await host.IsRead(DemoUnits.TanHoa, "dau-mat.txt");

        Assert.True(upload.IsWithdrawn);
        Assert.DoesNotContain($"/documents/{upload.Id.Value}/file", (await officer.Opens("/documents")).Text, StringComparison.Ordinal);
        var asked = await officer.Opens($"/documents/{upload.Id.Value}/file");
        Assert.Equal(HttpStatusCode.Conflict, asked.Status);
        Assert.Contains("đã được gỡ khỏi kho lưu trữ", asked.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task that_fails_at_every_attempt_says_what_to_do_and_names_the_incident()
    {
        var officer = await host.SignedInAs(Duty.Officer);
        await officer.Uploads("hong.pdf", "MZ chương trình"u8.ToArray());
        await host.IsRead(DemoUnits.TanHoa, "hong.pdf");

        // As a worker leaves the job that died at each attempt.
        var incident = await host.Within(null, async services =>
        {
            var jobs = services.GetRequiredService<ThiDuaDb>().Set<Job>().Where(job => job.Kind == ReceiveUpload.ReadingJob && job.FailedAt != null);
            var last = await jobs.OrderByDescending(job => job.Id).FirstAsync(TestContext.Current.CancellationToken);
            await jobs.Where(job => job.Id == last.Id).ExecuteUpdateAsync(
                job => job.SetProperty(j => j.Attempts, 4).SetProperty(j => j.FailedAt, (DateTimeOffset?)null), TestContext.Current.CancellationToken);
            return last.Id.Incident;
        });
        var upload = await host.IsRead(DemoUnits.TanHoa, "hong.pdf");

        Assert.Contains("định dạng khác", upload.Refusal, StringComparison.Ordinal);
        Assert.Contains($"mã sự cố {incident}", (await officer.Opens("/documents")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task leaves_only_as_a_download_under_no_type_that_a_browser_would_run()
    {
        var officer = await host.SignedInAs(Duty.Officer);
        await officer.Uploads("trang.txt", Encoding.UTF8.GetBytes(Plans.Text), kind: "text/html");
        var upload = await host.IsRead(DemoUnits.TanHoa, "trang.txt");

        using var answer = await officer.Client.GetAsync(new Uri($"/documents/{upload.Id.Value}/file", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal("application/octet-stream", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
    }

    [Fact]
    public async Task is_not_found_by_the_neighbour_on_any_of_its_addresses()
    {
        var officer = await host.SignedInAs(Duty.Officer);
        var draft = await host.HasRead(officer, DemoUnits.TanHoa, "cua-tan-hoa.txt");
        var upload = await host.IsRead(DemoUnits.TanHoa, "cua-tan-hoa.txt");
        var neighbour = await host.SignedInAs(Duty.Officer, DemoUnits.DongSon);

        foreach (var address in new[] { $"/documents/{upload.Id.Value}/file", $"/documents/{upload.Id.Value}/pages/1", $"/drafts/{draft.Value}" })
            Assert.Equal(HttpStatusCode.NotFound, (await neighbour.Opens(address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.Sends($"/drafts/{draft.Value}?handler=Undo")).Status);
        Assert.DoesNotContain("cua-tan-hoa.txt", (await neighbour.Opens("/documents")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task is_not_for_a_plain_member()
    {
        var member = await host.SignedInAs("thanhvien");

        foreach (var address in new[] { "/documents", "/documents/upload", "/drafts", "/drafts/new", $"/drafts/{DraftId.New().Value}" })
            Assert.Equal(HttpStatusCode.Forbidden, (await member.Opens(address)).Status);
    }
}
