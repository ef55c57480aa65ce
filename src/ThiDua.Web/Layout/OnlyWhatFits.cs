using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace ThiDua.Web.Layout;

/// <summary>
/// Says that a form is too large before anything reads it: whoever read it would find neither its token nor, since nothing
/// is bound of a form that broke off, what stands in the address.
/// </summary>
internal sealed class OnlyWhatFits : IAuthorizationFilter, IOrderedFilter
{
    /// <summary>After the limit of the page was set (900), before the token is looked for (1000).</summary>
    public int Order => 950;

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        var http = context.HttpContext;
        if (http.Features.Get<IStatusCodeReExecuteFeature>() is not null || http.Features.Get<IExceptionHandlerFeature>() is not null) return; // the page of failures, in its place
        if (http.Request.ContentLength > http.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize) context.Result = new StatusCodeResult(StatusCodes.Status413PayloadTooLarge);
    }
}
