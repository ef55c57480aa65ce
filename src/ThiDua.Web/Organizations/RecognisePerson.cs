using System.Security.Claims;
using Microsoft.AspNetCore.StaticAssets;
using ThiDua.Storage;
using ThiDua.Storage.Organizations;
using ThiDua.Storage.Records;

namespace ThiDua.Web.Organizations;

/// <summary>
/// Between authentication and authorization: turns the cookie's session number into the person, the duties in force
/// today, the commune in scope and the name in the audit log. A session ended elsewhere ends here.
/// </summary>
internal sealed class RecognisePerson(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, SignedIn who, Scope scope, Acting acting, RecogniseSession sessions)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
        {
            var address = AddressOf(context);
            acting.As(null, "Người chưa đăng nhập", address);
            if (SessionCookie.Read(context.User) is { } id) await Recognise(context, id, address, who, scope, acting, sessions);
        }

        if (who.Session is { MustChangePassword: true } && !MayPass(context))
        {
            context.Response.Redirect("/account/password");
            return;
        }

        await next(context);
    }

    internal static string AddressOf(HttpContext context) => context.Connection.RemoteIpAddress?.MapToIPv4().ToString() ?? "không rõ";

    private static async Task Recognise(
        HttpContext context, Guid id, string address, SignedIn who, Scope scope, Acting acting, RecogniseSession sessions)
    {
        if (await sessions.By(id, context.RequestAborted) is not { } session)
        {
            context.User = new ClaimsPrincipal(new ClaimsIdentity());
            return;
        }

        who.Is(session);
        acting.As(session.Account, session.Name, address);
        if (session.Chosen is { } place) scope.LimitTo(place.Commune);
    }

    private static bool MayPass(HttpContext context) =>
        context.GetEndpoint()?.Metadata is not { } metadata
        || metadata.GetMetadata<OpenWithOneTimePasswordAttribute>() is not null
        || metadata.GetMetadata<StaticAssetDescriptor>() is not null;
}

/// <summary>May be used before a handed-out password was changed.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class OpenWithOneTimePasswordAttribute : Attribute;
