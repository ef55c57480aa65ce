using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.Filters;

namespace ThiDua.Web.Layout;

/// <summary>
/// Says that a form is too large before it is read. The framework would read what it can, bind nothing of it, not even what
/// stands in the address, and let the page answer for a thing that nobody asked for.
/// </summary>
internal sealed class OnlyWhatFits : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context)
    {
        var http = context.HttpContext;
        if (context.HandlerInstance is not FailurePage && http.Request.ContentLength > http.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize)
            throw new BadHttpRequestException("The form is larger than the page takes.", StatusCodes.Status413PayloadTooLarge);
        return Task.CompletedTask;
    }

    public Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next) => next();
}
