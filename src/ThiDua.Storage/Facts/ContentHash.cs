using System.Buffers.Binary;

namespace ThiDua.Storage.Facts;

/// <summary>
/// Tells one content of a row from another, in 64 bits. Two contents of one and the same fact meet once in 10¹⁹; nobody
/// gains anything by making them meet. Kept in the database: it never changes.
/// </summary>
internal static class ContentHash
{
    private const ulong Spread = 0xa0761d6478bd642f;
    private const ulong Fold = 0xe7037ed1a0b428db;

    public static ulong Beginning => 0x8ebc6af09c88c6e3;

    /// <summary>Adds a field that is filled.</summary>
    /// <param name="place">Its place among the fields of the kind.</param>
    public static ulong Add(ulong hash, int place, ReadOnlySpan<byte> bytes)
    {
        var rest = bytes;
        hash = Mix(hash ^ (ulong)(place + 1));
        for (; rest.Length >= 8; rest = rest[8..]) hash = Mix(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(rest));
        var last = (ulong)bytes.Length << 56;
        if (bytes.Length >= 8 && !rest.IsEmpty) last |= BinaryPrimitives.ReadUInt64LittleEndian(bytes[^8..]) >> (64 - 8 * rest.Length); // the same, at once
        else for (var at = 0; at < rest.Length; at++) last |= (ulong)rest[at] << (8 * at);
        return Mix(hash ^ last);
    }

    private static ulong Mix(ulong word)
    {
        var high = Math.BigMul(word ^ Spread, Fold, out var low);
        return high ^ low;
    }
}
