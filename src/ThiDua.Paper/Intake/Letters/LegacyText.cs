using System.Buffers;

namespace ThiDua.Paper.Intake.Letters;

/// <summary>Finds text of the old Vietnamese fonts among Unicode characters and converts it.</summary>
internal static class LegacyText
{
    /// <summary>A guess must make at least this share of syllables, and this much more than the text as it stands.</summary>
    private const double Enough = 0.7;
    private const double Better = 0.15;

    private const int FewestOfAStray = 4;
    private const double MostOfAStray = 0.3;
    private const double AlmostAll = 0.9;

    // Letters that only Unicode text has; Western European ones (à é ô …) may belong to either.
    private static readonly SearchValues<char> UnicodeOnly = SearchValues.Create(
        "ăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ");

    /// <summary>Lines in Unicode, and whether any of them had to be converted.</summary>
    public static (IReadOnlyList<string> Lines, bool Converted) ToUnicode(IReadOnlyList<string> lines)
    {
        var whole = string.Join('\n', lines);
        if (!Suspicious(whole)) return (lines, false);

        var conversion = ConversionOf(whole);
        if (conversion is null && !whole.AsSpan().ContainsAny(UnicodeOnly)) return (lines, false);

        var converted = lines.Select(line => InUnicode(line, conversion)).ToList();
        return (converted, !converted.SequenceEqual(lines, StringComparer.Ordinal));
    }

    /// <summary>The conversion that makes a text Vietnamese; null where it is so already or none does.</summary>
    public static Func<string, string>? ConversionOf(string text)
    {
        var asItIs = LetterStatistics.Of(text).Share;
        var tcvn3 = LetterStatistics.Of(Tcvn3.ToUnicode(text)).Share;
        var vni = LetterStatistics.Of(Vni.ToUnicode(text)).Share;
        if (Math.Max(tcvn3, vni) < Math.Max(Enough, asItIs + Better)) return null;
        return tcvn3 >= vni ? Tcvn3.ToUnicode : Vni.ToUnicode;
    }

    /// <summary>A line that has letters of Unicode alone stays; others follow the document, or else their own letters.</summary>
    private static string InUnicode(string line, Func<string, string>? ofDocument)
    {
        if (line.AsSpan().ContainsAny(UnicodeOnly) || !Suspicious(line)) return line;
        return (ofDocument ?? ConversionOfAStray(line))?.Invoke(line) ?? line;
    }

    /// <summary>
    /// A line of an old font in a Unicode document: believed only where several words say so and none speaks against
    /// it. "· CT, PCT UBND xã;" is a bullet and one good word, not an old font.
    /// </summary>
    private static Func<string, string>? ConversionOfAStray(string line)
    {
        var asItIs = LetterStatistics.Of(line);
        if (asItIs.Marked < FewestOfAStray || asItIs.Share > MostOfAStray) return null;
        return ConversionOf(line) is { } conversion && LetterStatistics.Of(conversion(line)).Share >= AlmostAll ? conversion : null;
    }

    private static bool Suspicious(string text) => text.AsSpan().ContainsAnyInRange('\u00A1', '\u00FF') || text.AsSpan().ContainsAnyInRange('\uF020', '\uF0FF');
}
