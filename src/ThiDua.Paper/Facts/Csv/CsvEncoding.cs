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
        if (UnicodeMark.Of(start) is var (letters, preamble)) return new(NameOf(letters), letters, preamble);
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

    private static string NameOf(Encoding unicode) => unicode.CodePage switch { 1200 => "UTF-16", 1201 => "UTF-16 BE", _ => "UTF-8" };

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

    private static void MustBeText(string text)
    {
        var controls = text.Count(letter => letter is < ' ' and not ('\t' or '\n' or '\r' or '\f' or '\v'));
        if (controls > 2 + text.Length / 500) throw TableRefusal.Rubbish();
    }
}
