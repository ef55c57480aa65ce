using Microsoft.AspNetCore.Http.HttpResults;
using ThiDua.Criteria;
using ThiDua.Documents;
using ThiDua.Facts;
using ThiDua.Storage.Documents;
using ThiDua.Storage.Facts;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Facts;

/// <summary>A file of figures as it came, with its faults marked, and its refused rows alone.</summary>
internal static class FileDownloads
{
    public static void MapFileDownloads(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/facts/totals/evidence/{file:guid}", Evidence).RequireAuthorization(FactDoors.See);
        var file = routes.MapGroup("/facts/files/{id:guid}").RequireAuthorization(FactDoors.See);
        file.MapGet("/original", Original);
        file.MapGet("/marked", (Guid id, MarkFile mark, CancellationToken stop) => Marked(id, mark, onlyRefused: false, stop));
        file.MapGet("/refused", (Guid id, MarkFile mark, CancellationToken stop) => Marked(id, mark, onlyRefused: true, stop));
    }

    // Always as a download of no particular kind: what people hand in is never run or shown by the browser from here.
    private static async Task<Results<FileStreamHttpResult, NotFound>> Original(Guid id, ListBroughtFiles files, OpenFile open, CancellationToken stop) =>
        await files.One(new BatchId(id), stop) is { } batch && await open.Of(batch.File, stop) is { } found
            ? TypedResults.Stream(found.Content, "application/octet-stream", found.File.Name)
            : TypedResults.NotFound();

    private static async Task<Results<FileStreamHttpResult, NotFound>> Evidence(
        Guid file, IDeclarations declarations, SignedIn who, OpenFile open, CancellationToken stop) =>
        (await declarations.MonthsOf(who.Actor.Commune, stop)).Any(month => month.Evidence.Any(one => one.File == file))
        && await open.Of(new StoredFileId(file), stop) is { } found
            ? TypedResults.Stream(found.Content, "application/octet-stream", found.File.Name)
            : TypedResults.NotFound();

    private static async Task<Results<FileStreamHttpResult, NotFound>> Marked(Guid id, MarkFile mark, bool onlyRefused, CancellationToken stop) =>
        await mark.Of(new BatchId(id), onlyRefused, stop) is var (name, content)
            ? TypedResults.Stream(content, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", name)
            : TypedResults.NotFound();
}
