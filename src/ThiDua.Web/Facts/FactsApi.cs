using Microsoft.AspNetCore.Http.HttpResults;
using ThiDua.Documents;
using ThiDua.Facts;
using ThiDua.Law;

namespace ThiDua.Web.Facts;

/// <summary>
/// <c>POST /api/facts/{kind}</c>: a system pushes rows of its source, as a file or as JSON, with the key that the
/// administrator made. The checks are those of a file that a person brings.
/// </summary>
internal static class FactsApi
{
    /// <summary>Requests that a key may make in a minute.</summary>
    public const int RequestsAMinute = 30;

    private const string Limit = "facts-api";
    /// <summary>Said to whoever comes without a key that opens.</summary>
    public const string NoKey =
        "Thiếu mã truy cập, mã sai, đã hết hạn hoặc đã bị thu hồi. Đề nghị gửi kèm tiêu đề Authorization: Bearer và mã do quản trị của xã cấp.";

    private const long LargestBody = 200L << 20;
    private const long LargestAtOnce = 2L << 20; // what is larger is worked on in the background
    private const int MostRows = 20_000;

    public static IServiceCollection AddFactsApi(this IServiceCollection services) => services.AddRateLimiter(limits =>
    {
        limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limits.OnRejected = async (rejected, stop) =>
        {
            rejected.HttpContext.Response.Headers.RetryAfter = "60";
            await rejected.HttpContext.Response.WriteAsJsonAsync(new Said($"Gửi quá {RequestsAMinute} lần một phút. Đề nghị chờ một phút rồi gửi tiếp."), stop);
        };
        limits.AddPolicy(Limit, FactsApiLimit.Of);
    });

    public static void MapFactsApi(this IEndpointRouteBuilder routes)
    {
        foreach (var door in new[] { routes.MapPost("/api/facts/{kind}", Bring), routes.MapPushedFiles() })
        {
            door.AllowAnonymous() // the key says who it is; see EnterBySystemKey
                .DisableAntiforgery()
                .RequireRateLimiting(Limit)
                .WithMetadata(new Microsoft.AspNetCore.Mvc.RequestSizeLimitAttribute(LargestBody));
        }
    }

    private static async Task<Results<Ok<Pushed>, Accepted<PushedLater>, UnprocessableEntity<Pushed>, JsonHttpResult<Said>>> Bring(
        string kind, bool? dryRun, HttpRequest request, EnterBySystemKey enter, TakePushed take, CancellationToken stop)
    {
        if (await enter.Now(stop) is not { } system) return Refuse(StatusCodes.Status401Unauthorized, NoKey);
        if (!string.Equals(kind, system.Kind, StringComparison.Ordinal))
            return Refuse(StatusCodes.Status403Forbidden, $"Mã này chỉ dùng để gửi loại số liệu “{FactKind.Of(system.Kind).Title}” ({system.Kind}). Đề nghị gửi đúng địa chỉ hoặc xin mã khác.");
        try
        {
            await using var content = await PushedBody.Of(request, FactKind.Of(system.Kind), MostRows, stop);
            if (content.Length > LargestAtOnce)
            {
                var later = await take.Later(system, content, dryRun ?? false, stop);
                return TypedResults.Accepted(PushedFiles.AddressOf(new(later.File)), later);
            }

            var brought = await take.AtOnce(system, content, dryRun ?? false, stop);
            return Pushed.Refusal(brought, dryRun ?? false) is { } why ? TypedResults.UnprocessableEntity(Pushed.Of(brought, why)) : TypedResults.Ok(Pushed.Of(brought));
        }
        catch (UnreadableException unreadable)
        {
            return Refuse(StatusCodes.Status422UnprocessableEntity, unreadable.Message);
        }
        catch (RefusedException refusal)
        {
            return Refuse(StatusCodes.Status409Conflict, refusal.Message);
        }
    }

    /// <summary>The key after "Bearer"; null where there is none.</summary>
    internal static string? KeyOf(HttpRequest request)
    {
        const string scheme = "Bearer ";
        var said = request.Headers.Authorization.ToString();
        return said.StartsWith(scheme, StringComparison.OrdinalIgnoreCase) && said.Length > scheme.Length ? said[scheme.Length..].Trim() : null;
    }

    internal static JsonHttpResult<Said> Refuse(int status, string sentence) => TypedResults.Json(new Said(sentence), statusCode: status);

    /// <summary>A sentence for the people who run the other system.</summary>
    internal sealed record Said(string Message);
}
