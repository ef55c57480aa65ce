using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ThiDua.Law;

namespace ThiDua.Web.Layout;

/// <summary>
/// A page whose form can be refused: it fills what it shows, so that the refusal stands above the form and nothing
/// typed is lost. Pages without it answer a refusal with the page of refusals (409).
/// </summary>
public interface IShowsAgain
{
    /// <summary>Loads what the page shows beside the typed values, as its GET does.</summary>
    Task ShowAgain(CancellationToken stop);
}

/// <summary>Turns a refusal of a page's POST into an error above its form.</summary>
internal sealed class RefusalAtTheForm : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var executed = await next();
        if (executed is not { Exception: RefusedException refusal, ExceptionHandled: false }) return;
        if (refusal.IsOfNothingInSight) return; // not found, as everywhere else
        if (context.HandlerInstance is not PageModel page || context.HandlerInstance is not IShowsAgain form) return;

        executed.ExceptionHandled = true;
        page.ModelState.AddModelError("", refusal.Message);
        await form.ShowAgain(context.HttpContext.RequestAborted);
        page.Response.StatusCode = StatusCodes.Status409Conflict;
        executed.Result = page.Page();
    }
}
