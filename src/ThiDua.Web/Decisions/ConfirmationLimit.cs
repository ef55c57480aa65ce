using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Decisions;

/// <summary>How often one address may ask about certificates: enough for a hall full of guests, not for trying codes out.</summary>
internal sealed class ConfirmationLimit : IRateLimiterPolicy<string>
{
    public const string Name = "certificates";
    public const int RequestsAMinute = 60;

    public Func<OnRejectedContext, CancellationToken, ValueTask> OnRejected => async (rejected, stop) =>
    {
        rejected.HttpContext.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        rejected.HttpContext.Response.Headers.RetryAfter = "60";
        rejected.HttpContext.Response.ContentType = "text/plain; charset=utf-8";
        await rejected.HttpContext.Response.WriteAsync("Tra cứu quá nhiều lần trong một phút. Đề nghị chờ một phút rồi mở lại.", stop);
    };

    public RateLimitPartition<string> GetPartition(HttpContext http) => RateLimitPartition.GetFixedWindowLimiter(
        $"{Name} {RecognisePerson.AddressOf(http)}", _ => new FixedWindowRateLimiterOptions { PermitLimit = RequestsAMinute, Window = TimeSpan.FromMinutes(1), QueueLimit = 0 });
}
