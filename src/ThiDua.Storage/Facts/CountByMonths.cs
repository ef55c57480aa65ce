using Npgsql;
using ThiDua.Facts;
using ThiDua.Organizations;

namespace ThiDua.Storage.Facts;

/// <summary>Counts the facts of a kind by source and month, as they stand: undone files and replaced rows are not among them.</summary>
internal static class CountByMonths
{
    /// <param name="kind">A kind that ends (a list of procedures) is a state: it counts in each month from its first to its last.</param>
    /// <param name="today">Nothing is said of a state in months to come.</param>
    /// <param name="counted">Source and first day of the month to facts; added to.</param>
    public static async Task Of(
        NpgsqlDataSource database, UnitId commune, FactKind kind, int year, DateOnly today, Dictionary<(Guid, DateOnly), long> counted, CancellationToken stop)
    {
        await using var command = database.CreateCommand($"""
            SELECT b.source_id, m.month, sum(m.facts)::bigint
            FROM ({(kind.Ends is null ? Events(kind) : States(kind))}) m JOIN batch b ON b.commune_id = $1 AND b.number = m.batch
            WHERE b.state = 'Committed' AND b.source_id IS NOT NULL GROUP BY 1, 2
            """);
        var last = new DateOnly(year, 12, 31);
        foreach (var value in new object[] { commune.Value, new DateOnly(year, 1, 1), kind.Ends is null || last < today ? last : today })
            command.Parameters.Add(new() { Value = value });
        await using var row = await command.ExecuteReaderAsync(stop);
        while (await row.ReadAsync(stop)) counted[(row.GetGuid(0), row.GetFieldValue<DateOnly>(1))] = row.GetInt64(2);
    }

    private static string Events(FactKind kind) => $"""
        SELECT batch, date_trunc('month', {kind.Day}::timestamp)::date AS month, count(*) AS facts
        FROM fact_{kind.Name} WHERE commune_id = $1 AND {kind.Day} BETWEEN $2 AND $3 GROUP BY 1, 2
        """;

    private static string States(FactKind kind) => $"""
        SELECT f.batch, s.month::date AS month, count(*) AS facts
        FROM generate_series($2::date::timestamp, $3::date::timestamp, interval '1 month') s(month)
        JOIN fact_{kind.Name} f ON f.commune_id = $1 AND f.{kind.Day} < s.month + interval '1 month' AND (f.{kind.Ends} IS NULL OR f.{kind.Ends} >= s.month)
        GROUP BY 1, 2
        """;
}
