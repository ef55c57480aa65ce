using Microsoft.EntityFrameworkCore;
using ThiDua.Awards;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Storage.Papers;

namespace ThiDua.Storage.Awards;

/// <summary>The nominations of a movement, and one of them, as their pages show them.</summary>
public sealed class ShowNominations(ThiDuaDb db, CheckQuota quota, ListPapers papers)
{
    /// <param name="round">Null for the latest review that has begun.</param>
    /// <returns>Null where this scope has no such movement.</returns>
    public async Task<NominationsShown?> Of(MovementId id, AwardRound? round, DateOnly today, CancellationToken stop)
    {
        if (await db.Set<Movement>().AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, stop) is not { } movement) return null;
        var rounds = AwardRound.Of(movement.Terms);
        var chosen = round is { } asked && rounds.Contains(asked) ? asked : Latest(rounds, today);
        var all = await db.Set<Nomination>().AsNoTracking().Where(n => n.Movement == id && n.Year == chosen.Year && n.IsFinal == chosen.IsFinal).ToListAsync(stop);
        return new(
            movement.Terms, rounds, chosen, chosen.DaysIn(movement.Terms).To, await quota.Lines(movement, chosen, stop),
            [.. all.OrderBy(n => n.State is NominationState.Withdrawn).ThenBy(n => n.Award).ThenBy(n => n.Candidate.Kind).ThenBy(n => n.Candidate.Name, Vietnamese.ByGivenName).Select(NominationRow.Of)]);
    }

    /// <returns>Null where this scope has no such nomination.</returns>
    public async Task<NominationShown?> One(NominationId id, CancellationToken stop)
    {
        if (await db.Set<Nomination>().AsNoTracking().SingleOrDefaultAsync(n => n.Id == id, stop) is not { } nomination) return null;
        var movement = await db.Set<Movement>().AsNoTracking().SingleAsync(m => m.Id == nomination.Movement, stop);
        var subject = nomination.Subject;
        var open = await db.Set<MeritEntry>().AsNoTracking().Where(e => e.Subject == subject && e.StruckOut == null).OrderBy(e => e.From).ToListAsync(stop);
        return new(
            NominationRow.Of(nomination), movement.Id, movement.Terms.Title, nomination.Round, nomination.Round.DaysIn(movement.Terms).To, nomination.Ground, nomination.Answers, nomination.Deeds,
            [.. open.Where(e => e.Kind.IsVerification()).Select(MeritRow.Of)],
            [.. (await papers.Under([$"nomination:{id.Value}"], stop)).Where(paper => !paper.IsReplaced)]);
    }

    private static AwardRound Latest(IReadOnlyList<AwardRound> rounds, DateOnly today) =>
        rounds.Where(r => r.Year <= today.Year && !r.IsFinal).DefaultIfEmpty(rounds[0]).Last();
}

/// <summary>What the page of a movement's nominations shows.</summary>
/// <param name="To">Last day of what is judged.</param>
public sealed record NominationsShown(
    MovementTerms Terms, IReadOnlyList<AwardRound> Rounds, AwardRound Round, DateOnly To, IReadOnlyList<QuotaLine> Quotas, IReadOnlyList<NominationRow> Rows);

/// <summary>A nomination as a line of a list.</summary>
public sealed record NominationRow(
    NominationId Id, string Award, Level Level, Candidate Candidate, string Achievement, NominationState State, Eligibility? Eligibility, CouncilVote? Vote,
    DecisionReference? Decision, DecisionReference? Revocation)
{
    internal static NominationRow Of(Nomination n) => new(n.Id, n.Award, n.Level, n.Candidate, n.Achievement, n.State, n.Eligibility, n.Vote, n.Decision, n.Revocation);
}

/// <summary>What the page of one nomination shows.</summary>
/// <param name="Verifications">What is or was verified of the candidate, with the replies.</param>
/// <param name="Papers">Achievement reports that stand, the newest first.</param>
public sealed record NominationShown(
    NominationRow Row, MovementId Movement, string Title, AwardRound Round, DateOnly To, AwardGround Ground, IReadOnlyList<EvidenceAnswer> Answers,
    IReadOnlyList<NominationDeed> Deeds, IReadOnlyList<MeritRow> Verifications, IReadOnlyList<PaperRow> Papers);
