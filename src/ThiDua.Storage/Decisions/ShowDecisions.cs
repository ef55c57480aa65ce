using Microsoft.EntityFrameworkCore;
using ThiDua.Awards;
using ThiDua.Decisions;
using ThiDua.Movements;

namespace ThiDua.Storage.Decisions;

/// <summary>Decisions of a movement, and who waits for one.</summary>
public sealed class ShowDecisions(ThiDuaDb db, IDecisions decisions, FindStandingPaper standing, AwardKinds kinds)
{
    /// <returns>Null where this scope has no such movement.</returns>
    public async Task<DecisionsShown?> Of(MovementId id, CancellationToken stop)
    {
        if (await db.Set<Movement>().AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, stop) is not { } movement) return null;
        var all = await decisions.OfMovement(id, stop);
        var taken = all.SelectMany(d => d.Grants).Select(g => g.Nomination).ToHashSet();
        var agreed = await db.Set<Nomination>().AsNoTracking().Where(n => n.Movement == id && n.State == NominationState.Agreed && n.Level == Level.Commune).ToListAsync(stop);
        var rows = new List<DecisionRow>(all.Count);
        foreach (var decision in all) rows.Add(Row(decision, await standing.Of(decision, stop)));
        return new(
            movement.Terms, rows,
            [.. agreed.Where(n => !taken.Contains(n.Id.Value)).OrderBy(n => n.Award).ThenBy(n => n.Candidate.Kind).ThenBy(n => n.Candidate.Name, ThiDua.Organizations.Vietnamese.ByGivenName)
                .Select(n => new AgreedRow(n.Id, n.Candidate.Name, n.Candidate.Line, kinds[n.Award].Name, kinds[n.Award].IsEncouragement, n.Round.ToString(), n.Achievement))]);
    }

    private static DecisionRow Row(AwardDecision d, PaperThatStands? stands) =>
        new(d.Id, d.Subject, d.State, d.Revokes is not null, stands?.Number, stands?.Day, RecipientKinds.Count(d.Grants.Select(g => g.Kind)), d.Grants.Sum(g => g.Money?.Amount ?? 0), d.Grants.Where(g => g.Payment is not null).Sum(g => g.Money?.Amount ?? 0), d.Grants.Where(g => g.IsOwed).Sum(g => g.Money!.Amount), d.Grants.Count(g => g.Revocation is not null), d.Grants.Count);
}

/// <summary>What the page of a movement's decisions shows.</summary>
/// <param name="Waiting">Agreed to by the council, in no decision yet.</param>
public sealed record DecisionsShown(MovementTerms Terms, IReadOnlyList<DecisionRow> Decisions, IReadOnlyList<AgreedRow> Waiting);

/// <summary>A decision as a line of a list.</summary>
public sealed record DecisionRow(AwardDecisionId Id, string Subject, DecisionState State, bool IsRevocation, string? Number, DateOnly? Day, string Recipients, decimal Money, decimal Paid, decimal Owed, int Revoked, int All);

/// <summary>An agreed nomination that waits for a decision.</summary>
public sealed record AgreedRow(NominationId Id, string Name, string? Line, string Award, bool IsEncouragement, string Round, string Achievement);
