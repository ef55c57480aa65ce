using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;
using ThiDua.Documents;
using ThiDua.Movements;
using ThiDua.Storage.Documents;
using ThiDua.Storage.Movements;

namespace ThiDua.Web.Movements;

/// <summary>Papers of a movement and its calendar, as files.</summary>
internal static class EvidenceFiles
{
    public static void MapMovementFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/movements/{id:guid}/evidence/{file:guid}", Evidence).RequireAuthorization();
        routes.MapGet("/movements/{id:guid}/calendar.ics", Calendar).RequireAuthorization();
    }

    // Always as a download of no particular kind: what people hand in is never run or shown by the browser from here.
    private static async Task<Results<FileStreamHttpResult, NotFound>> Evidence(Guid id, Guid file, ShowMovement show, OpenFile open, CancellationToken stop)
    {
        if (!await show.Holds(new MovementId(id), file, stop) || await open.Of(new StoredFileId(file), stop) is not { } found) return TypedResults.NotFound();
        return TypedResults.File(found.Content, "application/octet-stream", found.File.Name, entityTag: new EntityTagHeaderValue($"\"{found.File.Hash.Digits}\""));
    }

    private static async Task<Results<ContentHttpResult, NotFound>> Calendar(Guid id, ShowTasks show, HttpContext http, TimeProvider clock, CancellationToken stop)
    {
        if (await show.For(new MovementId(id), stop) is not { } tasks) return TypedResults.NotFound();
        http.Response.Headers.ContentDisposition = "attachment; filename=\"lich-phong-trao.ics\"";
        return TypedResults.Text(CalendarFile.Of(tasks, clock.GetUtcNow()), "text/calendar; charset=utf-8");
    }
}
