using Microsoft.AspNetCore.Http.HttpResults;
using ThiDua.Criteria;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Paper.Criteria;
using ThiDua.Web.Layout;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Criteria;

/// <summary>Figures as files: the dashboard as a workbook, a trend as a drawing.</summary>
internal static class FigureFiles
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void MapFigureFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/movements/{id:guid}/criteria/figures.xlsx", Sheet).RequireAuthorization();
        routes.MapGet("/movements/{id:guid}/criteria/{criterion:guid}/trend.svg", Trend).RequireAuthorization();
    }

    private static async Task<Results<FileContentHttpResult, NotFound>> Sheet(
        Guid id, DateOnly? asOf, ComputeCriteria compute, SignedIn who, TimeProvider clock, CancellationToken stop)
    {
        if (await compute.For(new MovementId(id), asOf ?? clock.Today(), stop) is not { } figures) return TypedResults.NotFound();
        var sheets = FiguresAsSheets.Of(figures, who.Actor.CommuneName);
        return TypedResults.File(WriteFigureSheet.Of(sheets), Workbook, $"so-lieu-tieu-chi-{figures.AsOf:yyyy-MM-dd}.xlsx");
    }

    private static async Task<Results<ContentHttpResult, NotFound>> Trend(
        Guid id, Guid criterion, int? target, DateOnly? asOf, ComputeCriteria compute, HttpContext http, TimeProvider clock, CancellationToken stop)
    {
        if (await compute.For(new MovementId(id), asOf ?? clock.Today(), stop) is not { } figures) return TypedResults.NotFound();
        if (figures.Figures.FirstOrDefault(f => f.At.Criterion.Id.Value == criterion && f.At.Place == (target ?? 0)) is not { At.Indicator: { } bound } figure) return TypedResults.NotFound();
        var title = new MeasuredPlace(figures.Movement, figure.At).Title;
        http.Response.Headers.ContentDisposition = "attachment; filename=\"xu-huong.svg\"";
        var drawing = FigureRow.TrendOf(bound.Indicator, figure).Whole(title, $"{figures.Terms.Terms.Title} – số liệu đến ngày {Written.Day(figures.AsOf)}", asFile: true);
        return TypedResults.Text(drawing, "image/svg+xml; charset=utf-8");
    }
}
