using Microsoft.EntityFrameworkCore;
using ThiDua.Facts;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Storage.Facts;

/// <summary>
/// States under which codes other systems know the commune. Files that wait to be taken over are looked through anew; what is
/// in the figures already stays.
/// </summary>
public sealed class SayOwnCodes(ThiDuaDb db, QueueBatch queue, TimeProvider clock)
{
    /// <param name="typed">All of them, one to a line; nothing where none is to be known any more.</param>
    /// <returns>How many waiting files are looked through anew.</returns>
    /// <exception cref="ThiDua.Law.RefusedException">One of them is no code.</exception>
    public async Task<int> As(string? typed, Actor by, CancellationToken stop)
    {
        var codes = OwnCodes.Of(typed);
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var known = await db.Set<OwnCodeRow>().Where(c => c.CommuneId == by.Commune.Value).ToListAsync(stop);
        db.RemoveRange(known.Where(k => !codes.Contains(k.Code)));
        db.AddRange(codes.Where(code => !known.Exists(k => k.Code == code)).Select(code => new OwnCodeRow(by.Commune.Value, code)
        {
            Said = new Deed(clock.GetUtcNow(), by.Account, by.Name),
        }));
        await db.SaveChangesAsync(stop);
        var waiting = await db.Set<BatchRow>().AsNoTracking()
            .Where(b => b.CommuneId == by.Commune.Value && b.Kind == "dossier" && b.State == BatchState.Checked).Select(b => b.Id).ToListAsync(stop);
        foreach (var batch in waiting) await queue.ToCheck(batch, stop);
        await transaction.CommitAsync(stop);
        return waiting.Count;
    }
}
