using System.Data;
using Npgsql;
using ThiDua.Criteria;
using ThiDua.Facts;
using ThiDua.Organizations;

namespace ThiDua.Storage.Facts;

/// <summary>
/// Works out the values of indicators that count facts, over days (both inclusive) as they stood on the last of them:
/// from sums where they are kept, else from the facts. What exists over time (procedures, results, checklists) counts
/// as it stood on the last day, whatever the first one is.
/// </summary>
/// <remarks>The caller has checked that the communes may be seen. All statements of a call see one state of the facts.</remarks>
public sealed class CountFacts(NpgsqlDataSource database) : ICountFacts
{
    /// <returns>In the order of the indicators.</returns>
    /// <exception cref="ArgumentException">An indicator counts no facts by itself, or names what its kind does not have.</exception>
    public async Task<IReadOnlyList<IndicatorValue>> Of(
        UnitId commune, IReadOnlyList<BoundIndicator> indicators, DateOnly from, DateOnly to, CancellationToken stop) =>
        (await OfCommunes([commune], indicators, from, to, stop))[commune];

    /// <returns>For every commune, in the order of the indicators.</returns>
    public async Task<IReadOnlyDictionary<UnitId, IReadOnlyList<IndicatorValue>>> OfCommunes(
        IReadOnlyCollection<UnitId> communes, IReadOnlyList<BoundIndicator> indicators, DateOnly from, DateOnly to, CancellationToken stop)
    {
        Guid[] ids = [.. communes.Select(commune => commune.Value).Distinct()];
        await using var connection = await database.OpenConnectionAsync(stop);
        await using var sight = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, stop);
        var sums = await KeptSums.Of(connection, ids, indicators, stop);
        var values = ids.ToDictionary(id => new UnitId(id), _ => new IndicatorValue[indicators.Count]);
        var questions = Questions(indicators, ids, from, to).ToList();
        await sums.ReadAhead(connection, questions, stop);
        foreach (var question in questions)
        {
            var answers = await CountKind.Run(connection, question, sums, stop);
            foreach (var id in ids) answers.PutInto(values[new(id)], indicators, id, group: "", from, to);
        }

        return values.ToDictionary(pair => pair.Key, pair => (IReadOnlyList<IndicatorValue>)pair.Value);
    }

    /// <summary>Over several periods in one look: each ends with the day on which facts are seen, or with a month before it.</summary>
    /// <remarks>Events (dossiers, documents) are seen as they stand on <paramref name="seenOn"/>; what exists over time, on the period's last day.</remarks>
    public async Task<IReadOnlyList<IReadOnlyList<IndicatorValue>>> OfPeriods(
        UnitId commune, IReadOnlyList<BoundIndicator> indicators, IReadOnlyList<(DateOnly From, DateOnly To)> periods, DateOnly seenOn, CancellationToken stop)
    {
        await using var connection = await database.OpenConnectionAsync(stop);
        await using var sight = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, stop);
        var sums = await KeptSums.Of(connection, [commune.Value], indicators, stop);
        List<IndicatorValue[]> values = [.. periods.Select(_ => new IndicatorValue[indicators.Count])];
        List<CountQuestion> questions = [.. Questions(indicators, [commune.Value], periods[0].From, periods[0].To)
            .Select(one => one with { Periods = [.. periods.Select(days => CountedDays.Of(one, days.From, days.To, seenOn)).Distinct()] })];
        await sums.ReadAhead(connection, questions, stop);
        foreach (var question in questions)
        {
            var answers = await CountKind.Run(connection, question, sums, stop);
            foreach (var ((from, to), into) in periods.Zip(values))
                answers.PutInto(into, indicators, commune.Value, question.GroupOf(CountedDays.Of(question, from, to, seenOn)), from, to);
        }

        return values;
    }

    /// <summary>Split by a dimension of the kind (lĩnh vực, cán bộ, thủ tục); empty where the field is.</summary>
    /// <exception cref="ArgumentException">The kind has no such dimension.</exception>
    public async Task<IReadOnlyList<(string Value, IndicatorValue Figure)>> ByDimension(
        UnitId commune, BoundIndicator indicator, string dimension, DateOnly from, DateOnly to, CancellationToken stop)
    {
        await using var connection = await database.OpenConnectionAsync(stop);
        await using var sight = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, stop);
        var sums = await KeptSums.Of(connection, [commune.Value], [indicator], stop);
        var question = Questions([indicator], [commune.Value], from, to).Single() with { Dimension = dimension };
        if (!FactDimension.Of(question.Kind).Contains(dimension, StringComparer.Ordinal))
            throw new ArgumentException($"The kind {question.Kind.Name} is not split by “{dimension}”.", nameof(dimension));
        var answers = await CountKind.Run(connection, question, sums, stop);
        return [.. answers.Groups.Order(StringComparer.Ordinal).Select(group => (group, answers.Of(commune.Value, group, 0)))
            .Where(part => part.Item2.Considered > 0)];
    }

    private static IEnumerable<CountQuestion> Questions(IReadOnlyList<BoundIndicator> indicators, Guid[] communes, DateOnly from, DateOnly to) =>
        indicators.DistinctBy(bound => bound.Id)
            .GroupBy(InOnePass)
            .Select(group => group.ToList())
            .Select(group => new CountQuestion(FactKind.Of(((CountingForm)group[0].Indicator.Form).Kind), group, communes, from, to));

    // What is counted together: one kind, one rule of the period; those that stand alone by themselves.
    private static (string Kind, string Day, string? Ends, string? Newest, IndicatorId? Alone) InOnePass(BoundIndicator bound)
    {
        var form = bound.Indicator.Form as CountingForm
            ?? throw new ArgumentException($"“{bound.Indicator.Key}” counts no facts by itself.", nameof(bound));
        var period = form.PeriodIn(FactKind.Of(form.Kind));
        return (form.Kind, period.Day, period.Ends, period.NewestBy is { } names ? string.Join(' ', names) : null, CountKind.StandsAlone(bound) ? bound.Id : null);
    }
}
