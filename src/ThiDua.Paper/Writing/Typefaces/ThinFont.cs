using System.Buffers.Binary;

namespace ThiDua.Paper.Writing.Typefaces;

/// <summary>
/// A font without the signs of other scripts: all of Latin with every Vietnamese letter, punctuation, signs of currency and
/// of reckoning stay, so that a paper can be gone on with in Word; it takes a quarter of the room.
/// </summary>
/// <remarks>Signs keep their numbers; those left out are blank and no letter leads to them, so that Word takes another font for their letters.</remarks>
internal static class ThinFont
{
    private static readonly string[] Kept = ["OS/2", "cvt ", "fpgm", "gasp", "head", "hhea", "hmtx", "kern", "maxp", "name", "prep"];

    // First and last of the blocks of Unicode that stay.
    private static readonly (int First, int Last)[] Blocks =
    [
        (0x0020, 0x017F), // Latin of Europe
        (0x01A0, 0x01B0), // ơ, ư
        (0x02C6, 0x02DD), (0x0300, 0x0323), // marks
        (0x1EA0, 0x1EF9), // Vietnamese
        (0x2010, 0x2044), (0x2070, 0x208E), // punctuation, raised and lowered digits
        (0x20AB, 0x20AC), (0x2116, 0x2116), (0x2122, 0x2122), // ₫, €, №, ™
        (0x2150, 0x215E), (0x2190, 0x2195), (0x2200, 0x2265), // fractions, arrows, ≤ ≥ ≠
        (0x25A0, 0x25CF), // boxes and dots
    ];

    /// <exception cref="InvalidDataException">It is no TrueType font with a map of Unicode letters.</exception>
    public static byte[] Of(byte[] font)
    {
        var all = FontTables.Of(font);
        var thin = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var name in Kept.Where(all.ContainsKey)) thin[name] = all[name];
        var letters = LetterMap.Read(all["cmap"], letter => Blocks.Any(block => block.First <= letter && letter <= block.Last));
        thin["cmap"] = LetterMap.Write(letters);
        (thin["glyf"], thin["loca"]) = Signs(all, [0, .. letters.Values.Select(sign => (int)sign)]);
        BinaryPrimitives.WriteInt16BigEndian(thin["head"].AsSpan(50), 1); // places in four bytes each
        thin["post"] = [0, 3, 0, 0, .. all["post"].AsSpan(4, 28)]; // without the names of signs
        return FontTables.Joined(thin);
    }

    private static (byte[] Drawings, byte[] Places) Signs(SortedDictionary<string, byte[]> all, HashSet<int> wanted)
    {
        var places = Places(all);
        foreach (var sign in wanted.ToList()) AddParts(all["glyf"], places, sign, wanted);
        using var drawings = new MemoryStream();
        var kept = new byte[4 * places.Length];
        for (var sign = 0; sign < places.Length - 1; sign++)
        {
            BinaryPrimitives.WriteInt32BigEndian(kept.AsSpan(4 * sign), (int)drawings.Length);
            if (!wanted.Contains(sign)) continue;
            var length = places[sign + 1] - places[sign];
            drawings.Write(all["glyf"].AsSpan(places[sign], length));
            drawings.Write(new byte[FontTables.Padded(length) - length]);
        }

        BinaryPrimitives.WriteInt32BigEndian(kept.AsSpan(4 * (places.Length - 1)), (int)drawings.Length);
        return (drawings.ToArray(), kept);
    }

    // Where the drawing of each sign begins, and where the last ends.
    private static int[] Places(SortedDictionary<string, byte[]> all)
    {
        var (loca, isLong) = (all["loca"], BinaryPrimitives.ReadInt16BigEndian(all["head"].AsSpan(50)) == 1);
        return [.. Enumerable.Range(0, BinaryPrimitives.ReadUInt16BigEndian(all["maxp"].AsSpan(4)) + 1)
            .Select(sign => isLong ? BinaryPrimitives.ReadInt32BigEndian(loca.AsSpan(4 * sign)) : 2 * BinaryPrimitives.ReadUInt16BigEndian(loca.AsSpan(2 * sign)))];
    }

    // A letter with marks is put together of others.
    private static void AddParts(ReadOnlySpan<byte> drawings, int[] places, int sign, HashSet<int> wanted)
    {
        const int wordsAsArguments = 1, oneScale = 8, more = 0x20, twoScales = 0x40, fourScales = 0x80;
        if (places[sign + 1] == places[sign] || BinaryPrimitives.ReadInt16BigEndian(drawings[places[sign]..]) >= 0) return;
        var at = places[sign] + 10;
        for (var flags = more; (flags & more) != 0;)
        {
            flags = BinaryPrimitives.ReadUInt16BigEndian(drawings[at..]);
            var part = BinaryPrimitives.ReadUInt16BigEndian(drawings[(at + 2)..]);
            if (wanted.Add(part)) AddParts(drawings, places, part, wanted);
            at += 4 + ((flags & wordsAsArguments) != 0 ? 4 : 2)
                + ((flags & oneScale) != 0 ? 2 : (flags & twoScales) != 0 ? 4 : (flags & fourScales) != 0 ? 8 : 0);
        }
    }
}
