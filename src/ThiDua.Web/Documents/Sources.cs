using Microsoft.AspNetCore.Http.HttpResults;
using ThiDua.Documents;
using ThiDua.Storage.Documents;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Documents;

/// <summary>The uploaded file itself, always as a download, and its pages as pictures that we drew ourselves.</summary>
internal static class Sources
{
    public static void MapSources(this IEndpointRouteBuilder routes)
    {
        var sources = routes.MapGroup("/documents/{id:guid}").RequireAuthorization(Doors.OfficerOrChair);
        sources.MapGet("/file", File);
        sources.MapGet("/pages/{number:int}", Page);
    }

    // Never shown in place and never under the type that the browser claimed: what a stranger made runs nowhere.
    private static async Task<Results<FileStreamHttpResult, NotFound>> File(Guid id, OpenUpload open, CancellationToken stop) =>
        await open.Of(new UploadId(id), stop) is var (file, content)
            ? TypedResults.Stream(content, "application/octet-stream", file.Name)
            : TypedResults.NotFound();

    private static async Task<Results<FileStreamHttpResult, NotFound>> Page(
        Guid id, int number, OpenUpload open, HttpResponse response, CancellationToken stop)
    {
        if (await open.Page(new UploadId(id), number, stop) is not { } picture) return TypedResults.NotFound();
        response.Headers.CacheControl = "private, max-age=86400, immutable";
        response.Headers.ContentDisposition = "inline";
        return TypedResults.Stream(picture, "image/jpeg");
    }
}
