using Microsoft.EntityFrameworkCore;
using Npgsql;
using ThiDua.Criteria;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Storage.Criteria;

/// <summary>Declarations of the present scope.</summary>
internal sealed class DeclarationsInDatabase(ThiDuaDb db) : IDeclarations
{
    public async Task<IReadOnlyList<DeclaredMonth>> MonthsOf(UnitId commune, CancellationToken stop)
    {
        var all = await db.Set<DeclaredMonth>().AsNoTracking().Where(d => d.CommuneId == commune.Value).ToListAsync(stop);
        // Ids follow the time they were made in.
        return [.. all.GroupBy(d => (d.Key, d.Month, d.What)).Select(g => g.MaxBy(d => d.Id.Value)!).Where(d => d.Denominator is not null || d.Secrets is not null).OrderBy(d => d.Key, StringComparer.Ordinal).ThenBy(d => d.Month)];
    }

    public Task Add(DeclaredMonth declared, CancellationToken stop)
    {
        db.Add(declared);
        return db.SaveChangesAsync(stop);
    }

    public async Task<IReadOnlyList<NotApplicableCase>> NotApplicable(MovementId movement, CancellationToken stop) =>
        await db.Set<NotApplicableCase>().AsNoTracking().Where(c => c.Movement == movement && c.Withdrawn == null).OrderBy(c => c.Id).ToListAsync(stop);

    public Task<NotApplicableCase?> Find(NotApplicableCaseId id, CancellationToken stop) =>
        db.Set<NotApplicableCase>().SingleOrDefaultAsync(c => c.Id == id, stop);

    public async Task Add(NotApplicableCase declared, CancellationToken stop)
    {
        try
        {
            db.Add(declared);
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException trouble) when (trouble.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            db.ChangeTracker.Clear();
            throw new RefusedException("Người khác vừa ghi “không áp dụng” cho chỉ tiêu này. Đề nghị tải lại trang.", trouble);
        }
    }

    public async Task<IReadOnlyList<RecordedValue>> TypedFor(MovementId movement, CancellationToken stop) => await db.Set<RecordedValue>().AsNoTracking()
        .Where(v => v.Movement == movement).OrderByDescending(v => v.AsOf).ThenByDescending(v => v.Id).ToListAsync(stop);

    public Task Save(CancellationToken stop) => db.SaveChangesAsync(stop);
}
