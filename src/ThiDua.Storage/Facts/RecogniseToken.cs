using Microsoft.EntityFrameworkCore;
using ThiDua.Facts;
using ThiDua.Law;
using ThiDua.Organizations;

namespace ThiDua.Storage.Facts;

/// <summary>Finds out whose key a pushing system shows, and notes that it was used.</summary>
public sealed class RecogniseToken(ThiDuaDb db, TimeProvider clock)
{
    /// <returns>Null for a key that nobody has, that was revoked or whose last day is over.</returns>
    public async Task<RecognisedSystem?> By(string key, CancellationToken stop)
    {
        var (hash, today) = (IssueToken.HashOf(key), clock.Today());
        // Nobody is signed in: the key alone says which commune it is.
        var tokens = db.Set<SystemToken>().IgnoreQueryFilters().Where(t => t.Hash == hash && t.RevokedAt == null && t.ExpiresOn >= today);
        if (await tokens.AsNoTracking().SingleOrDefaultAsync(stop) is not { } token) return null;

        await tokens.ExecuteUpdateAsync(t => t.SetProperty(x => x.LastUsedAt, clock.GetUtcNow()), stop);
        var kind = await db.Database.SqlQuery<string>(
            $"""SELECT kind AS "Value" FROM source WHERE id = {token.SourceId.Value} AND commune_id = {token.CommuneId}""").SingleAsync(stop);
        return new(token.Id, token.Name, new UnitId(token.CommuneId), token.SourceId, kind);
    }
}

/// <summary>A system that showed a key in force, and what the key is for.</summary>
/// <param name="Kind">Name of the only kind of fact it may bring.</param>
public sealed record RecognisedSystem(SystemTokenId Token, string Name, UnitId Commune, SourceId Source, string Kind);
