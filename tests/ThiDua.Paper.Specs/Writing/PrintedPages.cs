using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using ThiDua.Paper.Intake.Programs;

namespace ThiDua.Paper.Specs.Writing;

/// <summary>Where the words of a PDF stand, as poppler finds them; lengths in millimetres.</summary>
internal static partial class PrintedPages
{
    private const double MmPerPoint = 25.4 / 72;

    public static async Task<IReadOnlyList<PrintedPage>> Of(byte[] pdf, CancellationToken stop)
    {
        using var folder = new PrivateFolder();
        await File.WriteAllBytesAsync(folder["a.pdf"], pdf, stop);
        var xml = Encoding.UTF8.GetString((await ExternalProgram.Run(new("pdftotext", "poppler-utils", "đọc PDF", folder, ["-bbox", folder["a.pdf"], "-"]), stop)).Output.Span);
        return [.. Page().Matches(xml).Select((page, i) => new PrintedPage(i + 1, In(page, "width"), [.. Word().Matches(page.Value).Select(WordOf)]))];
    }

    private static PrintedWord WordOf(Match word) =>
        new(WebUtility.HtmlDecode(word.Groups["text"].Value).Normalize(), In(word, "l"), In(word, "t"), In(word, "r"), In(word, "b"));

    private static double In(Match match, string name) => double.Parse(match.Groups[name].ValueSpan, CultureInfo.InvariantCulture) * MmPerPoint;

    [GeneratedRegex("""<page width="(?<width>[\d.]+)".*?</page>""", RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Page();

    [GeneratedRegex("""<word xMin="(?<l>[\d.]+)" yMin="(?<t>[\d.]+)" xMax="(?<r>[\d.]+)" yMax="(?<b>[\d.]+)">(?<text>[^<]*)</word>""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Word();
}

/// <summary>A page and its words in the order of the file.</summary>
internal sealed record PrintedPage(int Number, double Width, IReadOnlyList<PrintedWord> Words)
{
    private const double OneLine = 1.5;

    /// <summary>Between the margins: 30 and 15 mm upright, 20 and 20 mm on its side.</summary>
    public double TextMiddle => Width > 250 ? Width / 2 : (30 + Width - 15) / 2;

    /// <summary>Words that stand at one height, joined from left to right; from top to bottom.</summary>
    public IReadOnlyList<string> Lines
    {
        get
        {
            var lines = new List<List<PrintedWord>>();
            foreach (var word in Words.OrderBy(word => word.Bottom))
            {
                if (lines.Count > 0 && word.Bottom - lines[^1][0].Bottom < OneLine) lines[^1].Add(word);
                else lines.Add([word]);
            }

            return [.. lines.Select(line => string.Join(' ', line.OrderBy(word => word.Left).Select(word => word.Text)))];
        }
    }
}

/// <summary>A word and its box, from the left and upper edge of the page.</summary>
internal sealed record PrintedWord(string Text, double Left, double Top, double Right, double Bottom);
