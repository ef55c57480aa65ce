using Microsoft.AspNetCore.Mvc.Filters;
using ThiDua.Movements;
using ThiDua.Storage.Documents;

namespace ThiDua.Web.Movements;

/// <summary>Finds the draft that a review is about before any of its handlers runs; another commune's is not found.</summary>
internal sealed class DraftOfThePage(IDrafts drafts, FindSource sources) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var stop = context.HttpContext.RequestAborted;
        var page = (ReviewPage)context.HandlerInstance;
        var id = Guid.Parse((string)page.RouteData.Values["id"]!);
        if (await drafts.Find(new DraftId(id), stop) is not { } draft)
        {
            context.Result = page.NotFound();
            return;
        }

        page.Review = new Review(draft, draft.Origin.Upload is { } upload ? await sources.Of(upload, stop) : null);
        await next();
    }
}
