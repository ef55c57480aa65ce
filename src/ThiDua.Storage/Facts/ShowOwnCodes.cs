using Microsoft.EntityFrameworkCore;
using ThiDua.Facts;
using ThiDua.Organizations;

namespace ThiDua.Storage.Facts;

/// <summary>The commune's own codes, and what its newest file of dossiers proposes while none is stated.</summary>
public sealed class ShowOwnCodes(ThiDuaDb db)
{
    public async Task<OwnCodesShown> Of(UnitId commune, CancellationToken stop)
    {
        var codes = await db.Set<OwnCodeRow>().AsNoTracking().Where(c => c.CommuneId == commune.Value).OrderBy(c => c.Code).ToListAsync(stop);
        var files = await db.Set<BatchRow>().AsNoTracking().Where(b => b.CommuneId == commune.Value && b.Kind == "dossier" && b.State != BatchState.Undone)
            .OrderByDescending(b => b.Number).Select(b => b.Agencies).Take(10).ToListAsync(stop);
        return new(codes, files.Find(agencies => agencies is { Count: > 0 }) ?? []);
    }
}

/// <param name="Proposed">Agencies of the newest file that has any, the most frequent first.</param>
public sealed record OwnCodesShown(IReadOnlyList<OwnCodeRow> Codes, IReadOnlyList<AgencyCount> Proposed);
