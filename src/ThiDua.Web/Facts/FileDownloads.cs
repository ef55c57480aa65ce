using Microsoft.AspNetCore.Http.HttpResults;
using ThiDua.Facts;
using ThiDua.Storage.Documents;
using ThiDua.Storage.Facts;

namespace ThiDua.Web.Facts;

/// <summary>A file of figures as it came, with its faults marked, and its refused rows alone.</summary>
internal static class FileDownloads
{
    public static void MapFileDownloads(this IEndpointRouteBuilder routes)
    {
        var file = routes.MapGroup("/facts/files/{id:guid}").RequireAuthorization(FactDoors.See);
        file.MapGet("/original", Original);
    }

    // Always as a download of no particular kind: what people hand in is never run or shown by the browser from here.
    private static async Task<Results<FileStreamHttpResult, NotFound>> Original(Guid id, ListBroughtFiles files, OpenFile open, CancellationToken stop) =>
        await files.One(new BatchId(id), stop) is { } batch && await open.Of(batch.File, stop) is { } found
            ? TypedResults.Stream(found.Content, "application/octet-stream", found.File.Name)
            : TypedResults.NotFound();
}
