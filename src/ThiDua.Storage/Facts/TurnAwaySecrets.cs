using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThiDua.Facts;
using ThiDua.Law;
using ThiDua.Organizations;
using ThiDua.Storage.Documents;
using ThiDua.Storage.Records;

namespace ThiDua.Storage.Facts;

/// <summary>
/// Lets nothing stay of a file that marks state secrets: neither its bytes nor a row of it. The log keeps that it came, its
/// hash and who brought it.
/// </summary>
public sealed class TurnAwaySecrets(ThiDuaDb db, IServiceScopeFactory scopes, Scope scope, Acting acting)
{
    /// <param name="file">Just taken in, and not saved yet.</param>
    /// <returns>The refusal to throw.</returns>
    internal async Task<RefusedException> Of(StoredFile file, IReadOnlyList<SecretPlace> marks, CancellationToken stop)
    {
        db.Entry(file).State = EntityState.Detached; // the row that would name the bytes
        await using var apart = Apart(new UnitId(file.CommuneId));
        await apart.ServiceProvider.GetRequiredService<DropUnusedBytes>().Of(file.Hash, SecretsInFile.Because, stop);
        return SecretsInFile.Refusal(marks);
    }

    /// <summary>The same for a file that was kept before its marks were found.</summary>
    internal async Task<RefusedException> Kept(BatchRow batch, IReadOnlyList<CellProblem> marks, CancellationToken stop)
    {
        await using var apart = Apart(new UnitId(batch.CommuneId));
        await apart.ServiceProvider.GetRequiredService<WithdrawFile>().Of(batch.FileId, SecretsInFile.Because, stop);
        await apart.ServiceProvider.GetRequiredService<ThiDuaDb>().Database.ExecuteSqlAsync(
            $"UPDATE batch SET shape = jsonb_set(shape, '{{sample}}', '[]') WHERE id = {batch.Id.Value} AND commune_id = {batch.CommuneId}", stop);
        return SecretsInFile.Refusal([.. marks.Select(mark => new SecretPlace(mark.Sheet, mark.Line, mark.Column))]);
    }

    // On a connection of its own: what the caller gives up now must not bring the bytes' row back or lose the note.
    private AsyncServiceScope Apart(UnitId commune)
    {
        var apart = scopes.CreateAsyncScope();
        if (scope.SeesAll) apart.ServiceProvider.GetRequiredService<Scope>().OpenForTheSystem();
        else apart.ServiceProvider.GetRequiredService<Scope>().LimitTo(commune);
        apart.ServiceProvider.GetRequiredService<Acting>().As(acting.Account, acting.Name, acting.From);
        return apart;
    }
}
