using Microsoft.AspNetCore.Http.HttpResults;
using ThiDua.Councils;
using ThiDua.Papers;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Councils;

/// <summary>The numbered slips of a ballot, to be printed.</summary>
internal static class SlipFiles
{
    public static void MapCouncils(this IEndpointRouteBuilder routes) => routes.MapGet("/ballots/{id:guid}/slips.pdf", Slips).RequireAuthorization();

    private static async Task<Results<FileContentHttpResult, NotFound>> Slips(Guid id, IBallots ballots, ComposeSlips compose, IWritePapers write, SignedIn who, CancellationToken stop)
    {
        if (await ballots.Find(new BallotId(id), stop) is null) return TypedResults.NotFound();
        var pdf = await write.Pdf(await compose.On(new BallotId(id), who.Actor, stop), stop);
        return TypedResults.File(pdf, "application/pdf", "phieu-bieu-quyet.pdf");
    }
}
