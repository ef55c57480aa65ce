using System.Globalization;
using Npgsql;
using ThiDua.Criteria;

namespace ThiDua.Storage.Facts;

/// <summary>
/// Counts indicators from the sums of whole months. Sums hold every fact as it is for good; a fact whose last day lies
/// after the day asked about is taken out of them and counted as it stood on that day.
/// </summary>
internal static class CountFromSums
{
    public static async Task<Tallies> Run(NpgsqlConnection connection, CountQuestion question, CancellationToken stop)
    {
        var ask = new AskTogether();
        var (tallies, beside) = ((await Sums(connection, [question], stop))[0], CountFromFacts.BesideSums(ask, question));
        await ask.Run(connection, stop);
        tallies.Add(beside);
        return tallies;
    }

    /// <summary>The sums that some questions ask, in one look at them.</summary>
    /// <param name="questions">Of the same communes and groups, all of one period or all of several; none for none.</param>
    /// <returns>In the order of the questions.</returns>
    public static async Task<IReadOnlyList<Tallies>> Sums(NpgsqlConnection connection, IReadOnlyList<CountQuestion> questions, CancellationToken stop)
    {
        List<Tallies> tallies = [.. questions.Select(question => new Tallies(question.Forms))];
        if (questions.Count == 0) return tallies;
        var places = questions.SelectMany((question, at) => question.Indicators.Select((bound, place) => (bound.Id.Value, At: at, Place: place))).ToLookup(one => one.Value);
        var values = new SqlValues();
        await using var command = new NpgsqlCommand(Sql(questions, values), connection);
        values.GiveTo(command);
        await using var row = await command.ExecuteReaderAsync(stop);
        while (await row.ReadAsync(stop))
        {
            foreach (var (_, at, place) in places[row.GetGuid(2)])
            {
                var sum = Read(row, questions[at].Forms[place]);
                foreach (var group in GroupsOf(questions[at], row)) tallies[at].Of(row.GetGuid(0), group)[place].Add(sum);
            }
        }

        return tallies;
    }

    private static Tally Read(NpgsqlDataReader row, CountingForm form)
    {
        var tally = new Tally(form.Exclusions.Count) { Considered = row.GetInt64(4), Denominator = row.GetInt64(5), Numerator = row.GetInt64(6) };
        for (var reason = 0; reason < tally.Excluded.Length; reason++) tally.Excluded[reason] = row.GetInt64(7 + reason);
        return tally;
    }

    // A month's sum belongs to every period that has the whole month; one period's sums come added up.
    private static IEnumerable<string> GroupsOf(CountQuestion question, NpgsqlDataReader row)
    {
        if (!question.IsOfMany)
        {
            yield return row.GetString(1);
            yield break;
        }

        var month = row.GetFieldValue<DateOnly>(3);
        for (var place = 0; place < question.Periods.Count; place++)
        {
            var days = question.Periods[place];
            if (question.FirstWhole(days) <= month && month <= days.To) yield return question.GroupAt(place);
        }
    }

    private static string Sql(IReadOnlyList<CountQuestion> questions, SqlValues values)
    {
        var question = questions[0];
        var dimension = question.Dimension is { } field ? FactDimension.NumberOf(field) : FactDimension.Whole;
        var (isSplit, isByMonth) = (question.Dimension is not null, questions.Any(one => one.IsOfMany));
        var (group, month) = (isSplit ? "value" : "''::text", isByMonth ? "month" : "NULL::date");
        var reasons = questions.Max(one => one.Forms.Max(form => form.Exclusions.Count));
        var excluded = string.Concat(Enumerable.Range(1, reasons).Select(reason =>
            string.Create(CultureInfo.InvariantCulture, $", coalesce(sum(excluded[{reason}]) FILTER (WHERE considered <> denominator), 0)"))); // whatever is excluded makes them differ
        var communes = question.Communes.Length == 1 ? $"= {values.Add(question.Communes[0])}" : $"= ANY({values.Add(question.Communes)})";
        var since = questions.GroupBy(one => one.Periods.Min(one.FirstWhole)).Select(months => Since(months.Key, [.. months.SelectMany(one => one.Indicators).Select(bound => bound.Id.Value)], values));
        return string.Create(CultureInfo.InvariantCulture, $"""
            SELECT commune_id, {group}, indicator, {month}, sum(considered)::bigint, sum(denominator)::bigint, sum(numerator)::bigint{excluded}
            FROM roll_up
            WHERE dimension = {dimension} AND commune_id {communes} AND month <= {values.Add(CountQuestion.MonthOf(questions.Max(one => one.Last)))} AND ({string.Join(" OR ", since)})
            GROUP BY commune_id, indicator{(isSplit ? ", value" : "")}{(isByMonth ? ", month" : "")}
            """);
    }

    private static string Since(DateOnly first, Guid[] indicators, SqlValues values) => first == DateOnly.MinValue
        ? $"indicator = ANY({values.Add(indicators)})"
        : $"indicator = ANY({values.Add(indicators)}) AND month >= {values.Add(first)}";
}
