using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Microsoft.Extensions.DependencyInjection;
using ThiDua.Awards;
using ThiDua.Decisions;
using ThiDua.Law;
using ThiDua.Movements;
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

    // The base salary rose on 1 July 2026: 0,3 × 2.340.000 and 0,3 × 2.530.000, rounded up to tens of thousands.
    [Fact]
    public async Task shows_the_money_of_its_own_day_and_so_does_the_payment_list()
    {
        var movement = await Funded(DemoUnits.DongSon);
        var officer = await host.SignedInAs(Duty.Officer, DemoUnits.DongSon);
        foreach (var (day, amount, salary) in new[] { (new DateOnly(2026, 6, 30), "710.000", "2.340.000"), (new DateOnly(2026, 7, 1), "760.000", "2.530.000") })
        {
            var nomination = await host.Within(DemoUnits.DongSon, services => AwardsOfACommune.Agreed(services, movement, AwardsOfACommune.Officer(DemoUnits.DongSon), CandidateKind.Individual, $"Người nhận ngày {day:dd/MM}"));
            var address = (await officer.Sends($"/movements/{movement.Id.Value}/decisions", ("Chosen", $"{nomination.Value}"), ("Money", "Law"))).Location!;
            await Issue(IdIn(address), DemoUnits.DongSon, day);

            var row = (await officer.Opens(address)).Page.QuerySelector("main table tbody tr")!.TextContent;
            Assert.Contains($"{amount} đồng", row, StringComparison.Ordinal);
            Assert.Contains($"0,3 × {salary} đồng", row, StringComparison.Ordinal);
            var list = await PaymentList(officer, address);
            Assert.Contains($"0,3 × {salary} đồng", list, StringComparison.Ordinal);
            Assert.Contains(amount, list, StringComparison.Ordinal);
            Assert.Contains($"ngày {day:dd} tháng {day.Month} năm 2026", list, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task is_seen_by_the_accountant_whose_name_its_payment_list_bears()
    {
        var (movement, nomination) = await Agreed();
        var officer = await host.SignedInAs(Duty.Officer);
        var address = (await officer.Sends($"/movements/{movement}/decisions", ("Chosen", nomination.ToString()), ("Money", "Law"))).Location!;
        await Issue(IdIn(address));

        var accountant = await host.SignedInAs(Duty.Accountant);
        var page = await accountant.Opens(address);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        foreach (var own in page.Page.QuerySelectorAll("main a[href^='/decisions/'], main a[href^='/movements/'], main a[href='/fund']").Select(a => a.GetAttribute("href")!))
            Assert.Equal((own, HttpStatusCode.OK), (own, (await accountant.Client.GetAsync(own, Stop)).StatusCode)); // nowhere is a way shown that is shut
        Assert.Contains("KẾ TOÁN", await PaymentList(accountant, address), StringComparison.Ordinal);
        Assert.Contains("Tống Thị Thanh Bình", await PaymentList(officer, address), StringComparison.Ordinal); // whom the officer's list names as accountant
        Assert.Equal(HttpStatusCode.Conflict, (await accountant.Sends(address + "?handler=Pay")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await accountant.Opens(address + "/certificates")).Status);
    }

    private static async Task<string> PaymentList(Visitor visitor, string address)
    {
        using var file = WordprocessingDocument.Open(new MemoryStream(await visitor.Client.GetByteArrayAsync(address + "/payments.docx", Stop)), isEditable: false);
        return file.MainDocumentPart!.Document!.Body!.InnerText;
    }

    /// <summary>A movement without quotas of a commune that has money for it.</summary>
    private Task<Movement> Funded(UnitId commune) => host.Within(commune, async services =>
    {
        var officer = AwardsOfACommune.Officer(commune);
        await services.GetRequiredService<PlanFund>().On(2026, new(20_000_000), officer, Stop);
        await services.GetRequiredService<RecordFundMove>().On(2026, FundEntryKind.Income, new(10_000_000, new(2026, 1, 5), "Ngân sách phường cấp"), officer, Stop);
        return await AwardsOfACommune.WithoutQuotas(services, commune);
    });

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

    private Task<bool> Issue(Guid decision) => Issue(decision, DemoUnits.TanHoa, null);

    /// <param name="on">The day of its paper; today where none is named.</param>
    private Task<bool> Issue(Guid decision, UnitId commune, DateOnly? on) => host.Within(commune, async services =>
    {
        var (officer, chair) = (AwardsOfACommune.Officer(commune), DemoPeople.Of(Duty.Chair, commune).Name);
        var day = on ?? services.GetRequiredService<TimeProvider>().Today();
        var shown = await services.GetRequiredService<ShowDecision>().For(new(decision), day, Stop);
        await services.GetRequiredService<NumberPaper>().On(shown!.Paper!.Id, day, officer, Stop);
        await services.GetRequiredService<SignPaper>().On(shown.Paper.Id, chair, "Chủ tịch", day, null, officer, Stop);
        await services.GetRequiredService<IssuePaper>().On(shown.Paper.Id, officer, Stop);
        return true;
    });
}
