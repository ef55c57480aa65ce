using Npgsql;
using ThiDua.Criteria;

namespace ThiDua.Storage.Criteria.Radar;

/// <summary>Runs the statement of a rule, which returns the rows behind its signs, those of one sign together.</summary>
internal static class SightQuery
{
    /// <param name="sql">Columns: key, what it is about (for the sentence), how many rows altogether, code, day, batch, sheet, line.</param>
    /// <param name="say">The sentence from what it is about and how many there are.</param>
    public static async Task<IReadOnlyList<Sight>> Run(
        NpgsqlDataSource database, string rule, string kind, string sql, Func<string, long, string> say, IEnumerable<object> values, CancellationToken stop)
    {
        await using var command = database.CreateCommand(sql);
        foreach (var value in values) command.Parameters.Add(new NpgsqlParameter { Value = value });
        var rows = new List<(string Key, string About, long Count, SightedRow Row)>();
        await using var row = await command.ExecuteReaderAsync(stop);
        while (await row.ReadAsync(stop))
        {
            rows.Add((row.GetString(0), row.GetString(1), row.GetInt64(2),
                new SightedRow(kind, row.GetString(3), row.GetFieldValue<DateOnly>(4), row.GetInt32(5), row.GetInt16(6), row.GetInt32(7))));
        }

        return [.. rows.GroupBy(r => r.Key).Select(g => new Sight(rule, g.Key, say(g.First().About, g.First().Count), g.First().Count, [.. g.Take(Sight.MostRows).Select(r => r.Row)]))];
    }
}
