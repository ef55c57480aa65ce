using Npgsql;
using ThiDua.Facts;
using ThiDua.Organizations;

namespace ThiDua.Storage.Facts;

/// <summary>Loads what the commune has of a kind, by keys, before a file is gone through.</summary>
internal static class LoadKnownFacts
{
    private static readonly long From = FactRow.Seconds(new(2000, 1, 1, 0, 0, 0, DateTimeKind.Unspecified));

    /// <param name="more">How many rows the file may add.</param>
    public static async Task<KnownFacts> Of(NpgsqlConnection connection, UnitId commune, FactKind kind, long more, CancellationToken stop)
    {
        var months = await Months(connection, commune, kind, stop);
        var known = new KnownFacts((int)Math.Min(more + months.Values.Sum(), int.MaxValue / 64));
        known.Months.UnionWith(months.Keys);
        if (months.Count == 0) return known;
        var newest = kind.Latest.Count == 0 ? "NULL::timestamp" : $"greatest({string.Join(", ", kind.Latest.Select(field => field + "::timestamp"))})";
        await using var command = new NpgsqlCommand($"SELECT key_hash, content_hash, batch, {newest} FROM fact_{kind.Name} WHERE commune_id = $1", connection)
        {
            Parameters = { new() { Value = commune.Value } },
        };
        await using var row = await command.ExecuteReaderAsync(stop);
        while (await row.ReadAsync(stop))
        {
            var key = Key(row.GetGuid(0));
            ref var fact = ref known.Of(key.First, key.Second);
            fact.Content = unchecked((ulong)row.GetInt64(1));
            fact.IsStored(row.GetInt32(2), newest: row.IsDBNull(3) ? 0 : Minutes(FactRow.Seconds(row.GetDateTime(3))));
        }

        return known;
    }

    /// <summary>A moment in minutes since 2000, at least 1: 0 says that nothing is known.</summary>
    public static uint Minutes(long seconds) => (uint)Math.Clamp((seconds - From) / 60, 1, uint.MaxValue);

    private static (ulong First, ulong Second) Key(Guid key)
    {
        Span<byte> bytes = stackalloc byte[16];
        key.TryWriteBytes(bytes, bigEndian: true, out _);
        return (System.Buffers.Binary.BinaryPrimitives.ReadUInt64BigEndian(bytes), System.Buffers.Binary.BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]));
    }

    private static async Task<Dictionary<DateOnly, long>> Months(NpgsqlConnection connection, UnitId commune, FactKind kind, CancellationToken stop)
    {
        await using var command = new NpgsqlCommand(
            $"SELECT date_trunc('month', {kind.Day}::timestamp)::date, count(*) FROM fact_{kind.Name} WHERE commune_id = $1 GROUP BY 1", connection)
        {
            Parameters = { new() { Value = commune.Value } },
        };
        var months = new Dictionary<DateOnly, long>();
        await using var row = await command.ExecuteReaderAsync(stop);
        while (await row.ReadAsync(stop)) months[row.GetFieldValue<DateOnly>(0)] = row.GetInt64(1);
        return months;
    }
}
