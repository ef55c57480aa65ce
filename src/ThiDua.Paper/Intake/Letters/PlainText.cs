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
        if (UnicodeMark.Of(bytes) is var (letters, preamble))
        {
            bytes = bytes[preamble..];
            if (letters is UnicodeEncoding) return (letters.GetString(bytes), false); // UTF-8 is still to be proved below
        }

        if (bytes.Contains((byte)0)) throw Refusal.UnknownKind();
        return System.Text.Unicode.Utf8.IsValid(bytes) ? (StrictUtf8.GetString(bytes), false) : (FromOneByteLetters(bytes), true);
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
