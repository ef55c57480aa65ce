using System.Globalization;
using Npgsql;

namespace ThiDua.Storage.Facts;

/// <summary>
/// Counts indicators from the sums of whole months. Sums hold every fact as it is for good; a fact whose last day lies
/// after the day asked about is taken out of them and counted as it stood on that day.
/// </summary>
internal static class CountFromSums
{
    public static async Task<Tallies> Run(NpgsqlConnection connection, CountQuestion question, Tallies? ahead, CancellationToken stop)
    {
        var tallies = ahead ?? (await Sums(connection, [question], stop))[0];
        tallies.Add(await CountFromFacts.BesideSums(connection, question, stop));
        return tallies;
    }

    /// <summary>The sums that some questions ask, in one look at them.</summary>
    /// <param name="questions">Of the same communes, last day and groups; none for none.</param>
    /// <returns>In the order of the questions.</returns>
    public static async Task<IReadOnlyList<Tallies>> Sums(NpgsqlConnection connection, IReadOnlyList<CountQuestion> questions, CancellationToken stop)
    {
        List<Tallies> tallies = [.. questions.Select(question => new Tallies(question.Forms))];
        if (questions.Count == 0) return tallies;
        var places = questions.SelectMany((question, at) => question.Indicators.Select((bound, place) => (bound.Id.Value, Place: (at, place)))).ToDictionary();
        var values = new SqlValues();
        await using var command = new NpgsqlCommand(Sql(questions, values), connection);
        values.GiveTo(command);
        await using var row = await command.ExecuteReaderAsync(stop);
        while (await row.ReadAsync(stop))
        {
            var (at, place) = places[row.GetGuid(2)];
            var tally = tallies[at].Of(row.GetGuid(0), row.GetString(1))[place];
            (tally.Considered, tally.Denominator, tally.Numerator) = (row.GetInt64(3), row.GetInt64(4), row.GetInt64(5));
            for (var reason = 0; reason < tally.Excluded.Length; reason++) tally.Excluded[reason] = row.GetInt64(6 + reason);
        }

        return tallies;
    }

    private static string Sql(IReadOnlyList<CountQuestion> questions, SqlValues values)
    {
        var question = questions[0];
        var dimension = question.Dimension is { } field ? FactDimension.NumberOf(field) : FactDimension.Whole;
        var group = question.ByMonth ? "to_char(month, 'YYYY-MM-01')" : question.Dimension is null ? "''::text" : "value";
        var reasons = questions.Max(one => one.Forms.Max(form => form.Exclusions.Count));
        var excluded = string.Concat(Enumerable.Range(1, reasons).Select(reason =>
            string.Create(CultureInfo.InvariantCulture, $", coalesce(sum(excluded[{reason}]), 0)")));
        var communes = question.Communes.Length == 1 ? $"= {values.Add(question.Communes[0])}" : $"= ANY({values.Add(question.Communes)})";
        var since = questions.GroupBy(one => one.FirstWhole).Select(months => Since(months.Key, [.. months.SelectMany(one => one.Indicators).Select(bound => bound.Id.Value)], values));
        return string.Create(CultureInfo.InvariantCulture, $"""
            SELECT commune_id, {group}, indicator, sum(considered), sum(denominator), sum(numerator)::bigint{excluded}
            FROM roll_up
            WHERE dimension = {dimension} AND commune_id {communes} AND month <= {values.Add(CountQuestion.MonthOf(question.To))} AND ({string.Join(" OR ", since)})
            GROUP BY 1, 2, 3
            """);
    }

    private static string Since(DateOnly first, Guid[] indicators, SqlValues values) => first == DateOnly.MinValue
        ? $"indicator = ANY({values.Add(indicators)})"
        : $"indicator = ANY({values.Add(indicators)}) AND month >= {values.Add(first)}";
}
