using Microsoft.EntityFrameworkCore;
using ThiDua.Facts;
using ThiDua.Organizations;

namespace ThiDua.Storage.Facts;

/// <summary>
/// Finds the source of a file for which nobody named one: the one that is laid out the same, the only one of its kind, or
/// a new one where the commune has none of the kind yet. Where several may be meant, a person chooses.
/// </summary>
public sealed class SettleSource(ThiDuaDb db, AddSource add)
{
    // Lists that grow every month; the others are brought when they change.
    private static readonly string[] Monthly = ["dossier", "document", "payment", "answer"];

    /// <summary>Nothing where the batch has a source or is not recognised.</summary>
    public async Task For(BatchId id, CancellationToken stop)
    {
        var batch = await db.Set<BatchRow>().SingleAsync(b => b.Id == id, stop);
        if (batch.SourceId is not null || batch.Mapping is not { } mapping) return;

        var sources = await db.Set<SourceRow>().Where(s => s.CommuneId == batch.CommuneId && s.Kind == mapping.Kind).ToListAsync(stop);
        var found = sources.Find(s => s.Mapping is { } known && Same(known, mapping)) ?? (sources is [var only] ? only : null);
        if (found is null && sources.Count > 0) return;
        batch.SourceId = found?.Id ?? await New(batch, mapping, stop);
        await db.SaveChangesAsync(stop);
    }

    private async Task<SourceId> New(BatchRow batch, Mapping mapping, CancellationToken stop)
    {
        var kind = FactKind.Of(mapping.Kind);
        var owes = kind.Name == "checklist_item" ? Duty.CultureOfficer : Duty.Officer;
        var id = await add.To(new UnitId(batch.CommuneId), kind.Title, kind.Name, owes, Monthly.Contains(kind.Name), stop);
        (await db.Set<SourceRow>().SingleAsync(s => s.Id == id, stop)).Remember(mapping);
        return id;
    }

    private static bool Same(Mapping one, Mapping other) =>
        one.Columns.Count == other.Columns.Count && one.Columns.All(c => other.Columns.TryGetValue(c.Key, out var field) && field == c.Value)
        && one.Fixed.Count == other.Fixed.Count && one.Fixed.All(f => other.Fixed.TryGetValue(f.Key, out var value) && value == f.Value);
}
