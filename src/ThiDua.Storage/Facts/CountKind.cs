using System.Globalization;
using Npgsql;
using ThiDua.Criteria;

namespace ThiDua.Storage.Facts;

/// <summary>Answers a question about one kind of fact: from sums for the communes that keep them, from facts for the others.</summary>
internal static class CountKind
{
    /// <summary>Growth asks two periods, groups are counted in steps of their own.</summary>
    public static bool StandsAlone(BoundIndicator bound) => bound.Indicator.Form is GrowthForm or GroupRatioForm;

    /// <summary>Whether the months of a period can be counted together: facts are events and belong to one month each.</summary>
    public static bool MonthsAddUp(CountQuestion question) =>
        question.Period is { Ends: null, NewestBy: null } && !question.Indicators.Any(StandsAlone);

    public static async Task<Answers> Run(NpgsqlConnection connection, CountQuestion question, KeptSums sums, CancellationToken stop)
    {
        var tallies = await Count(connection, question, sums, stop);
        if (question.Indicators is [{ Indicator.Form: GrowthForm }]) await AgainstTheYearBefore(connection, question, sums, tallies, stop);
        return new(question, tallies, tallies.HoldSomethingOfAll(question) ? null : await Spans.Of(connection, question, stop));
    }

    /// <summary>Whether sums of the form are kept at all: months of it must add up.</summary>
    public static bool CanBeSummedUp(CountingForm form) => form is not GroupRatioForm && form.Period?.NewestBy is null;

    private static async Task<Tallies> Count(NpgsqlConnection connection, CountQuestion question, KeptSums sums, CancellationToken stop)
    {
        var without = sums.CommunesWithout(question);
        if (without.Length == 0) return await CountFromSums.Run(connection, question, sums.Ahead(question), stop);
        var tallies = await CountFromFacts.InPeriod(connection, question with { Communes = without }, stop);
        Guid[] with = [.. question.Communes.Except(without)];
        if (with.Length > 0) tallies.Add(await CountFromSums.Run(connection, question with { Communes = with }, ahead: null, stop));
        return tallies;
    }

    // Growth is this period's count over that of the same days a year before.
    private static async Task AgainstTheYearBefore(NpgsqlConnection connection, CountQuestion question, KeptSums sums, Tallies tallies, CancellationToken stop)
    {
        var before = await Count(connection, question with { From = question.From.AddYears(-1), To = question.To.AddYears(-1) }, sums, stop);
        foreach (var (commune, group) in before.Keys.Union(tallies.Keys).ToList())
        {
            var now = tallies.Of(commune, group)[0];
            now.Numerator = now.Denominator;
            now.Denominator = before.Of(commune, group)[0].Denominator;
        }
    }
}

/// <summary>From which to which month committed files of a kind tell.</summary>
internal sealed class Spans(ILookup<Guid, (DateOnly First, DateOnly Last)> spans)
{
    public bool Tell(Guid commune, DateOnly from, DateOnly to) => spans[commune].Any(span => span.First <= to && span.Last >= from);

    public static async Task<Spans> Of(NpgsqlConnection connection, CountQuestion question, CancellationToken stop)
    {
        await using var command = new NpgsqlCommand("""
            SELECT DISTINCT commune_id, date_trunc('month', first_on)::date, (date_trunc('month', last_on) + INTERVAL '1 month - 1 day')::date
            FROM batch
            WHERE kind = $1 AND state = 'Committed' AND commune_id = ANY($2) AND first_on <= $3
            """, connection)
        {
            Parameters = { new() { Value = question.Kind.Name }, new() { Value = question.Communes }, new() { Value = question.To } },
        };
        var spans = new List<(Guid Commune, DateOnly First, DateOnly Last)>();
        await using var row = await command.ExecuteReaderAsync(stop);
        while (await row.ReadAsync(stop)) spans.Add((row.GetGuid(0), row.GetFieldValue<DateOnly>(1), row.GetFieldValue<DateOnly>(2)));
        return new(spans.ToLookup(span => span.Commune, span => (span.First, span.Last)));
    }
}

/// <summary>Tallies as values of indicators.</summary>
internal sealed class Answers(CountQuestion question, Tallies tallies, Spans? spans)
{
    public IEnumerable<string> Groups => tallies.Keys.Select(key => key.Group).Distinct(StringComparer.Ordinal);

    public static string GroupOf(DateOnly day) => CountQuestion.MonthOf(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public IndicatorValue Of(Guid commune, string group, int place) => Value(commune, group, place, question.From, question.To);

    /// <summary>Puts the values of the question's indicators where they stand in the whole list.</summary>
    public void PutInto(
        IndicatorValue[] values, IReadOnlyList<BoundIndicator> indicators, Guid commune, string group, DateOnly? from = null, DateOnly? to = null)
    {
        for (var at = 0; at < values.Length; at++)
        {
            for (var place = 0; place < question.Indicators.Count; place++)
            {
                if (question.Indicators[place].Id == indicators[at].Id)
                    values[at] = Value(commune, group, place, from ?? question.From, to ?? question.To);
            }
        }
    }

    private IndicatorValue Value(Guid commune, string group, int place, DateOnly from, DateOnly to)
    {
        var (indicator, form, tally) = (question.Indicators[place].Indicator, question.Forms[place], tallies.Of(commune, group)[place]);
        return new(
            indicator.Key, indicator.Version, from, to, tally.Numerator, form is CountForm ? 1 : tally.Denominator, tally.Considered,
            [.. form.Exclusions.Select((exclusion, reason) => new ExcludedCount(exclusion.Reason, tally.Excluded[reason]))],
            Declared: 0, StateOf(commune, form, tally, from, to));
    }

    // Existing things and checklists tell of every day after the file that named them.
    private ValueState StateOf(Guid commune, CountingForm form, Tally tally, DateOnly from, DateOnly to)
    {
        if (tally.Considered == 0 && !spans!.Tell(commune, form.IsStock ? DateOnly.MinValue : from, to)) return ValueState.NoData;
        return form is not CountForm && tally.Denominator == 0 ? ValueState.NothingToCount : ValueState.Known;
    }
}
