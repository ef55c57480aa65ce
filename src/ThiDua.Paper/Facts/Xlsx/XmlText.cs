using System.Globalization;
using System.Text;

namespace ThiDua.Paper.Facts.Xlsx;

/// <summary>Letters of a text of XML: entities of XML itself, characters by number, and Excel's own _x000D_.</summary>
internal static class XmlText
{
    private const int LongestEntity = 12;

    /// <summary>Puts the letters into a buffer that has at least one place for each byte.</summary>
    /// <returns>How many letters were put.</returns>
    public static int Into(Span<char> letters, ReadOnlySpan<byte> text, bool escaped)
    {
        if (!escaped || text.IndexOf((byte)'&') < 0) return Unescaped(letters, Encoding.UTF8.GetChars(text, letters));

        var put = 0;
        while (!text.IsEmpty)
        {
            var entity = text.IndexOf((byte)'&');
            var plain = entity < 0 ? text : text[..entity];
            put += Encoding.UTF8.GetChars(plain, letters[put..]);
            if (entity < 0) break;
            var end = text[entity..].IndexOf((byte)';');
            if (end is < 2 or > LongestEntity) throw TableRefusal.Damaged();
            put += Letter(text[(entity + 1)..(entity + end)]).EncodeToUtf16(letters[put..]);
            text = text[(entity + end + 1)..];
        }

        return Unescaped(letters, put);
    }

    /// <summary>
    /// Whether a sheet may say something else than what stands in the bytes of its cells: letters by their numbers, texts in
    /// several runs, headers and footers.
    /// </summary>
    public static bool MaySayMoreThan(ReadOnlySpan<byte> part) =>
        part.IndexOf("&#"u8) >= 0 || part.IndexOf("_x00"u8) >= 0 || part.IndexOf("</r>"u8) >= 0 || part.IndexOf(":r>"u8) >= 0 || part.IndexOf("<!"u8) >= 0
        || part.IndexOf("Header>"u8) >= 0 || part.IndexOf("Footer>"u8) >= 0;

    private static Rune Letter(ReadOnlySpan<byte> entity)
    {
        if (entity.SequenceEqual("lt"u8)) return new('<');
        if (entity.SequenceEqual("gt"u8)) return new('>');
        if (entity.SequenceEqual("amp"u8)) return new('&');
        if (entity.SequenceEqual("quot"u8)) return new('"');
        if (entity.SequenceEqual("apos"u8)) return new('\'');
        if (entity[0] != '#') throw TableRefusal.ForeignEntities();

        var digits = Encoding.ASCII.GetString(entity[1..]);
        var known = digits.StartsWith('x')
            ? int.TryParse(digits.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number)
            : int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
        return known && Rune.IsValid(number) ? new(number) : throw TableRefusal.Damaged();
    }

    /// <summary>_x000D_ is how Excel writes a letter that XML does not have.</summary>
    private static int Unescaped(Span<char> letters, int count)
    {
        var from = letters[..count].IndexOf("_x00");
        if (from < 0) return count;

        var put = from;
        for (var i = from; i < count; i++)
        {
            if (i + 6 < count && letters[i] == '_' && letters[i + 1] == 'x' && letters[i + 6] == '_'
                && ushort.TryParse(letters.Slice(i + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                letters[put++] = (char)code;
                i += 6;
            }
            else
            {
                letters[put++] = letters[i];
            }
        }

        return put;
    }
}
