using Microsoft.EntityFrameworkCore;
using ThiDua.Decisions;
using ThiDua.Movements;
using ThiDua.Papers;

namespace ThiDua.Storage.Decisions;

/// <summary>A decision with its list, money and paper as its page shows it.</summary>
public sealed class ShowDecision(ThiDuaDb db, IDecisions decisions, IPapers papers, FindStandingPaper standing, AwardRates rates, PromiseMoney promise)
{
    /// <param name="today">Before it is in force its money is worked out for the day its paper bears, or as if it were issued today.</param>
    /// <returns>Null where this scope has no such decision.</returns>
    public async Task<DecisionShown?> For(AwardDecisionId id, DateOnly today, CancellationToken stop)
    {
        if (await decisions.Find(id, stop) is not { } decision) return null;
        var paper = decision.Paper is { } own ? await papers.Find(new(own), stop) : null;
        var movement = decision.Movement is { } about ? await db.Set<Movement>().AsNoTracking().SingleOrDefaultAsync(m => m.Id == about, stop) : null;
        var given = decision.Revokes is { } revokes ? await decisions.Find(revokes.From, stop) : null;
        var day = decision.InForce?.Day ?? paper?.Content.Date ?? today;
        return new(
            id, decision.CommuneId, movement is null ? null : (movement.Id, movement.Terms.Title), decision.Subject, decision.State, decision.Composed, decision.Dropped, decision.Money,
            paper is null ? null : new(paper.Id, paper.State, paper.NumberAndSymbol, await Replacing(decision, stop), paper.Content.Date), decision.InForce, decision.Revokes,
            given is null ? null : (await standing.Of(given, stop))?.Number,
            Rows(given ?? decision, decision, day, await rates.Now(stop)), await promise.LeftFor(id, day.Year, stop),
            decision.BeyondFund, paper is { Issued: not null } ? DayOfForce.Of(paper.Content) : null);
    }

    private async Task<PaperThatStands?> Replacing(AwardDecision decision, CancellationToken stop) => await standing.Of(decision, stop) is { By: not null } stands ? stands : null;

    private static IReadOnlyList<GrantRow> Rows(AwardDecision source, AwardDecision shown, DateOnly day, DivideAwardMoney divide)
    {
        var grants = shown.Revokes is { } revokes ? [.. source.Grants.Where(g => revokes.Grants.Contains(g.Id))] : source.Grants;
        IReadOnlyList<PaidAward?> expected = source.InForce is null ? [.. source.Money.For([.. source.Grants.Select(g => g.Award)], day, divide)] : [.. grants.Select(_ => (PaidAward?)null)];
        return [.. grants.Select((g, place) => new GrantRow(
            g.Id, g.Number, g.Kind, g.Name, g.Line, g.Award.Name, g.Award.Achievement,
            g.Money ?? (expected[place] is { } paid ? new GrantMoney(paid.Amount, paid.Reason, paid.Money.IsDoubtful) : null), g.IsOwed, g.Payment, g.Revocation,
            g.OwesMoney, g.CertificateReturned, g.MoneyReturned))];
    }
}

/// <summary>What the page of a decision shows.</summary>
/// <param name="Revoked">Number of the decision that this one revokes; null for one that gives.</param>
/// <param name="ForceFrom">From which day its issued paper is in force; null before the issue.</param>
/// <param name="Left">What the fund of its year has left for it, beside what issued decisions will take; null where the year has no fund yet.</param>
public sealed record DecisionShown(
    AwardDecisionId Id, Guid Commune, (MovementId Id, string Title)? Movement, string Subject, DecisionState State, Deed Composed, DroppedDraft? Dropped, MoneyRule Money,
    PaperOfDecision? Paper, DecisionInForce? InForce, RevokedGrants? Revokes, string? Revoked, IReadOnlyList<GrantRow> Grants, decimal? Left,
    ReasonBeyondFund? BeyondFund, DateOnly? ForceFrom)
{
    public decimal Total => Grants.Sum(g => g.Money?.Amount ?? 0);

    /// <summary>Nobody but the fund stands in the way: the paper is issued.</summary>
    public bool CanBeEnforced => InForce is null && Dropped is null && Paper is { State: PaperState.Issued };
}

/// <summary>The paper of a decision.</summary>
/// <param name="ReplacedBy">What stands in its place; null where it stands itself.</param>
/// <param name="Day">The day it bears; null while it bears none.</param>
public sealed record PaperOfDecision(PaperId Id, PaperState State, string? Number, PaperThatStands? ReplacedBy, DateOnly? Day);

/// <summary>A line of the list.</summary>
/// <param name="Money">Before the decision is in force: what it would be on the day of its paper, or today.</param>
public sealed record GrantRow(
    GrantId Id, int Number, RecipientKind Kind, string Name, string? Line, string Award, string Achievement, GrantMoney? Money, bool IsOwed, GrantPayment? Payment,
    GrantRevocation? Revocation, bool OwesMoney, Deed? CertificateReturned, Deed? MoneyReturned);
