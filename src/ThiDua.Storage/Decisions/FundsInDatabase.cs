using Microsoft.EntityFrameworkCore;
using Npgsql;
using ThiDua.Decisions;
using ThiDua.Law;

namespace ThiDua.Storage.Decisions;

/// <summary>Funds of the present scope.</summary>
internal sealed class FundsInDatabase(ThiDuaDb db) : IFunds
{
    private const string Overtaken = "Có người vừa ghi vào quỹ này, số dư đã đổi. Đề nghị xem lại rồi ghi lần nữa.";

    public Task<FundYear?> Find(int year, CancellationToken stop) => db.Set<FundYear>().SingleOrDefaultAsync(f => f.Year == year, stop);

    public async Task<IReadOnlyList<FundYear>> All(CancellationToken stop) =>
        await db.Set<FundYear>().AsNoTracking().OrderByDescending(f => f.Year).ToListAsync(stop);

    public void Add(FundYear fund) => db.Add(fund);

    public async Task Save(CancellationToken stop)
    {
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateConcurrencyException trouble)
        {
            // The revision of the fund had moved on: what was looked at is not what is there.
            throw new RefusedException(Overtaken, trouble);
        }
        catch (DbUpdateException trouble) when (trouble.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            // Two opened the same year, or wrote the same entry, at once.
            throw new RefusedException(Overtaken, trouble);
        }
    }
}
