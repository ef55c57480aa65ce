using System.IO.Compression;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using ThiDua.Awards;
using ThiDua.Decisions;
using ThiDua.Documents;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Paper.Writing;
using ThiDua.Storage.Demo;
using ThiDua.Web.Specs.Host;

namespace ThiDua.Web.Specs.Decisions;

public sealed class A_dossier_on_its_page(ThiDuaHost host) : IClassFixture<ThiDuaHost>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task names_what_it_lacks_and_is_bound_with_an_index_all_the_same()
    {
        var id = await Begun();
        var officer = await host.SignedInAs(Duty.Officer);
        Assert.True((await officer.Sends($"/dossiers/{id}?handler=Proposal")).IsRedirect);

        var shown = await officer.Opens($"/dossiers/{id}");
        Assert.Contains("thiếu “Báo cáo thành tích", shown.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await officer.Sends($"/dossiers/{id}?handler=Send")).Status);
        var pdf = await officer.Client.GetByteArrayAsync($"/dossiers/{id}/bundle.pdf", Stop);
        Assert.Equal("%PDF"u8.ToArray(), pdf[..4]);
        await using var archive = new ZipArchive(await officer.Client.GetStreamAsync($"/dossiers/{id}/bundle.zip", Stop));
        Assert.EndsWith(".docx", Assert.Single(archive.Entries).Name, StringComparison.Ordinal);
    }

    [Fact]
    public async Task takes_a_file_that_is_what_its_part_asks_for_and_no_other()
    {
        var id = await Begun();
        var officer = await host.SignedInAs(Duty.Officer);
        Assert.Contains("Chưa chọn tệp này là loại văn bản gì", (await Uploads(officer, id, "TỜ TRÌNH", "")).Text, StringComparison.Ordinal);
        Assert.Contains("được ghi là tờ trình nhưng mở đầu như quyết định", (await Uploads(officer, id, "QUYẾT ĐỊNH", "Proposal")).Text, StringComparison.Ordinal);
        Assert.Contains("không phải “Tờ trình", (await Uploads(officer, id, "QUYẾT ĐỊNH", "Decision")).Text, StringComparison.Ordinal);
        Assert.True((await Uploads(officer, id, "TỜ TRÌNH", "Proposal")).IsRedirect);
        Assert.Contains("van-ban.docx", (await officer.Opens($"/dossiers/{id}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task is_hidden_from_the_province_until_it_was_sent()
    {
        var id = await Begun();
        var province = await host.SignedInAs(Duty.Province, DemoUnits.Province);
        Assert.Equal(HttpStatusCode.NotFound, (await province.Opens($"/dossiers/{id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await province.Opens($"/dossiers/{id}/bundle.zip")).Status);
        Assert.Equal(HttpStatusCode.OK, (await province.Opens("/received-dossiers")).Status);
    }

    private static async Task<Host.Answer> Uploads(Visitor officer, Guid dossier, string head, string kind)
    {
        var content = WriteWord.For(new OfficialPaper { Issuer = "ỦY BAN NHÂN DÂN XÃ TÂN HÒA", Symbol = "UBND", Place = "Tân Hòa", Type = head, Subject = "Về việc khen thưởng", Body = [new PaperParagraph("Nội dung.")] });
        var form = new MultipartFormDataContent
        {
            { new StringContent("1"), "Part" }, { new StringContent(kind), "Kind" }, { new ByteArrayContent(content), "Upload", "van-ban.docx" },
            { new StringContent(await officer.Token()), "__RequestVerificationToken" },
        };
        return await officer.SendsBare($"/dossiers/{dossier}?handler=File", form);
    }

    private Task<Guid> Begun() => host.Within(DemoUnits.TanHoa, async services =>
    {
        var (movement, officer) = (await AwardsOfACommune.Movement(services), AwardsOfACommune.Officer(DemoUnits.TanHoa));
        var agreed = await AwardsOfACommune.Agreed(services, movement, officer, CandidateKind.Individual, "Nguyễn Văn An", Level.Province);
        return (await services.GetRequiredService<BeginDossier>().On(movement.Id, Level.Province, [agreed], officer, Stop)).Id.Value;
    });
}
