using ThiDua.Storage.Organizations;

namespace ThiDua.Web.Organizations;

/// <summary>Opens a session for an account whose credentials were found good, and gives its cookie.</summary>
public sealed class OpenSession(OwnSessions sessions)
{
    public async Task For(HttpContext context, Guid account, CancellationToken stop)
    {
        var device = Device.Of(context.Request.Headers.UserAgent.ToString());
        await SessionCookie.Give(context, await sessions.Begin(account, RecognisePerson.AddressOf(context), device, stop));
    }
}
