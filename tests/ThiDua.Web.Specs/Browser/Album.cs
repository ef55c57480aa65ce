using System.Text.RegularExpressions;
using Microsoft.Playwright;
using ThiDua.Web.Specs.Look;

namespace ThiDua.Web.Specs.Browser;

/// <summary>
/// Pictures of pages, taken only when asked for. <c>THIDUA_ALBUM=folder</c>: every page that is walked over, whole, to be
/// looked at. <c>THIDUA_SCREENSHOTS=1</c>: those of README and guide, in docs/screenshots.
/// </summary>
internal static partial class Album
{
    /// <summary>More than this weighs too much in a repository.</summary>
    private const int MostBytes = 150_000;

    private static string? Folder => Environment.GetEnvironmentVariable("THIDUA_ALBUM");

    private static bool ForTheReadme => Environment.GetEnvironmentVariable("THIDUA_SCREENSHOTS") is "1";

    /// <summary>The whole page as it stands, under its address and width.</summary>
    public static async Task Keep(IPage page, string shape, int width)
    {
        if (Folder is null) return;
        var name = "page" + Unfit().Replace(shape, "_");
        await page.ScreenshotAsync(new() { Path = Path.Combine(Folder, $"{name}-{width}.png"), FullPage = true });
    }

    /// <summary>A paper of the house as it came, to be turned into pictures and looked at.</summary>
    public static Task KeepFile(byte[] content, string name) =>
        Folder is null ? Task.CompletedTask : File.WriteAllBytesAsync(Path.Combine(Folder, name), content);

    /// <summary>The page as it is printed on A4.</summary>
    public static async Task Print(IPage page, string shape)
    {
        if (Folder is null) return;
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.PdfAsync(new() { Path = Path.Combine(Folder, $"print{Unfit().Replace(shape, "_")}.pdf"), PreferCSSPageSize = true });
        await page.EmulateMediaAsync(new() { Media = Media.Screen });
    }

    /// <summary>What one sees first of the page, on a desk and on a phone.</summary>
    /// <param name="at">Followed first, where the top of the page is not what matters.</param>
    public static async Task Screenshot(IPage page, string name, string? at = null)
    {
        if (!ForTheReadme) return;
        await Take(page, name + "-360", 360, 740, at);
        await Take(page, name, 1280, 860, at);
    }

    private static async Task Take(IPage page, string name, int width, int height, string? at)
    {
        await page.SetViewportSizeAsync(width, height);
        await page.EvaluateAsync("() => scrollTo(0, 0)");
        if (at is not null) await page.Locator(at).First.ClickAsync();
        var path = Repository.File($"docs/screenshots/{name}.jpg");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var picture = await page.ScreenshotAsync(new() { Path = path, Type = ScreenshotType.Jpeg, Quality = 62 });
        Assert.True(picture.Length < MostBytes, $"{name} weighs {picture.Length} bytes.");
    }

    [GeneratedRegex("[^a-z0-9-]+", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 200)]
    private static partial Regex Unfit();
}
