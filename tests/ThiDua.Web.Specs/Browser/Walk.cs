using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace ThiDua.Web.Specs.Browser;

/// <summary>Follows every link that a person sees; of pages that differ only in an id, the first one.</summary>
internal sealed partial class Walk(Visit visit, string person)
{
    private readonly List<string> _dead = [];

    /// <summary>Things as large as this are met in a demo world; a walk that goes on is lost in a circle of addresses.</summary>
    private const int Longest = 150;

    private readonly Queue<string> _ahead = new();
    private readonly HashSet<string> _met = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Links that led to a page of failure.</summary>
    public IReadOnlyList<string> Dead => _dead;

    /// <param name="look">Called on each page with its shape ("/movements/{id}").</param>
    public async Task From(string start, Func<string, string, Task> look)
    {
        Meet(start);
        while (_ahead.TryDequeue(out var address))
        {
            if (_met.Count > Longest) throw new InvalidOperationException($"{person} meets no end of addresses: {string.Join(' ', _met.TakeLast(5))}");
            if (!await Opens(address)) continue;
            foreach (var link in await Links()) Meet(link);
            var met = new Uri(visit.Page.Url).PathAndQuery; // a stranger who opens "/" meets the sign-in page
            await look(Shape(met), met);
        }
    }

    /// <summary>"/movements/0198…/criteria?page=2" → "/movements/{id}/criteria?page".</summary>
    public static string Shape(string address)
    {
        var parts = address.Split('?', 2);
        var keys = parts.Skip(1).SelectMany(query => query.Split('&')).Select(pair => pair.Split('=')[0]).Order(StringComparer.Ordinal);
        return Id().Replace(parts[0], "{id}") + string.Concat(keys.Select(key => "?" + key));
    }

    private void Meet(string address)
    {
        if (_met.Add(Shape(address))) _ahead.Enqueue(address);
    }

    // A link to a file starts a download and is no page.
    private async Task<bool> Opens(string address)
    {
        try
        {
            var answer = await visit.Go(address);
            if (!answer.Headers.GetValueOrDefault("content-type", "").StartsWith("text/html", StringComparison.Ordinal)) return false;
            if (answer.Status >= 400) _dead.Add($"{person} follows a link to {address} and meets {answer.Status}");
            return answer.Status < 400;
        }
        catch (PlaywrightException download) when (download.Message.Contains("Download is starting", StringComparison.Ordinal))
        {
            return false;
        }
    }

    private Task<string[]> Links() => visit.Page.EvaluateAsync<string[]>(
        """
        () => [...document.querySelectorAll("a[href]")]
          .filter(a => a.origin === location.origin && !a.hasAttribute("download") && a.pathname !== "/sign-out")
          .map(a => a.pathname + a.search)
        """);

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}|(?<=/)[0-9]+(?=/|$)", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Id();
}
