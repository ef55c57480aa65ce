using Microsoft.EntityFrameworkCore;
using Npgsql;
using ThiDua.Criteria;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Storage.Criteria;

/// <summary>Definitions and bindings of the present scope; what is shipped is put into the database when it is first asked for.</summary>
internal sealed class IndicatorsInDatabase(ThiDuaDb db) : IIndicators
{
    private const string TakenMeanwhile = "Chỉ tiêu này vừa được người khác gắn cách tính. Đề nghị tải lại trang rồi làm lại nếu vẫn cần.";

    public async Task<IReadOnlyList<KeptIndicator>> Of(UnitId commune, CancellationToken stop)
    {
        var rows = await Rows(commune, stop);
        if (await Ship(rows, stop)) rows = await Rows(commune, stop);
        return [.. rows.Select(row => row.Kept())];
    }

    public async Task Add(KeptIndicator own, CancellationToken stop)
    {
        try
        {
            db.Add(IndicatorRow.Of(own));
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException trouble) when (IsTaken(trouble))
        {
            db.ChangeTracker.Clear();
            throw new RefusedException("Người khác vừa lập một bản của chỉ số này. Đề nghị xem bản đó rồi làm lại nếu vẫn cần.", trouble);
        }
    }

    public async Task<IReadOnlyList<IndicatorBinding>> BindingsOf(MovementId movement, CancellationToken stop) =>
        await db.Set<IndicatorBinding>().AsNoTracking().Where(b => b.Movement == movement).OrderBy(b => b.Number).ToListAsync(stop);

    public async Task Bind(IReadOnlyList<IndicatorBinding> bindings, CancellationToken stop)
    {
        try
        {
            db.AddRange(bindings);
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException trouble) when (IsTaken(trouble))
        {
            db.ChangeTracker.Clear(); // of two who ask at once for the first time, the other's bindings are as good as ours
            if (bindings.Any(b => b.Origin is BindingOrigin.Person)) throw new RefusedException(TakenMeanwhile, trouble);
        }
    }

    private static bool IsTaken(DbUpdateException trouble) => trouble.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };

    private async Task<List<IndicatorRow>> Rows(UnitId commune, CancellationToken stop) => await db.Set<IndicatorRow>().AsNoTracking()
        .Where(row => row.CommuneId == null || row.CommuneId == commune.Value).OrderBy(row => row.Key).ThenBy(row => row.Version).ToListAsync(stop);

    // No person's act, so it bypasses the audit log; what was shipped once stays as it was shipped.
    private async Task<bool> Ship(List<IndicatorRow> there, CancellationToken stop)
    {
        var ids = there.Select(row => row.Id).ToHashSet();
        var missing = IndicatorCatalogue.All.Where(one => !ids.Contains(IndicatorCatalogue.IdOf(one).Value)).ToList();
        foreach (var one in missing)
        {
            await db.Database.ExecuteSqlAsync($"""
                INSERT INTO indicator (id, commune_id, key, version, definition, reason)
                VALUES ({IndicatorCatalogue.IdOf(one).Value}, NULL, {one.Key}, {one.Version}, {IndicatorJson.Write(one)}::jsonb, '')
                ON CONFLICT DO NOTHING
                """, stop);
        }

        return missing.Count > 0;
    }
}
