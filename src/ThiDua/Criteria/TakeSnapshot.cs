using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Criteria;

/// <summary>Freezes the figures of a movement as of a day (chốt số liệu).</summary>
public sealed class TakeSnapshot(ComputeCriteria compute, IIndicators indicators, IDeclarations declarations, ISnapshots snapshots, TimeProvider clock)
{
    public async Task<Snapshot> On(MovementId id, DateOnly asOf, Actor who, CancellationToken stop)
    {
        if (asOf > clock.Today()) throw new RefusedException($"Ngày {asOf:dd/MM/yyyy} ở sau hôm nay. Đề nghị chốt số liệu đến một ngày đã qua hoặc hôm nay.");
        var figures = await compute.For(id, asOf, stop) ?? throw RefusedException.NothingInSight("Không tìm thấy phong trào này. Đề nghị mở lại từ danh sách phong trào.");
        if (figures.Movement.FirstDay is { } first && asOf < first)
            throw new RefusedException($"Ngày {asOf:dd/MM/yyyy} ở trước ngày đầu của phong trào {first:dd/MM/yyyy} nên chưa có số liệu để chốt. Đề nghị chọn ngày trong thời gian phong trào.");
        var commune = figures.Movement.Commune;
        var by = new TermsOfFigures(figures.Terms, [.. figures.Figures.Select(f => f.At)], await indicators.Of(commune, stop));
        var files = await snapshots.FilesBehind(commune, FreezeFigures.Kinds(by), stop);
        // Counted again after the files were listed: what came in between is in both, or the snapshot is refused.
        var frozen = FreezeFigures.Of(await compute.With(figures.Movement, by, figures.AsOf, figures.IsOver, stop), by, files, await declarations.MonthsOf(commune, stop));
        if (!files.SequenceEqual(await snapshots.FilesBehind(commune, FreezeFigures.Kinds(by), stop)))
            throw new RefusedException("Có tệp số liệu vừa được nhập hoặc hủy trong lúc chốt. Đề nghị chốt lại.");

        var content = frozen.Write();
        var snapshot = new Snapshot(
            SnapshotId.New(), id, figures.Movement.CommuneId, figures.AsOf, content, FrozenFigures.HashOf(content), new Deed(clock.GetUtcNow(), who.Account, who.Name));
        await snapshots.Add(snapshot, stop);
        return snapshot;
    }
}
