using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ThiDua.Criteria;
using ThiDua.Facts;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Storage.Documents;
using ThiDua.Storage.Facts;
using ThiDua.Storage.Movements;

namespace ThiDua.Storage.Criteria;

/// <summary>Snapshots of the present scope.</summary>
internal sealed class SnapshotsInDatabase(ThiDuaDb db) : ISnapshots
{
    public Task Add(Snapshot snapshot, CancellationToken stop)
    {
        db.Add(snapshot);
        return db.SaveChangesAsync(stop);
    }

    public async Task<IReadOnlyList<Snapshot>> Of(MovementId movement, CancellationToken stop) =>
        await db.Set<Snapshot>().AsNoTracking().Where(s => s.Movement == movement).OrderByDescending(s => s.Id).ToListAsync(stop);

    public async Task<IReadOnlyList<Snapshot>> BeforeYear(int year, UnitId commune, CancellationToken stop)
    {
        var begin = new DateOnly(year, 1, 1);
        var all = await db.Set<Snapshot>().AsNoTracking().Where(s => s.CommuneId == commune.Value && s.AsOf < begin)
            .Select(s => new { s.Id, s.Movement, s.AsOf }).ToListAsync(stop);
        var newest = all.GroupBy(s => (s.Movement, s.AsOf.Year)).Select(same => same.MaxBy(s => s.Id.Value)!.Id).ToList();
        return await db.Set<Snapshot>().AsNoTracking().Where(s => newest.Contains(s.Id)).OrderByDescending(s => s.AsOf).ThenByDescending(s => s.Id).ToListAsync(stop);
    }

    public Task<Snapshot?> Find(SnapshotId id, CancellationToken stop) => db.Set<Snapshot>().AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, stop);

    public async Task<IReadOnlyList<FrozenInput>> FilesBehind(UnitId commune, IReadOnlyCollection<string> kinds, CancellationToken stop)
    {
        var batches = await db.Set<BatchRow>().AsNoTracking()
            .Where(b => b.CommuneId == commune.Value && b.State == BatchState.Committed && b.Kind != null && kinds.Contains(b.Kind))
            .Join(db.Set<StoredFile>().AsNoTracking(), b => b.FileId, f => f.Id, (b, f) => new { b.Id, b.Number, b.Kind, b.Committed, f.Name, f.Hash })
            .OrderBy(b => b.Number).ToListAsync(stop);
        return [.. batches.OrderBy(b => b.Committed!.At).ThenBy(b => b.Number).Select(b => new FrozenInput(b.Id.Value, b.Kind!, b.Name, b.Hash.ToString(), b.Committed!.At))];
    }
}

internal sealed class SnapshotMap : IEntityTypeConfiguration<Snapshot>
{
    public void Configure(EntityTypeBuilder<Snapshot> snapshot)
    {
        snapshot.ToTable("figure_snapshot");
        snapshot.HasKey(s => s.Id);
        snapshot.Property(s => s.Id).HasConversion(id => id.Value, id => new SnapshotId(id)).ValueGeneratedNever();
        snapshot.Property(s => s.Movement).HasConversion(id => id.Value, id => new MovementId(id));
        snapshot.Property(s => s.CommuneId);
        snapshot.Property(s => s.AsOf);
        snapshot.Property(s => s.Content);
        snapshot.Property(s => s.Hash);
        snapshot.Property(s => s.By).AsJson();
    }
}
