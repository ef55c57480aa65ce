using ThiDua.Movements;
using ThiDua.Papers;

namespace ThiDua.Awards;

/// <summary>How many were commended in a movement, as reports say it, and whether that is still so.</summary>
public sealed class CountAwarded(INominations nominations) : IWatchSources
{
    private const string Prefix = "awards:";

    /// <returns>Null where nothing was decided yet.</returns>
    public async Task<AwardedOnPaper?> In(MovementId movement, CancellationToken stop)
    {
        var decided = (await nominations.OfMovement(movement, stop)).Where(one => one.State is NominationState.Decided).ToList();
        if (decided.Count == 0) return null;
        var decisions = decided.Select(one => one.Decision).OfType<DecisionReference>().DistinctBy(one => one.Decision).OrderBy(one => one.Issued)
            .Select(one => $"Quyết định số {one.Number} ngày {one.Issued:dd/MM/yyyy}");
        var (collectives, individuals) = (decided.Count(one => one.Candidate.Kind is CandidateKind.Collective), decided.Count(one => one.Candidate.Kind is not CandidateKind.Collective));
        return new(collectives, individuals, new($"Theo {string.Join("; ", decisions)}.", $"{Prefix}{movement.Value}/{collectives}/{individuals}"));
    }

    public async Task<string?> WhatChanged(string source, CancellationToken stop)
    {
        if (!source.StartsWith(Prefix, StringComparison.Ordinal) || source[Prefix.Length..].Split('/') is not [var movement, _, _] || !Guid.TryParse(movement, out var id)) return null;
        var now = await In(new(id), stop);
        return now?.From.Source == source ? null : $"Số được khen thưởng của phong trào nay là {now?.InWords ?? "00"}, khác số ghi trong văn bản.";
    }
}
