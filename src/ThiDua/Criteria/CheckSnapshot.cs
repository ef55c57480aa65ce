using ThiDua.Law;
using ThiDua.Movements;

namespace ThiDua.Criteria;

/// <summary>
/// Works a snapshot out again by its own terms, bindings and definitions: the same while every figure is as it
/// was frozen; otherwise it names what changed. What came later and changes no figure of its days is no difference.
/// </summary>
public sealed class CheckSnapshot(IMovements movements, ComputeCriteria compute, IIndicators indicators, IDeclarations declarations, ISnapshots snapshots)
{
    public async Task<SnapshotCheck> Of(SnapshotId id, CancellationToken stop)
    {
        var snapshot = await snapshots.Find(id, stop) ?? throw RefusedException.NothingInSight("Không tìm thấy bản chốt số liệu này. Đề nghị tải lại trang.");
        if (FrozenFigures.HashOf(snapshot.Content) != snapshot.Hash) return new(IsSame: false, ["Nội dung bản chốt không còn khớp mã băm của nó: bản chốt đã bị sửa."]);
        var before = FrozenFigures.Read(snapshot.Content);
        var movement = await movements.Find(snapshot.Movement, stop) ?? throw RefusedException.NothingInSight("Không tìm thấy phong trào của bản chốt này.");
        var now = await Again(movement, before, stop);
        var changes = CompareFrozen.Changes(before, now);
        return new(IsSame: changes.Count == 0, changes);
    }

    private async Task<FrozenFigures> Again(Movement movement, FrozenFigures before, CancellationToken stop)
    {
        var terms = movement.Versions.Single(v => v.Number == before.Terms);
        var used = before.Definitions.Select(d => d.Id).ToHashSet();
        var known = (await indicators.Of(movement.Commune, stop)).Where(one => used.Contains(one.Id.Value)).ToList();
        var by = new TermsOfFigures(terms, [.. before.Figures.Select(figure => Place(figure, terms.Terms, known, movement))], known);
        var files = await snapshots.FilesBehind(movement.Commune, FreezeFigures.Kinds(by), stop);
        return FreezeFigures.Of(await compute.With(movement, by, before.AsOf, before.IsOver, stop), by, files, await declarations.MonthsOf(movement.Commune, stop));
    }

    private static BoundPlace Place(FrozenFigure figure, MovementTerms terms, List<KeptIndicator> known, Movement movement)
    {
        var criterion = terms.Criteria.Single(c => c.Id.Value == figure.Criterion);
        var bound = known.Find(one => one.Id.Value == figure.Indicator)?.Bound;
        var binding = figure.Origin is { } origin && bound is not null
            ? new IndicatorBinding(movement.Id, movement.CommuneId, criterion.Id, figure.Place, 1, bound.Id, origin, "Theo bản chốt", movement.Launched)
            : null;
        return new(criterion, figure.Place, criterion.Targets.ElementAtOrDefault(figure.Place), binding, bound);
    }
}

/// <summary>Whether a snapshot came out the same, and if not, what changed since.</summary>
public sealed record SnapshotCheck(bool IsSame, IReadOnlyList<string> Changes);
