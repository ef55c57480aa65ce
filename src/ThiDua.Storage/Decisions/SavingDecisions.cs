using Microsoft.EntityFrameworkCore;
using Npgsql;
using ThiDua.Law;

namespace ThiDua.Storage.Decisions;

/// <summary>Saves what people may change at once, and tells the second of two in words.</summary>
internal static class SavingDecisions
{
    /// <param name="overtaken">What the second of two is told.</param>
    public static async Task SaveOrRefuse(this ThiDuaDb db, string overtaken, CancellationToken stop)
    {
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateConcurrencyException trouble)
        {
            // The revision had moved on: what was looked at is not what is there.
            throw new RefusedException(overtaken, trouble);
        }
        catch (DbUpdateException trouble) when (trouble.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            // Two wrote the same thing at once; the first has it.
            throw new RefusedException(overtaken, trouble);
        }
    }
}
