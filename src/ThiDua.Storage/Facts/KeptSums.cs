using Npgsql;
using ThiDua.Criteria;

namespace ThiDua.Storage.Facts;

/// <summary>For which of some communes and indicators sums are kept, and what was read for several questions together.</summary>
/// <param name="communesOf">By indicator; those of indicators that all of the communes keep are not named.</param>
/// <param name="ofAll">Indicators that all of the communes keep.</param>
internal sealed class KeptSums(ILookup<Guid, Guid> communesOf, IReadOnlySet<Guid> ofAll, Guid[] communes, IReadOnlyList<BoundIndicator> indicators)
{
    private readonly Dictionary<CountQuestion, CountQuestion> _aYearBefore = new(ReferenceEqualityComparer.Instance);
    private Spans? _spans;

    private readonly Dictionary<CountQuestion, Tallies> _ahead = new(ReferenceEqualityComparer.Instance);

    public static async Task<KeptSums> Of(NpgsqlConnection connection, Guid[] communes, IReadOnlyList<BoundIndicator> indicators, CancellationToken stop)
    {
        await using var command = new NpgsqlCommand(
            "SELECT indicator, CASE WHEN count(*) < $3 THEN array_agg(commune_id) END FROM rolled_up WHERE indicator = ANY($2) AND commune_id = ANY($1) GROUP BY 1", connection)
        {
            Parameters = { new() { Value = communes }, new() { Value = indicators.Select(bound => bound.Id.Value).Distinct().ToArray() }, new() { Value = communes.Length } },
        };
        var (kept, ofAll) = (new List<(Guid Indicator, Guid Commune)>(), new HashSet<Guid>());
        await using var row = await command.ExecuteReaderAsync(stop);
        while (await row.ReadAsync(stop))
        {
            if (row.IsDBNull(1)) ofAll.Add(row.GetGuid(0));
            else kept.AddRange(row.GetFieldValue<Guid[]>(1).Select(commune => (row.GetGuid(0), commune)));
        }

        return new(kept.ToLookup(one => one.Indicator, one => one.Commune), ofAll, communes, indicators);
    }

    /// <summary>Answers together all questions that every commune answers in one way: the sums in one look, then what is asked of the facts.</summary>
    /// <param name="questions">Of the same communes and groups, all of one period or all of several.</param>
    public async Task ReadAhead(NpgsqlConnection connection, IReadOnlyList<CountQuestion> questions, CancellationToken stop)
    {
        foreach (var growth in questions.Where(CountKind.IsGrowth)) _aYearBefore[growth] = growth.AYearBefore;
        List<CountQuestion> all = [.. questions.Concat(_aYearBefore.Values)];
        foreach (var together in all.Where(question => CommunesWithout(question).Length == 0).GroupBy(Together))
        {
            List<CountQuestion> summed = [.. together];
            foreach (var (question, tallies) in summed.Zip(await CountFromSums.Sums(connection, summed, stop))) _ahead[question] = tallies;
        }

        await ReadFacts(connection, all, stop);
    }

    private async Task ReadFacts(NpgsqlConnection connection, List<CountQuestion> questions, CancellationToken stop)
    {
        var (ask, beside) = (new AskTogether(), new List<(CountQuestion Question, Tallies Tallies)>());
        foreach (var question in questions)
        {
            if (_ahead.ContainsKey(question)) beside.Add((question, CountFromFacts.BesideSums(ask, question)));
            else if (CommunesWithout(question).Length == question.Communes.Length) _ahead[question] = CountFromFacts.InPeriod(ask, question);
        }

        await ask.Run(connection, stop);
        foreach (var (question, tallies) in beside) _ahead[question].Add(tallies);
    }

    // Sums of one period come added up, so that all have to end together.
    private static (bool, DateOnly) Together(CountQuestion question) => (question.IsOfMany, question.IsOfMany ? default : question.Last);

    /// <summary>The same question of the year before; the one read ahead, if it was.</summary>
    public CountQuestion AYearBefore(CountQuestion question) => _aYearBefore.GetValueOrDefault(question) ?? question.AYearBefore;

    /// <summary>From when to when files tell, read once for all kinds of which facts are wanting.</summary>
    public async Task<Spans> Spans(NpgsqlConnection connection, CancellationToken stop) =>
        _spans ??= await Facts.Spans.Of(connection, communes, [.. indicators.Where(MayLack).Select(bound => bound.Indicator.Form).OfType<CountingForm>().Select(form => form.Kind).Distinct(StringComparer.Ordinal)], stop);

    // Whoever found facts of all asks no file whether it tells of them.
    private bool MayLack(BoundIndicator indicator)
    {
        var ahead = _ahead.Where(one => one.Key.Indicators.Any(bound => bound.Id == indicator.Id)).ToList();
        return ahead.Count == 0 || ahead.Exists(one => !one.Value.HoldSomethingOfAll(one.Key));
    }

    /// <summary>What was read ahead for that very question; null where nothing was.</summary>
    public Tallies? Ahead(CountQuestion question) => _ahead.GetValueOrDefault(question);

    /// <summary>Those that the question has to count from the facts. A commune that keeps only some of the sums counts as one that keeps none.</summary>
    public Guid[] CommunesWithout(CountQuestion question)
    {
        if (!question.Forms.All(CountKind.CanBeSummedUp)) return question.Communes;
        if (question.Indicators.All(bound => ofAll.Contains(bound.Id.Value))) return [];
        var with = new HashSet<Guid>(question.Communes);
        foreach (var bound in question.Indicators.Where(bound => !ofAll.Contains(bound.Id.Value))) with.IntersectWith(communesOf[bound.Id.Value]);
        return with.Count == question.Communes.Length ? [] : [.. question.Communes.Where(commune => !with.Contains(commune))];
    }
}
