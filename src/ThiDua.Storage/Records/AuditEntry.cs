using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;

namespace ThiDua.Storage.Records;

/// <summary>One entry of the audit log (nhật ký hệ thống): who did what to which thing, when, from where.</summary>
/// <param name="Chain">The commune; all zeros for the system.</param>
/// <param name="Number">From 1 in its chain, without gaps.</param>
/// <param name="Action"><c>added</c>, <c>changed</c>, <c>removed</c>, or what an explicit note says.</param>
/// <param name="Subject">Table, or what the note is about.</param>
/// <param name="Before">JSON of what was; null for what is new.</param>
/// <param name="After">JSON of what is; null for what is gone.</param>
public sealed record AuditEntry(
    Guid Chain, long Number, DateTimeOffset At, Guid? AccountId, string AccountName, string? Address, string Action, string Subject,
    string SubjectKey, string? Before, string? After)
{
    public const int HashLength = 32;

    /// <summary>What stands before the first entry of a chain.</summary>
    public static ReadOnlyMemory<byte> Beginning { get; } = new byte[HashLength];

    /// <summary>The database keeps microseconds; a finer time would not hash alike when read back.</summary>
    public static DateTimeOffset ToMicroseconds(DateTimeOffset time) => new(time.UtcTicks / 10 * 10, TimeSpan.Zero);

    /// <summary>SHA-256 over the hash before and every field, as a JSON array, in which no two entries look alike.</summary>
    public byte[] HashAfter(ReadOnlySpan<byte> previous)
    {
        string?[] fields =
        [
            Convert.ToHexStringLower(previous), Chain.ToString("D"), Number.ToString(CultureInfo.InvariantCulture),
            At.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.ffffffZ", CultureInfo.InvariantCulture), AccountId?.ToString("D"),
            AccountName, Address, Action, Subject, SubjectKey, Before, After,
        ];
        return SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(fields));
    }
}
