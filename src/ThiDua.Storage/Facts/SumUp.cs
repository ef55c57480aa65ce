using System.Globalization;
using Npgsql;
using NpgsqlTypes;
using ThiDua.Criteria;
using ThiDua.Facts;
using ThiDua.Organizations;

namespace ThiDua.Storage.Facts;

/// <summary>
/// Sums the facts of some months up anew, in the caller's transaction: one pass groups them by month and all dimensions
/// together, and the sums by each dimension are added up from that.
/// </summary>
internal static class SumUp
{
    /// <summary>All sums that the commune keeps of the kind; and, when procedures change, of whatever asks procedures.</summary>
    /// <param name="days">In whose months something came or went.</param>
    /// <param name="onTheWay">What was added up while a file was read; null where none was.</param>
    public static async Task Changed(
        NpgsqlConnection connection, UnitId commune, FactKind kind, IReadOnlyCollection<DateOnly> days, CancellationToken stop, SumsOnTheWay? onTheWay = null)
    {
        var kept = await KeptForms.Of(connection, commune, stop);
        foreach (var group in kept.Where(k => k.Form.Kind == kind.Name).GroupBy(k => k.Form.PeriodIn(kind).Day == kind.Day))
        {
            // The months are those of the kind's own day; figures that go by another day are summed up whole.
            var runs = group.Key ? Months.Of(days.Where(day => onTheWay?.Hold(CountQuestion.MonthOf(day)) is not true)) : onTheWay is { HoldAll: true } ? [] : [Months.All];
            foreach (var run in runs) await Run(connection, commune, [.. group], run, stop);
        }

        foreach (var sums in onTheWay?.ByRule ?? []) await Write(connection, commune, sums.Indicators, onTheWay!.Held(sums), stop);
        if (kind.Name == "procedure") await Run(connection, commune, [.. kept.Where(k => k.Form.Kind != kind.Name && TallySql.AsksTheProcedure(k.Form))], Months.All, stop);
    }

    /// <summary>The given sums of the commune, of any kinds.</summary>
    public static async Task Run(
        NpgsqlConnection connection, UnitId commune, IReadOnlyList<(Guid Id, CountingForm Form)> indicators, Months months, CancellationToken stop)
    {
        if (indicators.Count > 0) await Forget(connection, commune, indicators, months, stop);
        foreach (var together in indicators.GroupBy(i => (i.Form.Kind, i.Form.PeriodIn(FactKind.Of(i.Form.Kind)).Day, i.Form.PeriodIn(FactKind.Of(i.Form.Kind)).Ends)))
        {
            var sums = await Read(connection, commune, FactKind.Of(together.Key.Kind), [.. together], months, stop);
            await Write(connection, commune, [.. together], sums, stop);
        }
    }

    private static async Task Forget(
        NpgsqlConnection connection, UnitId commune, IReadOnlyList<(Guid Id, CountingForm Form)> indicators, Months months, CancellationToken stop)
    {
        await using var command = new NpgsqlCommand(
            "DELETE FROM roll_up WHERE commune_id = $1 AND indicator = ANY($2) AND month >= $3 AND month < $4", connection)
        {
            Parameters =
            {
                new() { Value = commune.Value }, new() { Value = indicators.Select(i => i.Id).ToArray() },
                new() { Value = months.First }, new() { Value = months.After },
            },
        };
        await command.ExecuteNonQueryAsync(stop);
    }

    private static async Task<Dictionary<(short, DateOnly, string), Tally[]>> Read(
        NpgsqlConnection connection, UnitId commune, FactKind kind, IReadOnlyList<(Guid Id, CountingForm Form)> indicators, Months months, CancellationToken stop)
    {
        var forms = indicators.Select(i => i.Form).ToList();
        var dimensions = FactDimension.Of(kind);
        var sums = new Dictionary<(short, DateOnly, string), Tally[]>();
        await using var command = new NpgsqlCommand { Connection = connection };
        command.CommandText = Sql(kind, dimensions, forms, commune, months, command);
        await using var row = await command.ExecuteReaderAsync(stop);
        while (await row.ReadAsync(stop))
        {
            var month = row.GetFieldValue<DateOnly>(0);
            var column = 1 + dimensions.Count;
            var tallies = forms.Select(form => Tally.Read(row, form, ref column)).ToArray();
            Add(sums, (FactDimension.Whole, month, ""), forms, tallies);
            for (var place = 0; place < dimensions.Count; place++)
            {
                Add(sums, (FactDimension.NumberOf(dimensions[place]), month, row.GetString(1 + place)), forms, tallies);
            }
        }

        return sums;
    }

    private static void Add(
        Dictionary<(short, DateOnly, string), Tally[]> sums, (short, DateOnly, string) key, List<CountingForm> forms, Tally[] tallies)
    {
        if (!sums.TryGetValue(key, out var mine)) sums[key] = mine = Tally.For(forms);
        for (var place = 0; place < mine.Length; place++) mine[place].Add(tallies[place]);
    }

    private static string Sql(
        FactKind kind, IReadOnlyList<string> dimensions, List<CountingForm> forms, UnitId commune, Months months, NpgsqlCommand command)
    {
        var values = new SqlValues();
        var period = forms[0].PeriodIn(kind);
        var where = $"f.commune_id = {values.Add(commune.Value)} AND f.{period.Day} >= {values.Add(months.First)} AND f.{period.Day} < {values.Add(months.After)}";
        if (period.Ends is { } ends) where += $" AND f.{ends} IS NULL";
        var procedure = forms.Exists(TallySql.AsksTheProcedure) ? " LEFT JOIN fact_procedure p ON p.commune_id = f.commune_id AND p.code = f.procedure_code" : "";
        var outcomes = new TallySql(new FilterSql(kind, values, to: null)).Outcomes(forms, "o");
        var groups = string.Concat(dimensions.Select((dimension, place) => string.Create(CultureInfo.InvariantCulture, $"coalesce(f.{dimension}, '') AS d{place}, ")));
        var order = string.Join(", ", Enumerable.Range(1, 1 + dimensions.Count));
        values.GiveTo(command);
        return $"""
            SELECT month, {string.Concat(dimensions.Select((_, place) => string.Create(CultureInfo.InvariantCulture, $"d{place}, ")))}{TallySql.Columns(forms, "o")}
            FROM (SELECT date_trunc('month', f.{period.Day}::timestamp)::date AS month, {groups}{outcomes}
                FROM fact_{kind.Name} f{procedure} WHERE {where} OFFSET '0') f GROUP BY {order}
            """;
    }

    private static async Task Write(
        NpgsqlConnection connection, UnitId commune, IReadOnlyList<(Guid Id, CountingForm Form)> indicators,
        IEnumerable<KeyValuePair<(short Dimension, DateOnly Month, string Value), Tally[]>> sums, CancellationToken stop)
    {
        await using var rows = await connection.BeginBinaryImportAsync(
            "COPY roll_up (commune_id, indicator, month, dimension, considered, denominator, numerator, value, excluded) FROM STDIN (FORMAT BINARY)", stop);
        foreach (var (key, tallies) in sums)
        {
            for (var place = 0; place < tallies.Length; place++)
            {
                if (!tallies[place].IsNothing) await Write(rows, commune, indicators[place].Id, key, tallies[place], stop);
            }
        }

        await rows.CompleteAsync(stop);
    }

    private static async Task Write(
        NpgsqlBinaryImporter rows, UnitId commune, Guid indicator, (short Dimension, DateOnly Month, string Value) key, Tally tally, CancellationToken stop)
    {
        await rows.StartRowAsync(stop);
        await rows.WriteAsync(commune.Value, NpgsqlDbType.Uuid, stop);
        await rows.WriteAsync(indicator, NpgsqlDbType.Uuid, stop);
        await rows.WriteAsync(key.Month, NpgsqlDbType.Date, stop);
        await rows.WriteAsync(key.Dimension, NpgsqlDbType.Smallint, stop);
        await rows.WriteAsync((int)tally.Considered, NpgsqlDbType.Integer, stop);
        await rows.WriteAsync((int)tally.Denominator, NpgsqlDbType.Integer, stop);
        await rows.WriteAsync(tally.Numerator, NpgsqlDbType.Bigint, stop);
        await rows.WriteAsync(key.Value, NpgsqlDbType.Text, stop);
        await rows.WriteAsync(tally.Excluded.Select(count => (int)count).ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Integer, stop);
    }
}
