using Npgsql;
using ThiDua.Criteria;

namespace ThiDua.Storage.Facts;

/// <summary>For which of some communes and indicators sums are kept.</summary>
internal sealed class KeptSums(ILookup<Guid, Guid> communesOf)
{
    private readonly Dictionary<CountQuestion, Tallies> _ahead = new(ReferenceEqualityComparer.Instance);

    public static async Task<KeptSums> Of(NpgsqlConnection connection, Guid[] communes, IReadOnlyList<BoundIndicator> indicators, CancellationToken stop)
    {
        await using var command = new NpgsqlCommand(
            "SELECT indicator, array_agg(commune_id) FROM rolled_up WHERE indicator = ANY($2) AND commune_id = ANY($1) GROUP BY 1", connection)
        {
            Parameters = { new() { Value = communes }, new() { Value = indicators.Select(bound => bound.Id.Value).Distinct().ToArray() } },
        };
        var kept = new List<(Guid Indicator, Guid Commune)>();
        await using var row = await command.ExecuteReaderAsync(stop);
        while (await row.ReadAsync(stop)) kept.AddRange(row.GetFieldValue<Guid[]>(1).Select(commune => (row.GetGuid(0), commune)));
        return new(kept.ToLookup(one => one.Indicator, one => one.Commune));
    }

    /// <summary>Reads the sums of all questions that need nothing else, together.</summary>
    /// <param name="questions">Of the same communes, last day and groups.</param>
    public async Task ReadAhead(NpgsqlConnection connection, IReadOnlyList<CountQuestion> questions, CancellationToken stop)
    {
        List<CountQuestion> all = [.. questions.Where(question => CommunesWithout(question).Length == 0)];
        foreach (var (question, tallies) in all.Zip(await CountFromSums.Sums(connection, all, stop))) _ahead[question] = tallies;
    }

    /// <summary>What was read ahead for that very question; null where nothing was.</summary>
    public Tallies? Ahead(CountQuestion question) => _ahead.GetValueOrDefault(question);

    /// <summary>Those that the question has to count from the facts. A commune that keeps only some of the sums counts as one that keeps none.</summary>
    public Guid[] CommunesWithout(CountQuestion question)
    {
        if (!question.Forms.All(CountKind.CanBeSummedUp)) return question.Communes;
        var with = new HashSet<Guid>(question.Communes);
        foreach (var bound in question.Indicators) with.IntersectWith(communesOf[bound.Id.Value]);
        return with.Count == question.Communes.Length ? [] : [.. question.Communes.Where(commune => !with.Contains(commune))];
    }
}
