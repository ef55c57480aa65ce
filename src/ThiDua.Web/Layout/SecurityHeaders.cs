namespace ThiDua.Web.Layout;

/// <summary>
/// Headers of every answer: only our own scripts and styles, no framing, no guessing of types, no leaking of addresses.
/// No script or style stands inside a page; a page that needs widths or positions uses progress, meter or SVG attributes.
/// </summary>
internal static class SecurityHeaders
{
    private const string Policy =
        "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
        "connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    public static Task Add(HttpContext context, RequestDelegate next)
    {
        // Only when the answer starts: a failure on the way clears what was set before.
        context.Response.OnStarting(() => { Set(context.Response); return Task.CompletedTask; });
        return next(context);
    }

    private static void Set(HttpResponse answer)
    {
        var headers = answer.Headers;
        if (answer.ContentType?.StartsWith("text/html", StringComparison.Ordinal) is true && headers.CacheControl.Count == 0)
            headers.CacheControl = "no-cache, no-store"; // what a person saw does not stay in the browser of a shared machine
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(self), microphone=(), geolocation=(), payment=(), usb=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
    }
}
