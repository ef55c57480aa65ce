using Microsoft.EntityFrameworkCore;
using ThiDua.Decisions;
using ThiDua.Organizations;

namespace ThiDua.Storage.Decisions;

/// <summary>Funds of the present scope.</summary>
internal sealed class FundsInDatabase(ThiDuaDb db) : IFunds
{
    public Task<FundYear?> Find(int year, CancellationToken stop) => db.Set<FundYear>().SingleOrDefaultAsync(f => f.Year == year, stop);

    public Task<FundYear?> Look(int year, CancellationToken stop) => db.Set<FundYear>().AsNoTracking().SingleOrDefaultAsync(f => f.Year == year, stop);

    public Task Hold(UnitId commune, int year, CancellationToken stop)
    {
        if (db.Database.CurrentTransaction is null) throw new InvalidOperationException("Outside a transaction nothing is held.");
        return db.Set<FundYear>().FromSql($"SELECT * FROM fund_year WHERE commune_id = {commune.Value} AND year = {year} FOR NO KEY UPDATE").Select(one => one.Id).ToListAsync(stop);
    }

    public async Task<IReadOnlyList<FundYear>> All(CancellationToken stop) =>
        await db.Set<FundYear>().AsNoTracking().OrderByDescending(f => f.Year).ToListAsync(stop);

    public void Add(FundYear fund) => db.Add(fund);

    public Task Save(CancellationToken stop) => db.SaveOrRefuse("Có người vừa ghi vào quỹ này, số dư đã đổi. Đề nghị xem lại rồi ghi lần nữa.", stop);
}
