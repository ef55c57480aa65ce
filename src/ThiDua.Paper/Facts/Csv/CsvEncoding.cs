using System.Text;
using ThiDua.Paper.Intake.Letters;

namespace ThiDua.Paper.Facts.Csv;

/// <summary>In which letters a text table is written, judged by its beginning.</summary>
/// <param name="Name">As <see cref="ThiDua.Facts.TableShape.Encoding"/> says it; of an old font, its cells are converted one by one (<see cref="OldLetters"/>).</param>
/// <param name="Preamble">Bytes before the first letter.</param>
internal sealed record CsvEncoding(string Name, Encoding Letters, int Preamble)
{
    private const double EnoughSyllables = 0.5;

    private static readonly Encoding Windows1258 = CodePagesEncodingProvider.Instance.GetEncoding(1258)!;

    public static CsvEncoding Of(ReadOnlySpan<byte> start)
    {
        if (start.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) return new("UTF-8", Encoding.UTF8, 3);
        if (start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return new("UTF-16", Encoding.Unicode, 2);
        if (start.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return new("UTF-16 BE", Encoding.BigEndianUnicode, 2);
        if (Utf16WithoutMark(start) is { } utf16) return utf16;
        if (start.Contains((byte)0)) throw TableRefusal.Rubbish();
        return IsUtf8(start) ? Unicode(start) : OneByte(start);
    }

    /// <summary>Letters of an old font may have been saved as UTF-8 without being converted ("Céng hoµ").</summary>
    private static CsvEncoding Unicode(ReadOnlySpan<byte> start)
    {
        var text = Encoding.UTF8.GetString(start);
        MustBeText(text);
        var convert = LegacyText.ConversionOf(text);
        return new(convert is null ? "UTF-8" : NameOf(convert), Encoding.UTF8, 0);
    }

    private static CsvEncoding OneByte(ReadOnlySpan<byte> start)
    {
        var western = Encoding.Latin1.GetString(start);
        MustBeText(western);
        var guesses = new (double Share, CsvEncoding Encoding)[]
        {
            (Share(Windows1258.GetString(start).Normalize(NormalizationForm.FormC)), new("Windows-1258", Windows1258, 0)),
            (Share(Tcvn3.ToUnicode(western)), new(NameOf(Tcvn3.ToUnicode), Encoding.Latin1, 0)),
            (Share(Vni.ToUnicode(western)), new(NameOf(Vni.ToUnicode), Encoding.Latin1, 0)),
        };
        var (share, best) = guesses.MaxBy(guess => guess.Share);
        return share >= EnoughSyllables ? best : throw TableRefusal.Rubbish();
    }

    public static string NameOf(Func<string, string> convert) => convert == Tcvn3.ToUnicode ? "TCVN3 (ABC)" : "VNI";

    private static double Share(string text) => LetterStatistics.Of(text).Share;

    /// <summary>The sample may end inside a letter.</summary>
    private static bool IsUtf8(ReadOnlySpan<byte> start)
    {
        for (var cut = 0; cut < 4 && cut < start.Length; cut++)
        {
            if (System.Text.Unicode.Utf8.IsValid(start[..^cut])) return true;
        }

        return false;
    }

    /// <summary>Half of the bytes of Western letters, digits and separators in UTF-16 are zero, all on the same side.</summary>
    private static CsvEncoding? Utf16WithoutMark(ReadOnlySpan<byte> start)
    {
        var sample = start[..(Math.Min(start.Length, 4096) & ~1)];
        var (even, odd) = (0, 0);
        for (var i = 0; i < sample.Length; i += 2)
        {
            if (sample[i] == 0) even++;
            if (sample[i + 1] == 0) odd++;
        }

        var pairs = sample.Length / 2;
        if (pairs == 0) return null;
        if (odd > pairs * 4 / 10 && even == 0) return new("UTF-16", Encoding.Unicode, 0);
        return even > pairs * 4 / 10 && odd == 0 ? new("UTF-16 BE", Encoding.BigEndianUnicode, 0) : null;
    }

    private static void MustBeText(string text)
    {
        var controls = text.Count(letter => letter is < ' ' and not ('\t' or '\n' or '\r' or '\f' or '\v'));
        if (controls > 2 + text.Length / 500) throw TableRefusal.Rubbish();
    }
}
