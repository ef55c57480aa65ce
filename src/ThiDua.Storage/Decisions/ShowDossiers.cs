using Microsoft.EntityFrameworkCore;
using ThiDua.Awards;
using ThiDua.Decisions;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Storage.Organizations;

namespace ThiDua.Storage.Decisions;

/// <summary>Dossiers as lists show them: of a movement with who may go into a new one, and what a unit above received.</summary>
public sealed class ShowDossiers(ThiDuaDb db, IDossiers dossiers, AwardKinds kinds)
{
    /// <returns>Null where this scope has no such movement.</returns>
    public async Task<DossiersShown?> Of(MovementId id, DateOnly today, CancellationToken stop)
    {
        if (await db.Set<Movement>().AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, stop) is not { } movement) return null;
        var all = await dossiers.OfMovement(id, stop);
        var nominations = await db.Set<Nomination>().AsNoTracking().Where(n => n.Movement == id).ToListAsync(stop);
        var levels = nominations.Select(n => n.Level).Distinct().Order().Select(level => new LevelShown(
            level, PartsOfDossier.For(movement.Terms, level, today),
            [.. nominations.Where(n => CandidatesOfDossier.Fits(n, level) && !all.Any(d => d.Level == level && d.Candidates.Any(c => c.Nomination == n.Id.Value)))
                .OrderBy(n => n.Candidate.Kind).ThenBy(n => n.Candidate.Name, Vietnamese.ByGivenName)
                .Select(n => new AgreedRow(n.Id, n.Candidate.Name, n.Candidate.Line, kinds[n.Award].Name, kinds[n.Award].IsEncouragement, n.Round.ToString(), n.Achievement))]));
        return new(movement.Terms, [.. all.Select(d => Row(d, null))], [.. levels]);
    }

    /// <summary>What waits for a unit above, the oldest first, then what it accepted.</summary>
    public async Task<IReadOnlyList<DossierRow>> ReceivedBy(UnitId receiver, CancellationToken stop)
    {
        var all = await dossiers.ReceivedBy(receiver, stop);
        var communes = all.Select(d => d.CommuneId).ToHashSet();
        var names = await db.Set<UnitRow>().IgnoreQueryFilters().Where(u => communes.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.Name, stop);
        return [.. all.Select(d => Row(d, names.GetValueOrDefault(d.CommuneId)))];
    }

    private static DossierRow Row(Dossier d, string? commune) =>
        new(d.Id, commune, d.Title, d.Level, d.State, RecipientKinds.Count(d.Candidates.Select(c => c.Kind)), MissingParts.Of(d).Count, d.Sent?.Day, d.Sent?.Due);
}

/// <summary>What the page of a movement's dossiers shows.</summary>
public sealed record DossiersShown(MovementTerms Terms, IReadOnlyList<DossierRow> Dossiers, IReadOnlyList<LevelShown> Levels);

/// <summary>A level with the parts of its dossier and who may go into a new one.</summary>
public sealed record LevelShown(Level Level, PartsOfDossier Parts, IReadOnlyList<AgreedRow> Waiting);

/// <summary>A dossier as a line of a list.</summary>
/// <param name="Commune">Whose it is; null in the commune's own list.</param>
/// <param name="Missing">How many things it still lacks.</param>
public sealed record DossierRow(DossierId Id, string? Commune, string Title, Level Level, DossierState State, string Candidates, int Missing, DateOnly? Sent, DateOnly? Due);
