using Microsoft.EntityFrameworkCore;
using ThiDua.Organizations;

namespace ThiDua.Storage.Facts;

/// <summary>The keys of a commune's pushing systems, those in force first.</summary>
public sealed class ListTokens(ThiDuaDb db)
{
    public async Task<IReadOnlyList<ListedToken>> In(UnitId commune, CancellationToken stop) => await db.Database.SqlQuery<ListedToken>(
        $"""
        SELECT t.id, t.name, s.name AS source, s.kind, t.made_at AS "MadeAt", t.made_by AS "MadeBy",
               t.revoked_at AS "RevokedAt", t.revoked_by AS "RevokedBy", t.expires_on AS "ExpiresOn", t.last_used_at AS "LastUsedAt"
        FROM system_token t JOIN source s ON s.id = t.source_id AND s.commune_id = t.commune_id
        WHERE t.commune_id = {commune.Value}
        ORDER BY t.revoked_at IS NOT NULL, t.made_at DESC
        """).ToListAsync(stop);
}

/// <summary>A key as the administrator's page shows it; never the key itself.</summary>
public sealed record ListedToken(
    Guid Id, string Name, string Source, string Kind, DateTimeOffset MadeAt, string MadeBy, DateTimeOffset? RevokedAt, string? RevokedBy, DateOnly ExpiresOn,
    DateTimeOffset? LastUsedAt);
