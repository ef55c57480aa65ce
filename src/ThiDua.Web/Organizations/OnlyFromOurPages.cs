namespace ThiDua.Web.Organizations;

/// <summary>
/// A second wall behind the form tokens: a request that changes something and says that it comes from another site is
/// turned away, whatever kind of endpoint it meets.
/// </summary>
internal static class OnlyFromOurPages
{
    public static Task Check(HttpContext context, RequestDelegate next)
    {
        var request = context.Request;
        if (IsSafe(request.Method) || ComesFromHere(request)) return next(context);
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        return Task.CompletedTask;
    }

    private static bool IsSafe(string method) =>
        HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method) || HttpMethods.IsTrace(method);

    private static bool ComesFromHere(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0) return site is "same-origin" or "none";
        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0 || string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
    }
}
