using System.Buffers.Binary;
using System.Text;

namespace ThiDua.Paper.Specs.Writing;

/// <summary>Which letters a TrueType font has a sign for: its table <c>cmap</c>, format 4.</summary>
internal static class LettersOfAFont
{
    public static bool Has(byte[] font, char letter)
    {
        var map = UnicodeMap(font);
        var segments = Two(map[6..]) / 2;
        for (var i = 0; i < segments; i++)
        {
            var (end, start) = (Two(map[(14 + 2 * i)..]), Two(map[(16 + 2 * (segments + i))..]));
            if (letter > end || letter < start) continue;
            var (delta, place) = (Two(map[(16 + 2 * (2 * segments + i))..]), 16 + 2 * (3 * segments + i));
            var range = Two(map[place..]);
            return (range == 0 ? (letter + delta) & 0xFFFF : Two(map[(place + range + 2 * (letter - start))..])) != 0;
        }

        return false;
    }

    private static ReadOnlySpan<byte> UnicodeMap(ReadOnlySpan<byte> font)
    {
        var maps = Table(font, "cmap");
        for (var i = 0; i < Two(maps[2..]); i++)
        {
            var entry = maps[(4 + 8 * i)..];
            var map = maps[Four(entry[4..])..];
            if (Two(entry) == 3 && Two(entry[2..]) == 1 && Two(map) == 4) return map;
        }

        throw new InvalidDataException("No map of Unicode letters.");
    }

    private static ReadOnlySpan<byte> Table(ReadOnlySpan<byte> font, string name)
    {
        for (var i = 0; i < Two(font[4..]); i++)
        {
            var entry = font[(12 + 16 * i)..];
            if (Encoding.ASCII.GetString(entry[..4]) == name) return font[Four(entry[8..])..];
        }

        throw new InvalidDataException($"No table {name}.");
    }

    private static int Two(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static int Four(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadInt32BigEndian(bytes);
}
