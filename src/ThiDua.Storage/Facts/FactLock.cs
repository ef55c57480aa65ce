using Npgsql;
using ThiDua.Organizations;

namespace ThiDua.Storage.Facts;

/// <summary>One change of a commune's facts at a time; held until the transaction ends.</summary>
internal static class FactLock
{
    public static async Task Take(NpgsqlConnection connection, UnitId commune, CancellationToken stop)
    {
        await using var command = new NpgsqlCommand("SELECT pg_advisory_xact_lock(hashtextextended('facts of ' || $1::text, 0))", connection)
        {
            Parameters = { new() { Value = commune.Value } },
        };
        await command.ExecuteNonQueryAsync(stop);
    }
}
