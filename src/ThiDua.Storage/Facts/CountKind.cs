using Npgsql;
using ThiDua.Criteria;

namespace ThiDua.Storage.Facts;

/// <summary>Answers a question about one kind of fact: from sums for the communes that keep them, from facts for the others.</summary>
internal static class CountKind
{
    public static bool IsGrowth(CountQuestion question) => question.Indicators is [{ Indicator.Form: GrowthForm }];

    /// <summary>Growth asks two periods, groups are counted in steps of their own.</summary>
    public static bool StandsAlone(BoundIndicator bound) => bound.Indicator.Form is GrowthForm or GroupRatioForm;

    /// <summary>Whether the months of a period can be counted together: facts are events and belong to one month each.</summary>
    public static bool MonthsAddUp(CountQuestion question) =>
        question.Period is { Ends: null, NewestBy: null } && !question.Indicators.Any(StandsAlone);

    public static async Task<Answers> Run(NpgsqlConnection connection, CountQuestion question, KeptSums sums, CancellationToken stop)
    {
        var tallies = await Count(connection, question, sums, stop);
        if (IsGrowth(question)) await AgainstTheYearBefore(connection, question, sums, tallies, stop);
        return new(question, tallies, tallies.HoldSomethingOfAll(question) ? null : await sums.Spans(connection, stop));
    }

    /// <summary>Whether sums of the form are kept at all: months of it must add up.</summary>
    public static bool CanBeSummedUp(CountingForm form) => form is not GroupRatioForm && form.Period?.NewestBy is null;

    private static async Task<Tallies> Count(NpgsqlConnection connection, CountQuestion question, KeptSums sums, CancellationToken stop)
    {
        if (sums.Ahead(question) is { } ahead) return ahead;
        var without = sums.CommunesWithout(question);
        Guid[] with = [.. question.Communes.Except(without)];
        var ask = new AskTogether();
        var tallies = without.Length > 0 ? CountFromFacts.InPeriod(ask, question with { Communes = without }) : new(question.Forms);
        await ask.Run(connection, stop);
        if (with.Length > 0) tallies.Add(await CountFromSums.Run(connection, question with { Communes = with }, stop));
        return tallies;
    }

    // Growth is this period's count over that of the same days a year before.
    private static async Task AgainstTheYearBefore(NpgsqlConnection connection, CountQuestion question, KeptSums sums, Tallies tallies, CancellationToken stop)
    {
        var before = await Count(connection, sums.AYearBefore(question), sums, stop);
        foreach (var (commune, group) in before.Keys.Union(tallies.Keys).ToList())
        {
            var now = tallies.Of(commune, group)[0];
            now.Numerator = now.Denominator;
            now.Denominator = before.Of(commune, group)[0].Denominator;
        }
    }
}

/// <summary>From which to which month committed files tell of each kind.</summary>
internal sealed class Spans(ILookup<(Guid Commune, string Kind), (DateOnly First, DateOnly Last)> spans)
{
    public bool Tell(Guid commune, string kind, DateOnly from, DateOnly to) => spans[(commune, kind)].Any(span => span.First <= to && span.Last >= from);

    public static async Task<Spans> Of(NpgsqlConnection connection, Guid[] communes, string[] kinds, CancellationToken stop)
    {
        await using var command = new NpgsqlCommand("""
            SELECT DISTINCT commune_id, kind, date_trunc('month', first_on)::date, (date_trunc('month', last_on) + INTERVAL '1 month - 1 day')::date
            FROM batch
            WHERE kind = ANY($1) AND state = 'Committed' AND commune_id = ANY($2) AND first_on IS NOT NULL
            """, connection)
        {
            Parameters = { new() { Value = kinds }, new() { Value = communes } },
        };
        var spans = new List<(Guid Commune, string Kind, DateOnly First, DateOnly Last)>();
        await using var row = await command.ExecuteReaderAsync(stop);
        while (await row.ReadAsync(stop)) spans.Add((row.GetGuid(0), row.GetString(1), row.GetFieldValue<DateOnly>(2), row.GetFieldValue<DateOnly>(3)));
        return new(spans.ToLookup(span => (span.Commune, span.Kind), span => (span.First, span.Last)));
    }
}

/// <summary>Tallies as values of indicators.</summary>
internal sealed class Answers(CountQuestion question, Tallies tallies, Spans? spans)
{
    public IEnumerable<string> Groups => tallies.Keys.Select(key => key.Group).Distinct(StringComparer.Ordinal);

    /// <summary>Of the only period of the question.</summary>
    public IndicatorValue Of(Guid commune, string group, int place) => Value(commune, group, place, question.Periods[0].From, question.Periods[0].To);

    /// <summary>Puts the values of the question's indicators over some days where they stand in the whole list.</summary>
    public void PutInto(IndicatorValue[] values, IReadOnlyList<BoundIndicator> indicators, Guid commune, string group, DateOnly from, DateOnly to)
    {
        for (var at = 0; at < values.Length; at++)
        {
            for (var place = 0; place < question.Indicators.Count; place++)
            {
                if (question.Indicators[place].Id == indicators[at].Id)
                    values[at] = Value(commune, group, place, from, to);
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
        if (tally.Considered == 0 && !spans!.Tell(commune, form.Kind, form.IsStock ? DateOnly.MinValue : from, to)) return ValueState.NoData;
        return form is not CountForm && tally.Denominator == 0 ? ValueState.NothingToCount : ValueState.Known;
    }
}
