using Microsoft.EntityFrameworkCore;
using ThiDua.Decisions;

namespace ThiDua.Storage.Decisions;

/// <summary>Funds of the present scope.</summary>
internal sealed class FundsInDatabase(ThiDuaDb db) : IFunds
{
    public Task<FundYear?> Find(int year, CancellationToken stop) => db.Set<FundYear>().SingleOrDefaultAsync(f => f.Year == year, stop);

    public async Task<IReadOnlyList<FundYear>> All(CancellationToken stop) =>
        await db.Set<FundYear>().AsNoTracking().OrderByDescending(f => f.Year).ToListAsync(stop);

    public void Add(FundYear fund) => db.Add(fund);

    public Task Save(CancellationToken stop) => db.SaveOrRefuse("Có người vừa ghi vào quỹ này, số dư đã đổi. Đề nghị xem lại rồi ghi lần nữa.", stop);
}
