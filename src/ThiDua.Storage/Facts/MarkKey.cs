using System.Buffers.Binary;
using System.Buffers.Text;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Npgsql;
using ThiDua.Organizations;

namespace ThiDua.Storage.Facts;

/// <summary>Marks of what is personal, by the commune's own key: the same text has the same mark, and no mark leads back.</summary>
internal static class MarkKey
{
    private const int Bytes = 16;

    /// <summary>What makes marks for the commune.</summary>
    public static async Task<Func<string, string>> Of(NpgsqlConnection connection, UnitId commune, CancellationToken stop)
    {
        await using var command = new NpgsqlCommand("""
            WITH made AS (INSERT INTO fact_mark_key (commune_id, key) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING key)
            SELECT key FROM made UNION ALL SELECT key FROM fact_mark_key WHERE commune_id = $1 LIMIT 1
            """, connection)
        {
            Parameters = { new() { Value = commune.Value }, new() { Value = RandomNumberGenerator.GetBytes(Bytes) } },
        };
        var hash = SipHash.Keyed((byte[])(await command.ExecuteScalarAsync(stop))!);
        return text => Mark(hash, text);
    }

    private static string Mark(SipHash hash, string text)
    {
        var (first, second) = hash.Of(MemoryMarshal.AsBytes(text.AsSpan()));
        Span<byte> mark = stackalloc byte[Bytes];
        BinaryPrimitives.WriteUInt64LittleEndian(mark, first);
        BinaryPrimitives.WriteUInt64LittleEndian(mark[8..], second);
        return Base64Url.EncodeToString(mark);
    }
}
