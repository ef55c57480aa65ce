using System.Text;
using ThiDua.Documents;

namespace ThiDua.Paper.Intake.Letters;

/// <summary>Bytes of a text file → lines: UTF-8, UTF-16, Windows-1258, TCVN3 or VNI; a form feed begins a page.</summary>
internal static class PlainText
{
    private const double FewControls = 0.002;
    private const double EnoughSyllables = 0.6;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Windows1258 = CodePagesEncodingProvider.Instance.GetEncoding(1258)!;

    public static DocumentText Read(ReadOnlySpan<byte> bytes)
    {
        var (text, fromLegacy) = Decode(bytes);
        if (text.Length > IntakeLimits.TextCharacters) throw Refusal.TooMuchText();
        MustBeText(text);

        var pages = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\f');
        var lines = new List<(string Text, int Page)>();
        for (var page = 0; page < pages.Length; page++)
        {
            if (page == pages.Length - 1 && page > 0 && string.IsNullOrWhiteSpace(pages[page])) break;
            lines.AddRange(pages[page].Split('\n').Select(line => (line.TrimEnd(), page + 1)));
        }

        var (unicode, converted) = LegacyText.ToUnicode(lines.ConvertAll(line => line.Text));
        var paged = pages.Length > 1;
        return new(
            [.. lines.Select((line, i) => new TextLine(unicode[i].Normalize(NormalizationForm.FormC), paged ? line.Page : null))],
            fromLegacy || converted ? TextMedium.Converted : TextMedium.Digital);
    }

    private static (string Text, bool FromLegacy) Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) bytes = bytes[3..];
        else if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return (Encoding.Unicode.GetString(bytes[2..]), false);
        else if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return (Encoding.BigEndianUnicode.GetString(bytes[2..]), false);
        else if (Utf16WithoutMark(bytes) is { } utf16) return (utf16.GetString(bytes), false);

        if (bytes.Contains((byte)0)) throw Refusal.UnknownKind();
        return System.Text.Unicode.Utf8.IsValid(bytes) ? (StrictUtf8.GetString(bytes), false) : (FromOneByteLetters(bytes), true);
    }

    /// <summary>Half of the bytes of Western letters, digits and spaces in UTF-16 are zero, all on the same side.</summary>
    private static UnicodeEncoding? Utf16WithoutMark(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..(Math.Min(bytes.Length, 4096) & ~1)];
        var (even, odd) = (0, 0);
        for (var i = 0; i < sample.Length; i += 2)
        {
            if (sample[i] == 0) even++;
            if (sample[i + 1] == 0) odd++;
        }

        var pairs = sample.Length / 2;
        if (pairs == 0) return null;
        if (odd > pairs * 4 / 10 && even == 0) return new UnicodeEncoding(bigEndian: false, byteOrderMark: false);
        return even > pairs * 4 / 10 && odd == 0 ? new UnicodeEncoding(bigEndian: true, byteOrderMark: false) : null;
    }

    private static string FromOneByteLetters(ReadOnlySpan<byte> bytes)
    {
        var western = Encoding.Latin1.GetString(bytes);
        string[] guesses = [Windows1258.GetString(bytes).Normalize(NormalizationForm.FormC), Tcvn3.ToUnicode(western), Vni.ToUnicode(western)];
        var best = guesses.MaxBy(guess => LetterStatistics.Of(guess).Share)!;
        return LetterStatistics.Of(best).Share >= EnoughSyllables ? best : throw Refusal.UnknownKind();
    }

    private static void MustBeText(string text)
    {
        var controls = text.Count(letter => letter is < ' ' and not ('\t' or '\n' or '\r' or '\f' or '\v') or '\uFFFD' or '\uFFFF');
        if (controls > 2 + text.Length * FewControls) throw Refusal.UnknownKind();
        if (!text.Any(char.IsLetter)) throw Refusal.WithoutText();
    }
}
