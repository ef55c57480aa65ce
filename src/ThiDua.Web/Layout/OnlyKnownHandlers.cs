using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace ThiDua.Web.Layout;

/// <summary>
/// A page is shown by GET alone; a request that would change something must meet the handler that it names. Without this
/// the framework shows a page that nothing was loaded for, or runs the main handler under a name that does not exist.
/// The page of failures is let be: it answers for other pages, under their handler's name.
/// </summary>
internal sealed class OnlyKnownHandlers : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var request = context.HttpContext.Request;
        if (IsOnlyLooking(request) || context.HandlerInstance is FailurePage || IsMet(context, Named(request))) return next();

        context.Result = new NotFoundResult();
        return Task.CompletedTask;
    }

    private static bool IsOnlyLooking(HttpRequest request) => HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);

    private static bool IsMet(PageHandlerExecutingContext context, string named) =>
        context.HandlerMethod is { } handler && string.Equals(handler.Name ?? "", named, StringComparison.OrdinalIgnoreCase);

    // Where the framework looks: in the route first, then in the query.
    private static string Named(HttpRequest request) =>
        request.RouteValues["handler"]?.ToString() is { Length: > 0 } routed ? routed : request.Query["handler"].ToString();
}
