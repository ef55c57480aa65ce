using Microsoft.EntityFrameworkCore;
using ThiDua.Organizations;

namespace ThiDua.Storage.Facts;

/// <summary>What the last check of a checklist came to, to begin the next one from.</summary>
public sealed class FindLatestCheck(ThiDuaDb db)
{
    /// <param name="list">Name of the checklist.</param>
    /// <param name="until">Only checks on or before this day.</param>
    /// <returns>The newest answer for each duty; empty where nothing was checked yet.</returns>
    public async Task<IReadOnlyList<CheckedItem>> Of(UnitId commune, string list, DateOnly until, CancellationToken stop) =>
        await db.Database.SqlQuery<CheckedItem>(
            $"""
            SELECT DISTINCT ON (code) code, applicable, met, link, updated_on AS "UpdatedOn", checked_on AS "CheckedOn"
            FROM fact_checklist_item
            WHERE commune_id = {commune.Value} AND list = {list} AND checked_on <= {until}
            ORDER BY code, checked_on DESC
            """).ToListAsync(stop);
}

/// <param name="Code">Of the duty in its checklist.</param>
public sealed record CheckedItem(string Code, bool? Applicable, bool? Met, string? Link, DateOnly? UpdatedOn, DateOnly CheckedOn);
