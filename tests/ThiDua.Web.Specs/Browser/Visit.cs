using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace ThiDua.Web.Specs.Browser;

/// <summary>One person at one browser: the page, the faults its scripts reported, the clicks that were needed.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext _profile;
    private readonly ConcurrentQueue<string> _faults = new();
    private readonly ConcurrentQueue<string> _said = new();

    public Visit(IBrowserContext profile, IPage page)
    {
        (_profile, Page) = (profile, page);
        page.PageError += (_, fault) => _faults.Enqueue(fault);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") _said.Enqueue($"{message.Type} at {page.Url}: {message.Text}");
            // A refused request is also written to the console by the browser itself; the specs look at the answer instead.
            var refused = message.Text.Contains("Content Security Policy", StringComparison.OrdinalIgnoreCase);
            if ((message.Type is "error" || refused) && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal)) _faults.Enqueue(message.Text);
        };
    }

    public IPage Page { get; }

    public int Clicks { get; private set; }

    /// <summary>Errors of scripts and refusals by the security policy, until now.</summary>
    public IReadOnlyList<string> Faults => [.. _faults];

    /// <summary>Every warning and error that stood in the browser's console, whoever wrote it.</summary>
    public IReadOnlyList<string> Said => [.. _said];

    public async Task<IResponse> Go(string address) => (await Page.GotoAsync(address))!;

    /// <summary>A press that counts as one of the person's clicks; a page that it opens is there whole when it returns.</summary>
    public async Task Click(ILocator target)
    {
        Clicks++;
        await target.ClickAsync();
        await Page.WaitForLoadStateAsync();
    }

    /// <summary>A field that the person goes to and types into: one click.</summary>
    public async Task Fills(ILocator field, string text)
    {
        Clicks++;
        await field.FillAsync(text);
    }

    /// <summary>A file of the person's: one click to open the choice, one to choose.</summary>
    public async Task Chooses(ILocator field, params string[] paths)
    {
        Clicks += 2;
        await field.SetInputFilesAsync(paths);
    }

    public async Task SignIn(string name, string password)
    {
        await Go("/sign-in");
        await Page.Locator("input[autocomplete=username]").FillAsync(name);
        await Page.Locator("input[autocomplete=current-password]").FillAsync(password);
        await Click(Page.Locator("main .btn-primary"));
        await Page.WaitForLoadStateAsync(LoadState.Load);
    }

    public async ValueTask DisposeAsync() => await _profile.CloseAsync();
}
