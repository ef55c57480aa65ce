using ThiDua.Criteria;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Papers;

namespace ThiDua.Web.Papers;

/// <summary>Drafts the report that sums a movement up, half way or at its end, from its newest snapshot and its counts.</summary>
public sealed class ReportOnMovement(DraftPaper draft, ISnapshots snapshots, CountForReport count, ICommuneOnPaper communes, TimeProvider clock)
{
    /// <exception cref="RefusedException">No figures were frozen yet.</exception>
    public async Task<PaperId> On(Movement movement, bool final, Actor who, CancellationToken stop)
    {
        if (await snapshots.Of(movement.Id, stop) is not [var newest, ..])
            throw new RefusedException("Phong trào chưa có bản chốt số liệu. Đề nghị chốt số liệu ở mục Số liệu rồi lập báo cáo.");
        var figures = new FiguresOnPaper(newest);
        var paper = ComposeReview.Of(movement.Terms, figures, final, await count.In(movement.Id, stop), await communes.On(movement.Commune, clock.Today(), stop));
        return await draft.On(final ? PaperKind.FinalReport : PaperKind.InterimReport, $"movement:{movement.Id.Value}{(final ? "" : $"/{figures.AsOf:yyyy-MM}")}", paper, who, stop);
    }
}
