using Microsoft.AspNetCore.Http.HttpResults;
using ThiDua.Facts;
using ThiDua.Storage.Facts;

namespace ThiDua.Web.Facts;

/// <summary><c>GET /api/facts/files/{file}</c>: how far a large push has come, for the system that pushed it.</summary>
internal static class PushedFiles
{
    private const int MostProblems = BringAtOnce.MostProblems;

    public static RouteHandlerBuilder MapPushedFiles(this IEndpointRouteBuilder routes) => routes.MapGet("/api/facts/files/{file:guid}", Show);

    /// <summary>Where the caller looks.</summary>
    public static string AddressOf(BatchId id) => $"/api/facts/files/{id.Value}";

    private static async Task<Results<Ok<PushedLater>, NotFound, JsonHttpResult<FactsApi.Said>>> Show(
        Guid file, EnterBySystemKey enter, ListBroughtFiles files, ShowChecks checks, CancellationToken stop)
    {
        if (await enter.Now(stop) is not { } system) return FactsApi.Refuse(StatusCodes.Status401Unauthorized, FactsApi.NoKey);
        if (await files.One(new BatchId(file), stop) is not { } found || found.Source?.Id != system.Source) return TypedResults.NotFound();
        var (problems, _) = await checks.Problems(found.Id, null, 1, MostProblems, stop);
        return TypedResults.Ok(PushedLater.Of(found, problems));
    }
}
