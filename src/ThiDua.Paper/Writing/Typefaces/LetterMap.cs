using System.Buffers.Binary;

namespace ThiDua.Paper.Writing.Typefaces;

/// <summary>Which sign of a font stands for which letter: its table <c>cmap</c>, in the one format that all programs read (4).</summary>
internal static class LetterMap
{
    private const int Windows = 3, Unicode = 1;
    private const int Format = 4;
    private const int HeadOfTable = 12, HeadOfMap = 14;

    /// <returns>The number of each letter's sign, for the letters that the font has.</returns>
    public static SortedDictionary<ushort, ushort> Read(ReadOnlySpan<byte> table, Func<int, bool> wanted)
    {
        var map = UnicodeMap(table);
        var segments = Two(map, 6) / 2;
        var signs = new SortedDictionary<ushort, ushort>();
        for (var i = 0; i < segments; i++)
        {
            var (last, first) = (Two(map, HeadOfMap + 2 * i), Two(map, HeadOfMap + 2 + 2 * (segments + i)));
            var (delta, place) = (Two(map, HeadOfMap + 2 + 2 * (2 * segments + i)), HeadOfMap + 2 + 2 * (3 * segments + i));
            for (var letter = first; letter <= last && letter < 0xFFFF; letter++)
            {
                var range = Two(map, place);
                var sign = range == 0 ? letter + delta : Two(map, place + range + 2 * (letter - first)) is not 0 and var found ? found + delta : 0;
                if ((sign & 0xFFFF) != 0 && wanted(letter)) signs[(ushort)letter] = (ushort)(sign & 0xFFFF);
            }
        }

        return signs;
    }

    /// <summary>A table of these letters alone: one segment for each row of letters whose signs follow one another.</summary>
    public static byte[] Write(SortedDictionary<ushort, ushort> signs)
    {
        var segments = Segments(signs);
        var (count, length) = (segments.Count, HeadOfMap + 2 + 8 * segments.Count);
        var table = new byte[HeadOfTable + length];
        Put(table, 0, 0, 1, Windows, Unicode, 0, HeadOfTable);
        var largest = (int)Math.Log2(count);
        Put(table, HeadOfTable, Format, length, 0, 2 * count, 2 << largest, largest, 2 * count - (2 << largest));
        for (var i = 0; i < count; i++)
        {
            var at = HeadOfTable + HeadOfMap + 2 * i;
            Put(table, at, segments[i].Last);
            Put(table, at + 2 + 2 * count, segments[i].First);
            Put(table, at + 2 + 4 * count, (segments[i].Sign - segments[i].First) & 0xFFFF);
        }

        return table;
    }

    private static List<(int First, int Last, int Sign)> Segments(SortedDictionary<ushort, ushort> signs)
    {
        var segments = new List<(int First, int Last, int Sign)>();
        foreach (var (letter, sign) in signs)
        {
            if (segments.Count > 0 && segments[^1] is var row && letter == row.Last + 1 && sign == row.Sign + letter - row.First) segments[^1] = row with { Last = letter };
            else segments.Add((letter, letter, sign));
        }

        segments.Add((0xFFFF, 0xFFFF, 0)); // the format wants it: no sign
        return segments;
    }

    private static ReadOnlySpan<byte> UnicodeMap(ReadOnlySpan<byte> table)
    {
        for (var i = 0; i < Two(table, 2); i++)
        {
            var entry = table[(4 + 8 * i)..];
            var map = table[BinaryPrimitives.ReadInt32BigEndian(entry[4..])..];
            if ((Two(entry, 0), Two(entry, 2), Two(map, 0)) == (Windows, Unicode, Format)) return map;
        }

        throw new InvalidDataException("No map of Unicode letters.");
    }

    private static int Two(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]);

    private static void Put(byte[] bytes, int at, params ReadOnlySpan<int> numbers)
    {
        for (var i = 0; i < numbers.Length; i++) BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(at + 2 * i), (ushort)numbers[i]);
    }
}
