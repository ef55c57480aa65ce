using ThiDua.Movements;

namespace ThiDua.Awards;

/// <summary>
/// Puts in order whoever stands for more awards than a quota has: by the share of votes, among equals the woman and the
/// collective of women first. The council is offered it; who is chosen, it decides.
/// </summary>
public sealed class OrderBeyondQuota(IMovements movements, INominations nominations, CheckQuota quota, LoadCases load)
{
    /// <param name="round">Null for all reviews.</param>
    /// <returns>One for each quota that more stand for than there are awards.</returns>
    public async Task<IReadOnlyList<OrderUnderQuota>> Of(MovementId id, AwardRound? round, CancellationToken stop)
    {
        var movement = await movements.Open(id, stop);
        var all = await nominations.OfMovement(id, stop);
        var orders = new List<OrderUnderQuota>();
        foreach (var mine in all.Where(n => n.IsLive && (round is null || n.Round == round)).GroupBy(n => n.Round))
        {
            var exceeded = (await quota.Lines(movement, mine.Key, stop)).Where(l => l.IsExceeded || l.IsExceededByProposals).ToList();
            if (exceeded.Count == 0) continue;
            var cases = await load.Of(movement, mine.Key, all, stop);
            orders.AddRange(exceeded.Select(line => In(line, [.. mine.Where(n => CheckQuota.IsOf(line, n))], cases)));
        }

        return orders;
    }

    private static OrderUnderQuota In(QuotaLine line, IReadOnlyList<Nomination> standing, ReviewCases cases)
    {
        var tie = new BreakTie(cases.Law);
        var ordered = tie.Order(standing, PointsOf, n => cases.WomenOf(n.Candidate));
        return new(line, [.. ordered.Select(n => new PlaceInOrder(n.Id, n.Candidate.Name, n.Vote, Reason(n, standing, tie, cases)))]);
    }

    // Who was not voted on yet has no points: all of these are equal until the council says otherwise.
    private static decimal PointsOf(Nomination n) => n.Vote is { Denominator: > 0 } vote ? (decimal)vote.For / vote.Denominator : -1;

    private static string? Reason(Nomination n, IReadOnlyList<Nomination> standing, BreakTie tie, ReviewCases cases)
    {
        var women = cases.WomenOf(n.Candidate);
        if (!tie.IsPreferred(women) || !standing.Any(other => other.Id != n.Id && PointsOf(other) == PointsOf(n) && !tie.IsPreferred(cases.WomenOf(other.Candidate)))) return null;
        var who = n.Candidate.Kind is CandidateKind.Collective ? $"tập thể có {women!.OfCollective}" : "nữ";
        return n.Vote is null ? $"Khi ngang nhau được ưu tiên: {who} ({tie.Basis})" : $"Bằng phiếu, xếp trước: {who} ({tie.Basis})";
    }
}

/// <summary>Whoever stands under one quota, in order.</summary>
public sealed record OrderUnderQuota(QuotaLine Line, IReadOnlyList<PlaceInOrder> Places);

/// <summary>A candidate's place among those under one quota.</summary>
/// <param name="Vote">Null before the council voted.</param>
/// <param name="Reason">Why it precedes an equal; null where votes alone place it.</param>
public sealed record PlaceInOrder(NominationId Nomination, string Name, CouncilVote? Vote, string? Reason);
