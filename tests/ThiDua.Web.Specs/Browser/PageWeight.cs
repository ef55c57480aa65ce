using Microsoft.Playwright;

namespace ThiDua.Web.Specs.Browser;

/// <summary>Bytes over the wire of a first view, with an empty cache: page, style, script, icons; pictures of papers do not count.</summary>
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
        foreach (var request in weight._requests.Where(request => request.ResourceType is not "image" || request.Url.EndsWith(".svg", StringComparison.Ordinal)))
        {
            var sizes = await request.SizesAsync();
            sum += sizes.ResponseBodySize + sizes.ResponseHeadersSize;
        }

        return sum;
    }
}
