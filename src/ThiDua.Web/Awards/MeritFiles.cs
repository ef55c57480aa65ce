using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;
using ThiDua.Documents;
using ThiDua.Organizations;
using ThiDua.Storage.Awards;
using ThiDua.Storage.Documents;

namespace ThiDua.Web.Awards;

/// <summary>Papers and replies of records of merit, as downloads.</summary>
internal static class MeritFiles
{
    public static void MapAwards(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/merit/{id:guid}/files/{file:guid}", Paper)
            .RequireAuthorization($"{nameof(Duty.Officer)},{nameof(Duty.Verifier)},{nameof(Duty.Chair)},{nameof(Duty.CouncilMember)}");

    // Never of a particular kind: what people hand in is not run or shown by the browser from here.
    private static async Task<Results<FileStreamHttpResult, NotFound>> Paper(Guid id, Guid file, ShowMerit show, OpenFile open, CancellationToken stop)
    {
        if (!await show.Holds(new(id), file, stop) || await open.Of(new StoredFileId(file), stop) is not { } found) return TypedResults.NotFound();
        return TypedResults.File(found.Content, "application/octet-stream", found.File.Name, entityTag: new EntityTagHeaderValue($"\"{found.File.Hash.Digits}\""));
    }
}
