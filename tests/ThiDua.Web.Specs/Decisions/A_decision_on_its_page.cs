using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Microsoft.Extensions.DependencyInjection;
using ThiDua.Awards;
using ThiDua.Decisions;
using ThiDua.Law;
using ThiDua.Organizations;
using ThiDua.Papers;
using ThiDua.Storage.Decisions;
using ThiDua.Storage.Demo;
using ThiDua.Web.Decisions;
using ThiDua.Web.Specs.Host;

namespace ThiDua.Web.Specs.Decisions;

public sealed partial class A_decision_on_its_page(ThiDuaHost host) : IClassFixture<ThiDuaHost>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task goes_from_the_council_s_list_to_certificates_that_anybody_can_confirm()
    {
        var (movement, nomination) = await Agreed();
        var officer = await host.SignedInAs(Duty.Officer);
        var composed = await officer.Sends($"/movements/{movement}/decisions", ("Chosen", nomination.ToString()), ("Money", "Law"));
        Assert.True(composed.IsRedirect);
        var address = composed.Location!;
        Assert.Contains("Dự thảo, chờ ký, ban hành", (await officer.Opens(address)).Text, StringComparison.Ordinal);

        await Issue(IdIn(address));
        var certificates = await officer.Opens(address + "/certificates");
        var confirmation = certificates.Page.QuerySelector("a[href^='/chung-nhan/']")!.GetAttribute("href")!;

        var stranger = await host.Visitor().Opens(confirmation);
        Assert.Equal(HttpStatusCode.OK, stranger.Status);
        Assert.Contains("Nguyễn Văn An", stranger.Text, StringComparison.Ordinal);
        Assert.Contains("Có hiệu lực", stranger.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Chuyên viên", stranger.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await host.Visitor().Opens("/chung-nhan/" + PublicCode.New())).Status);
        Assert.Equal(["NGƯỜI LẬP", "KẾ TOÁN", "CHỦ TÀI KHOẢN"], await SignersOfPayments(officer, address));
        Assert.Equal("https://thidua.example" + confirmation, await CodeOnPaper(IdIn(address)));
    }

    [Fact]
    public async Task says_on_every_page_that_it_was_revoked()
    {
        var (movement, nomination) = await Agreed();
        var officer = await host.SignedInAs(Duty.Officer);
        var address = (await officer.Sends($"/movements/{movement}/decisions", ("Chosen", nomination.ToString()), ("Money", "Law"))).Location!;
        await Issue(IdIn(address));
        var code = (await officer.Opens(address + "/certificates")).Page.QuerySelector("a[href^='/chung-nhan/']")!.GetAttribute("href")!;
        var grant = (await officer.Opens(address)).Page.QuerySelector("form[action*='Revoke'] input[name='Chosen']")!.GetAttribute("value")!;

        var revocation = (await officer.Sends(address + "?handler=Revoke", ("Chosen", grant), ("Ground", "Fraud"), ("Because", "Kết luận số 12/KL-TTr ngày 20/11/2026 của Thanh tra tỉnh"))).Location!;
        Assert.Contains("đang có hiệu lực", (await host.Visitor().Opens(code)).Text, StringComparison.Ordinal); // not before it is issued
        await Issue(IdIn(revocation));

        var page = await officer.Opens(address);
        Assert.Equal("✗Đã hủy bỏ", page.Page.QuerySelector("main p .mark")?.TextContent.Trim());
        Assert.Contains(revocation, page.Page.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")));
        Assert.Contains("Quyết định tặng thưởng này đã bị hủy bỏ", (await host.Visitor().Opens(code)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("đang có hiệu lực", (await host.Visitor().Opens(code)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task is_composed_by_nobody_but_who_keeps_papers()
    {
        var (movement, nomination) = await Agreed();
        var verifier = await host.SignedInAs(Duty.CultureOfficer);
        Assert.Equal(HttpStatusCode.Conflict, (await verifier.Sends($"/movements/{movement}/decisions", ("Chosen", nomination.ToString()), ("Money", "Law"))).Status);
    }

    private static Guid IdIn(string address) => Guid.Parse(address[(address.LastIndexOf('/') + 1)..]);

    private Task<(Guid Movement, Guid Nomination)> Agreed() => host.Within(DemoUnits.TanHoa, async services =>
    {
        var movement = await AwardsOfACommune.Movement(services);
        var nomination = await AwardsOfACommune.Agreed(services, movement, AwardsOfACommune.Officer(DemoUnits.TanHoa), CandidateKind.Individual);
        return (movement.Id.Value, nomination.Value);
    });

    private static async Task<IEnumerable<string>> SignersOfPayments(Visitor officer, string address)
    {
        using var file = SpreadsheetDocument.Open(new MemoryStream(await officer.Client.GetByteArrayAsync(address + "/payments.xlsx", Stop)), isEditable: false);
        var rows = file.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Row>().Select(row => row.Elements<Cell>().ToList()).ToList();
        Assert.Contains(rows, row => row.Count == 7 && row[6].InnerText == "Ký nhận");
        Assert.Contains(rows, row => row.Count == 7 && row[1].InnerText == "Tổng cộng" && row[5].CellFormula?.Text == "SUM(F5:F5)" && row[5].CellValue!.Text != "0");
        return rows.Single(row => row.Count > 0 && row[0].InnerText == "NGƯỜI LẬP").Select(cell => cell.InnerText).Where(text => text.Length > 0);
    }

    /// <summary>Where the code on the certificate leads; that its modules say the same is proved where they are drawn.</summary>
    private Task<string> CodeOnPaper(Guid decision) => host.Within(DemoUnits.TanHoa, async services =>
    {
        var rows = await services.GetRequiredService<ShowCertificates>().Of(new(decision), Stop);
        var printed = await services.GetRequiredService<PrintCertificates>().On(new(decision), [.. rows.Select(row => row.Id)], null, AwardsOfACommune.Officer(DemoUnits.TanHoa), Stop);
        var drawn = services.GetRequiredService<DrawnSheets>();
        using var file = new ZipArchive(new MemoryStream(drawn.Word(await drawn.Sheet(DrawnSheets.WholeA4, Stop), printed, "https://thidua.example")));
        using var document = new StreamReader(file.GetEntry("word/document.xml")!.Open());
        return CodeOf().Match(await document.ReadToEndAsync(Stop)).Groups["address"].Value;
    });

    [GeneratedRegex("descr=\"Mã QR dẫn tới trang xác nhận: (?<address>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CodeOf();

    private Task<bool> Issue(Guid decision) => host.Within(DemoUnits.TanHoa, async services =>
    {
        var (officer, today) = (AwardsOfACommune.Officer(DemoUnits.TanHoa), services.GetRequiredService<TimeProvider>().Today());
        var shown = await services.GetRequiredService<ShowDecision>().For(new(decision), today, Stop);
        await services.GetRequiredService<NumberPaper>().On(shown!.Paper!.Id, today, officer, Stop);
        await services.GetRequiredService<SignPaper>().On(shown.Paper.Id, "Lê Đình Khoát", "Chủ tịch", today, null, officer, Stop);
        await services.GetRequiredService<IssuePaper>().On(shown.Paper.Id, officer, Stop);
        return true;
    });
}
