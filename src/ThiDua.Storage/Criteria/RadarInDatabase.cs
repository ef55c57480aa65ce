using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Npgsql;
using ThiDua.Criteria;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Storage.Movements;

namespace ThiDua.Storage.Criteria;

/// <summary>Checks and thresholds of the present scope.</summary>
internal sealed class RadarInDatabase(ThiDuaDb db) : IRadar
{
    public async Task<IReadOnlyList<OwnThreshold>> Thresholds(UnitId commune, CancellationToken stop)
    {
        var all = await db.Set<OwnThreshold>().AsNoTracking().Where(t => t.CommuneId == commune.Value).ToListAsync(stop);
        return [.. all.GroupBy(t => (t.Rule, t.Name)).Select(g => g.MaxBy(t => t.Id.Value)!)];
    }

    public Task Add(OwnThreshold threshold, CancellationToken stop)
    {
        db.Add(threshold);
        return db.SaveChangesAsync(stop);
    }

    public async Task<IReadOnlyList<RadarCheck>> Of(MovementId movement, CancellationToken stop) =>
        await db.Set<RadarCheck>().AsNoTracking().Where(c => c.Movement == movement).OrderByDescending(c => c.Id).ToListAsync(stop);

    public Task<RadarCheck?> Find(RadarCheckId id, CancellationToken stop) => db.Set<RadarCheck>().SingleOrDefaultAsync(c => c.Id == id, stop);

    public async Task Add(IReadOnlyList<RadarCheck> checks, CancellationToken stop)
    {
        try
        {
            db.AddRange(checks);
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException trouble) when (trouble.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            db.ChangeTracker.Clear(); // somebody else looked at the same moment and opened the same checks
        }
    }

    public Task Save(CancellationToken stop) => db.SaveChangesAsync(stop);
}

internal sealed class OwnThresholdMap : IEntityTypeConfiguration<OwnThreshold>
{
    public void Configure(EntityTypeBuilder<OwnThreshold> threshold)
    {
        threshold.ToTable("radar_threshold");
        threshold.HasKey(t => t.Id);
        threshold.Property(t => t.Id).HasConversion(id => id.Value, id => new OwnThresholdId(id)).ValueGeneratedNever();
        threshold.Property(t => t.CommuneId);
        threshold.Property(t => t.Rule);
        threshold.Property(t => t.Name);
        threshold.Property(t => t.Value).HasColumnType("numeric");
        threshold.Property(t => t.Reason);
        threshold.Property(t => t.By).AsJson();
    }
}

internal sealed class RadarCheckMap : IEntityTypeConfiguration<RadarCheck>
{
    public void Configure(EntityTypeBuilder<RadarCheck> check)
    {
        check.ToTable("radar_check");
        check.HasKey(c => c.Id);
        check.Property(c => c.Id).HasConversion(id => id.Value, id => new RadarCheckId(id)).ValueGeneratedNever();
        check.Property(c => c.CommuneId);
        check.Property(c => c.Movement).HasConversion(id => id.Value, id => new MovementId(id));
        check.Property(c => c.Rule);
        check.Property(c => c.Key);
        check.Property(c => c.Sentence);
        check.Property(c => c.FoundOn);
        check.Property(c => c.Count);
        check.Property(c => c.Rows).AsJson();
        check.Property(c => c.Explained).AsJson();
        check.Property(c => c.Explanation);
        check.Property(c => c.Closed).AsJson();
        check.Ignore(c => c.State);
    }
}
