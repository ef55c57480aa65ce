using System.Security.Cryptography;
using System.Text;
using System.Threading.RateLimiting;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Facts;

/// <summary>
/// How often may be pushed: counted by address and key, so that one system does not use up the turns of another behind
/// the same address. Guessing a key of 256 bits needs no slowing down.
/// </summary>
internal static class FactsApiLimit
{
    public static RateLimitPartition<string> Of(HttpContext http)
    {
        var key = FactsApi.KeyOf(http.Request) is { } shown ? Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(shown))) : "";
        return RateLimitPartition.GetFixedWindowLimiter($"{RecognisePerson.AddressOf(http)} {key}", _ => new FixedWindowRateLimiterOptions
        {
            PermitLimit = FactsApi.RequestsAMinute,
            Window = TimeSpan.FromMinutes(1),
            QueueLimit = 0,
        });
    }
}
