using Microsoft.Playwright;

namespace ThiDua.Web.Specs.Browser;

/// <summary>
/// Bytes over the wire of a first view, with an empty cache: page, style, script, icons. Pictures of papers do not count, nor
/// what draws charts: it comes after the page, and the table beside each chart says the same without it.
/// </summary>
internal sealed class PageWeight
{
    private readonly List<IRequest> _requests = [];

    private PageWeight() { }

    public static async Task<int> Of(IPage page, string address)
    {
        var weight = new PageWeight();
        void Note(object? _, IRequest request) => weight._requests.Add(request);
        page.RequestFinished += Note;
        await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });
        page.RequestFinished -= Note;
        var sum = 0;
        foreach (var request in weight._requests.Where(Counts))
        {
            var sizes = await request.SizesAsync();
            sum += sizes.ResponseBodySize + sizes.ResponseHeadersSize;
        }

        return sum;
    }

    private static bool Counts(IRequest request)
    {
        var path = new Uri(request.Url).AbsolutePath;
        if (path.Contains("/charts.", StringComparison.Ordinal)) return false; // its name carries a mark of its content
        return request.ResourceType is not "image" || path.EndsWith(".svg", StringComparison.Ordinal);
    }
}
