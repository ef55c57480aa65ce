using System.Text.Json;
using System.Text.RegularExpressions;

namespace ThiDua.Web.Specs.Look;

public sealed partial class The_assets(LayoutHost host) : IClassFixture<LayoutHost>
{
    [Fact]
    public async Task come_fingerprinted_compressed_and_are_kept_for_a_year()
    {
        var page = await (await host.Client.GetAsync("/failures/404", TestContext.Current.CancellationToken))
            .Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var addresses = Address().Matches(page).Select(match => match.Groups["address"].Value).ToList();

        Assert.True(addresses.Count >= 4, string.Join(' ', addresses));
        foreach (var address in addresses)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.AcceptEncoding.ParseAdd("br");
            using var answer = await host.Client.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.Equal(TimeSpan.FromDays(365), answer.Headers.CacheControl!.MaxAge);
            Assert.Equal("br", Assert.Single(answer.Content.Headers.ContentEncoding));
        }
    }

    [Fact]
    public void are_pinned_without_an_address_to_fetch_them_from()
    {
        var locked = JsonDocument.Parse(File.ReadAllText(Repository.File("src/ThiDua.Web/package-lock.json")));
        var packages = locked.RootElement.GetProperty("packages").EnumerateObject().Where(p => p.Name.Length > 0).ToList();

        Assert.NotEmpty(packages);
        Assert.All(packages, package =>
        {
            Assert.False(package.Value.TryGetProperty("resolved", out _), package.Name);
            Assert.True(package.Value.TryGetProperty("integrity", out _), package.Name);
        });
    }

    [Fact]
    public void hold_every_icon_that_a_page_shows()
    {
        var held = JsonSerializer.Deserialize<string[]>(File.ReadAllText(Repository.File("src/ThiDua.Web/icons.json")))!;
        var shown = Repository.Pages().SelectMany(page => Icon().Matches(File.ReadAllText(page)))
            .Select(match => match.Groups["name"].Value).Distinct().ToList();

        Assert.NotEmpty(shown);
        Assert.Empty(shown.Except(held));
    }

    [GeneratedRegex("(?:href|src)=\"(?<address>/[^\"]+\\.(?:css|js|svg))\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address();

    [GeneratedRegex("<icon name=\"(?<name>[a-z0-9-]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Icon();
}
