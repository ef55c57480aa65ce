using Microsoft.EntityFrameworkCore;
using ThiDua.Awards;
using ThiDua.Movements;

namespace ThiDua.Storage.Awards;

/// <summary>The nominations of a movement as their page shows them.</summary>
public sealed class ShowNominations(ThiDuaDb db)
{
    /// <param name="round">Null for the latest review that has begun.</param>
    /// <returns>Null where this scope has no such movement.</returns>
    public async Task<NominationsShown?> Of(MovementId id, AwardRound? round, DateOnly today, CancellationToken stop)
    {
        if (await db.Set<Movement>().AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, stop) is not { } movement) return null;
        var rounds = AwardRound.Of(movement.Terms);
        var chosen = round is { } asked && rounds.Contains(asked) ? asked : Latest(rounds, today);
        var all = await db.Set<Nomination>().AsNoTracking().Where(n => n.Movement == id && n.Year == chosen.Year && n.IsFinal == chosen.IsFinal).ToListAsync(stop);
        return new(movement.Terms, rounds, chosen, [.. all.OrderBy(n => n.Award).ThenBy(n => n.Candidate.Kind).ThenBy(n => n.Candidate.Name, ThiDua.Organizations.Vietnamese.ByAlphabet).Select(NominationRow.Of)]);
    }

    private static AwardRound Latest(IReadOnlyList<AwardRound> rounds, DateOnly today) =>
        rounds.Where(r => r.Year <= today.Year && !r.IsFinal).DefaultIfEmpty(rounds[0]).Last();
}

/// <summary>What the page of a movement's nominations shows.</summary>
public sealed record NominationsShown(MovementTerms Terms, IReadOnlyList<AwardRound> Rounds, AwardRound Round, IReadOnlyList<NominationRow> Rows);

/// <summary>A nomination as a line of a list.</summary>
public sealed record NominationRow(
    NominationId Id, string Award, Level Level, Candidate Candidate, string Achievement, NominationState State, Eligibility? Eligibility, CouncilVote? Vote,
    DecisionReference? Decision)
{
    internal static NominationRow Of(Nomination n) => new(n.Id, n.Award, n.Level, n.Candidate, n.Achievement, n.State, n.Eligibility, n.Vote, n.Decision);
}
