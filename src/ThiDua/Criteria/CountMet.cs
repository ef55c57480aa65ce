using ThiDua.Movements;

namespace ThiDua.Criteria;

/// <summary>How many criteria of movements are met today: the one count that every list and page shows.</summary>
public sealed class CountMet(ComputeCriteria compute)
{
    public async Task<IReadOnlyDictionary<MovementId, MetCriteria>> Of(IEnumerable<MovementId> movements, CancellationToken stop)
    {
        var met = new Dictionary<MovementId, MetCriteria>();
        foreach (var movement in movements)
        {
            if (await compute.For(movement, asOf: null, stop) is { } figures) met[movement] = new(figures.Of(CriterionState.Met), figures.Terms.Terms.Criteria.Count);
        }

        return met;
    }
}

/// <summary>So many of so many criteria are met.</summary>
public sealed record MetCriteria(int Met, int All)
{
    /// <summary>"5/10".</summary>
    public override string ToString() => $"{Met}/{All}";
}
