extern alias cli;

using System.Text.RegularExpressions;
using cli::ThiDua.Cli.Facts.Sample;
using Microsoft.Playwright;

namespace ThiDua.Web.Specs.Browser;

/// <summary>From a plan without any figures, through the files of a year, to a dashboard on paper.</summary>
[Collection(Walks.Name)]
public sealed partial class A_year_of_figures(Chromium chromium, ListeningHost host) : IDisposable
{
    private const int Dossiers = 900;
    private const int Year = 2023; // the year of the plan
    private readonly string _folder = Directory.CreateTempSubdirectory("thidua-year-").FullName;

    [Fact]
    public async Task fills_the_dashboard_of_a_movement_and_prints_on_A4()
    {
        Assert.SkipUnless(Seeds.AreThere, Seeds.Absent);
        new SampleYear(seed: 7, Year).To(_folder, Dossiers, TestContext.Current.CancellationToken);
        await host.Host.HasItsFigures(); // those of the year that runs; the plan is of an earlier one
        await using var visit = await chromium.Visit(host.Address);
        var dashboard = await LaunchesThePlan(visit);
        await visit.Go(dashboard);
        Assert.Equal(0, await Values(visit.Page).CountAsync());

        await BringsEveryFile(visit, Directory.GetFiles(_folder, "*.*", SearchOption.AllDirectories));

        await visit.Go(dashboard);
        Assert.True(await Values(visit.Page).CountAsync() >= 15, await visit.Page.Locator("main").InnerTextAsync());
        await Album.Keep(visit.Page, "year", 1280);
        await Album.Print(visit.Page, "year");
        await Album.Screenshot(visit.Page, "criteria");
        await OpensAFigureDownToItsRows(visit);
        await visit.Go(dashboard);
        await PrintsOnA4(visit.Page);
        Assert.Empty(visit.Faults);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static async Task<string> LaunchesThePlan(Visit visit)
    {
        const string plan = "000-dai-thang-2023.txt";
        var officer = new PlanToMovement(visit);
        await officer.SignsIn();
        await officer.Uploads(Seeds.Plan(plan));
        await officer.OpensTheReading(Seeds.Plan(plan));
        await officer.ConfirmsWhatIsDoubtful();
        await officer.LooksAtTheChecklist();
        await officer.Launches();
        return new Uri(visit.Page.Url).AbsolutePath + "/criteria";
    }

    private static async Task BringsEveryFile(Visit visit, string[] files)
    {
        var page = visit.Page;
        await visit.Go("/facts");
        await page.Locator("#Files").SetInputFilesAsync(files);
        await page.Locator("#FreeOfSecrets").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Đưa vào và kiểm tra" }).ClickAsync();
        await page.GetByText($"Đã nhận {files.Length} tệp").WaitForAsync(new() { Timeout = 60_000 });
        foreach (var name in files.Select(Path.GetFileName).OrderBy(name => name != "danh-muc-thu-tuc.xlsx"))
        {
            await visit.Go("/facts");
            await page.Locator("table.rows tbody a", new() { HasText = name }).First.ClickAsync();
            await page.GetByRole(AriaRole.Button, new() { NameRegex = Commit() }).ClickAsync(new() { Timeout = 60_000 });
            await IsTakenOver(page, name!);
        }
    }

    private static async Task IsTakenOver(IPage page, string name)
    {
        try
        {
            await page.Locator("main", new() { HasText = "Người nhập" }).WaitForAsync(new() { Timeout = 60_000 });
        }
        catch (TimeoutException) // what the page says instead tells more
        {
            Assert.Fail($"{name}: {await page.Locator("main").InnerTextAsync()}");
        }
    }

    private static async Task OpensAFigureDownToItsRows(Visit visit)
    {
        var page = visit.Page;
        await Values(page).First.Locator("xpath=ancestor::tr").GetByRole(AriaRole.Link).First.ClickAsync();
        await page.Locator("figure[data-chart=line] canvas").First.WaitForAsync();
        await Album.Screenshot(page, "figure");
        await page.GetByRole(AriaRole.Link, new() { NameRegex = Considered() }).ClickAsync();
        await page.Locator("table.rows tbody a[href^='/facts/files/']").First.WaitForAsync();
    }

    private static async Task PrintsOnA4(IPage page)
    {
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        var pdf = await page.PdfAsync(new() { PreferCSSPageSize = true });
        Assert.True(pdf.AsSpan().StartsWith("%PDF"u8));
        Assert.Matches(A4(), System.Text.Encoding.Latin1.GetString(pdf));
        Assert.True(await page.Locator(".only-print-row").First.IsVisibleAsync());
        Assert.Empty(await PageChecks.PrintedMenus(page));
    }

    // Rows that show a number; those without say in words that there is none.
    private static ILocator Values(IPage page) => page.Locator("table.criteria-figures tbody .value");

    [GeneratedRegex("^Nhập .* dòng vào số liệu", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Commit();

    [GeneratedRegex("^Các dòng được xét", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Considered();

    [GeneratedRegex(@"/MediaBox \[0 0 (594\.9|595)[0-9.]* (841\.8|841\.9|842)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex A4();
}
