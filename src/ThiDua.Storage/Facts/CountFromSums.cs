using System.Globalization;
using Npgsql;

namespace ThiDua.Storage.Facts;

/// <summary>
/// Counts indicators from the sums of whole months. Sums hold every fact as it is for good; a fact whose last day lies
/// after the day asked about is taken out of them and counted as it stood on that day.
/// </summary>
internal static class CountFromSums
{
    public static async Task<Tallies> Run(NpgsqlConnection connection, CountQuestion question, CancellationToken stop)
    {
        var tallies = await Sums(connection, question, stop);
        tallies.Add(await CountFromFacts.BesideSums(connection, question, stop));
        return tallies;
    }

    private static async Task<Tallies> Sums(NpgsqlConnection connection, CountQuestion question, CancellationToken stop)
    {
        var tallies = new Tallies(question.Forms);
        var places = question.Indicators.Select((bound, place) => (bound.Id.Value, place)).ToDictionary();
        var reasons = question.Forms.Max(form => form.Exclusions.Count);
        await using var command = new NpgsqlCommand(Sql(question, reasons), connection)
        {
            Parameters =
            {
                new() { Value = question.Communes },
                new() { Value = places.Keys.ToArray() },
                new() { Value = question.FirstWhole == DateOnly.MinValue ? new DateOnly(1, 1, 1) : question.FirstWhole },
                new() { Value = CountQuestion.MonthOf(question.To) },
            },
        };
        await using var row = await command.ExecuteReaderAsync(stop);
        while (await row.ReadAsync(stop))
        {
            var tally = tallies.Of(row.GetGuid(0), row.GetString(1))[places[row.GetGuid(2)]];
            (tally.Considered, tally.Denominator, tally.Numerator) = (row.GetInt64(3), row.GetInt64(4), row.GetInt64(5));
            for (var reason = 0; reason < tally.Excluded.Length; reason++) tally.Excluded[reason] = row.GetInt64(6 + reason);
        }

        return tallies;
    }

    private static string Sql(CountQuestion question, int reasons)
    {
        var dimension = question.Dimension is { } field ? FactDimension.NumberOf(field) : FactDimension.Whole;
        var group = question.ByMonth ? "to_char(month, 'YYYY-MM-01')" : question.Dimension is null ? "''::text" : "value";
        var excluded = string.Concat(Enumerable.Range(1, reasons).Select(reason =>
            string.Create(CultureInfo.InvariantCulture, $", coalesce(sum(excluded[{reason}]), 0)")));
        return string.Create(CultureInfo.InvariantCulture, $"""
            SELECT commune_id, {group}, indicator, sum(considered), sum(denominator), sum(numerator)::bigint{excluded}
            FROM roll_up
            WHERE dimension = {dimension} AND commune_id = ANY($1) AND indicator = ANY($2) AND month BETWEEN $3 AND $4
            GROUP BY 1, 2, 3
            """);
    }
}
