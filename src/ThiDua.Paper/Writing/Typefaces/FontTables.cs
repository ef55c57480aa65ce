using System.Buffers.Binary;
using System.Text;

namespace ThiDua.Paper.Writing.Typefaces;

/// <summary>The tables of a TrueType font (ISO/IEC 14496-22), taken apart and put together again.</summary>
internal static class FontTables
{
    private const int Head = 12;
    private const int Entry = 16;
    private const uint Whole = 0xB1B0AFBA; // what all sums of a font come to, less the adjustment that is kept in "head"

    /// <exception cref="InvalidDataException">It is no TrueType font.</exception>
    public static SortedDictionary<string, byte[]> Of(byte[] font)
    {
        if (BinaryPrimitives.ReadUInt32BigEndian(font) != 0x00010000) throw new InvalidDataException("No TrueType font.");
        var tables = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        for (var i = 0; i < BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(4)); i++)
        {
            var entry = font.AsSpan(Head + Entry * i, Entry);
            tables[Encoding.ASCII.GetString(entry[..4])] = font.AsSpan((int)BinaryPrimitives.ReadUInt32BigEndian(entry[8..]), (int)BinaryPrimitives.ReadUInt32BigEndian(entry[12..])).ToArray();
        }

        return tables;
    }

    /// <summary>One file with the sums that say it is whole.</summary>
    public static byte[] Joined(SortedDictionary<string, byte[]> tables)
    {
        BinaryPrimitives.WriteUInt32BigEndian(tables["head"].AsSpan(8), 0);
        var font = new byte[Head + Entry * tables.Count + tables.Values.Sum(table => Padded(table.Length))];
        Begin(font, tables.Count);
        var (at, number, adjustment) = (Head + Entry * tables.Count, 0, 0);
        foreach (var (name, table) in tables)
        {
            if (name == "head") adjustment = at + 8;
            table.CopyTo(font, at);
            var entry = font.AsSpan(Head + Entry * number++, Entry);
            Encoding.ASCII.GetBytes(name, entry);
            BinaryPrimitives.WriteUInt32BigEndian(entry[4..], SumOf(font.AsSpan(at, Padded(table.Length))));
            BinaryPrimitives.WriteInt32BigEndian(entry[8..], at);
            BinaryPrimitives.WriteInt32BigEndian(entry[12..], table.Length);
            at += Padded(table.Length);
        }

        BinaryPrimitives.WriteUInt32BigEndian(font.AsSpan(adjustment), unchecked(Whole - SumOf(font)));
        return font;
    }

    public static int Padded(int length) => (length + 3) & ~3;

    // Version, and the numbers a binary search begins with.
    private static void Begin(byte[] font, int tables)
    {
        var largest = (int)Math.Log2(tables);
        BinaryPrimitives.WriteUInt32BigEndian(font, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(font.AsSpan(4), (ushort)tables);
        BinaryPrimitives.WriteUInt16BigEndian(font.AsSpan(6), (ushort)(Entry << largest));
        BinaryPrimitives.WriteUInt16BigEndian(font.AsSpan(8), (ushort)largest);
        BinaryPrimitives.WriteUInt16BigEndian(font.AsSpan(10), (ushort)(Entry * tables - (Entry << largest)));
    }

    private static uint SumOf(ReadOnlySpan<byte> bytes)
    {
        uint sum = 0;
        for (var i = 0; i < bytes.Length; i += 4) sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(bytes[i..]));
        return sum;
    }
}
