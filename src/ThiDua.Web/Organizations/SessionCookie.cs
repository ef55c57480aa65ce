using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using ThiDua.Storage.Organizations;

namespace ThiDua.Web.Organizations;

/// <summary>The cookies of the door: one names the session and nothing else, one remembers who still owes the second factor.</summary>
internal static class SessionCookie
{
    public const string Scheme = CookieAuthenticationDefaults.AuthenticationScheme;
    public const string SecondStep = "SecondStep";
    private const string SessionClaim = "session";
    private const string AccountClaim = "account";

    public static Guid? Read(ClaimsPrincipal user) => Guid.TryParse(user.FindFirstValue(SessionClaim), out var id) ? id : null;

    public static Task Give(HttpContext context, Guid session) => context.SignInAsync(Scheme, Principal(Scheme, SessionClaim, session));

    public static Task GiveSecondStep(HttpContext context, Guid account) =>
        context.SignInAsync(SecondStep, Principal(SecondStep, AccountClaim, account));

    /// <returns>Whose password was right a moment ago; null after five minutes.</returns>
    public static async Task<Guid?> ReadSecondStep(HttpContext context)
    {
        var result = await context.AuthenticateAsync(SecondStep);
        return Guid.TryParse(result.Principal?.FindFirstValue(AccountClaim), out var id) ? id : null;
    }

    public static void Set(CookieAuthenticationOptions options)
    {
        Close(options.Cookie, "thidua");
        (options.ExpireTimeSpan, options.SlidingExpiration) = (AccountSession.Longest, false);
        options.LoginPath = "/sign-in";
        options.Events.OnRedirectToLogin = AskToSignIn;
        options.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }

    public static void SetSecondStep(CookieAuthenticationOptions options)
    {
        Close(options.Cookie, "thidua-second-step");
        (options.ExpireTimeSpan, options.SlidingExpiration) = (TimeSpan.FromMinutes(5), false);
    }

    private static void Close(CookieBuilder cookie, string name)
    {
        (cookie.Name, cookie.HttpOnly, cookie.IsEssential) = (name, true, true);
        (cookie.SameSite, cookie.SecurePolicy) = (SameSiteMode.Lax, CookieSecurePolicy.SameAsRequest);
    }

    // A script gets a status it can act upon, a person gets the page.
    private static Task AskToSignIn(RedirectContext<CookieAuthenticationOptions> context)
    {
        var request = context.Request;
        if (request.Headers.ContainsKey("HX-Request"))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            context.Response.Headers["HX-Redirect"] = "/sign-in";
        }
        else if (request.Headers.Accept.ToString().StartsWith("application/json", StringComparison.OrdinalIgnoreCase))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        }
        else
        {
            context.Response.Redirect(HttpMethods.IsGet(request.Method) ? context.RedirectUri : "/sign-in");
        }

        return Task.CompletedTask;
    }

    private static ClaimsPrincipal Principal(string scheme, string claim, Guid id) =>
        new(new ClaimsIdentity([new Claim(claim, id.ToString())], scheme));
}
