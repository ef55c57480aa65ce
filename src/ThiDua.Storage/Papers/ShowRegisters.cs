using Microsoft.EntityFrameworkCore;
using ThiDua.Organizations;

namespace ThiDua.Storage.Papers;

/// <summary>The registers of a commune with the last number of each, newest year first.</summary>
public sealed class ShowRegisters(ThiDuaDb db)
{
    public async Task<IReadOnlyList<RegisterRow>> Of(UnitId commune, CancellationToken stop) => await db.Database.SqlQuery<RegisterRow>($"""
        SELECT r.series, r.year, r.last, r.last_day AS "LastDay",
               (SELECT count(*)::integer FROM outgoing_paper p WHERE p.commune_id = r.commune_id AND p.series = r.series AND p.year = r.year) AS here
        FROM paper_register r WHERE r.commune_id = {commune.Value} ORDER BY r.year DESC, r.series
        """).ToListAsync(stop);
}

/// <param name="Last">The last number that was given.</param>
/// <param name="Here">How many of them were given here; the others were told to the register.</param>
public sealed record RegisterRow(string Series, int Year, int Last, DateOnly? LastDay, int Here);
