using System.Globalization;
using System.Text.RegularExpressions;
using ThiDua.Documents;
using ThiDua.Paper.Intake.Letters;
using ThiDua.Paper.Intake.Pictures;
using ThiDua.Paper.Intake.Programs;

namespace ThiDua.Paper.Intake.Pages;

/// <summary>A PDF → lines with their boxes: from its text layer by poppler, and from pictures of those pages that have none.</summary>
internal sealed partial class PdfPaper(PageRecogniser recogniser)
{
    private const string Work = "đọc tệp PDF";
    private const string Package = "poppler-utils";

    /// <summary>A page with fewer letters holds its text, if any, in a picture.</summary>
    private const int FewLetters = 20;

    public async Task<DocumentText> Read(MemoryStream bytes, CancellationToken stop)
    {
        using var folder = new PrivateFolder();
        var file = await folder.Keep(bytes, "paper.pdf", stop);
        var count = await PagesOf(file, folder, stop);
        if (count > IntakeLimits.Pages) throw Refusal.TooManyPages(count);

        var pages = await TextLayer(file, folder, stop);
        var recognised = await Recognise(pages, file, folder, stop);
        if (pages.Sum(page => page.Letters) == 0) throw Refusal.WithoutText();

        var lines = pages.SelectMany(PageLines.Of).ToList();
        var (unicode, converted) = LegacyText.ToUnicode(lines.ConvertAll(line => line.Text));
        return new(
            [.. lines.Select((line, i) => line with { Text = unicode[i] })],
            recognised ? TextMedium.Recognised : converted ? TextMedium.Converted : TextMedium.Digital);
    }

    /// <summary>Replaces the pages whose letters are only a picture, or were lost; true if there was one.</summary>
    private async Task<bool> Recognise(List<PaperPage> pages, string file, PrivateFolder folder, CancellationToken stop)
    {
        var pictures = pages.Where(page => page.Letters < FewLetters).Concat(await WithLostLetters(pages, file, folder, stop)).ToList();
        if (pictures.Count == 0) return false;
        if (pictures.Count > IntakeLimits.ScannedPages) throw Refusal.TooManyScannedPages(pictures.Count);

        var read = await Task.WhenAll(pictures.Select(page => recogniser.Read(
            () => PageDrawing.Draw(file, page.Number, Math.Max(page.Width, page.Height), folder, stop), page.Number, folder, stop)));
        foreach (var page in read.Where(page => page.Letters > 0)) pages[page.Number - 1] = page;
        return Array.Exists(read, page => page.Letters > 0);
    }

    private static async Task<IEnumerable<PaperPage>> WithLostLetters(List<PaperPage> pages, string file, PrivateFolder folder, CancellationToken stop)
    {
        var lost = pages.Where(page => page.Letters >= FewLetters && LostLetters.In(page)).ToList();
        if (lost.Count == 0) return lost;

        var pictures = await LostLetters.OverPictures(file, lost, folder, stop);
        return lost.Where(page => pictures.Contains(page.Number));
    }

    private static async Task<int> PagesOf(string file, PrivateFolder folder, CancellationToken stop)
    {
        var said = await ExternalProgram.Run(new("pdfinfo", Package, Work, folder, [file]), stop);
        if (said.Errors.Contains("Incorrect password", StringComparison.OrdinalIgnoreCase)) throw Refusal.Encrypted("Tệp PDF");
        if (!said.Succeeded || !PageCount().Match(said.Text).Groups["pages"].Success) throw Refusal.Damaged("Tệp PDF");
        return int.Parse(PageCount().Match(said.Text).Groups["pages"].ValueSpan, CultureInfo.InvariantCulture);
    }

    private static async Task<List<PaperPage>> TextLayer(string file, PrivateFolder folder, CancellationToken stop)
    {
        var said = await ExternalProgram.Run(new("pdftotext", Package, Work, folder, ["-bbox-layout", "-enc", "UTF-8", file, "-"]), stop);
        if (!said.Succeeded) throw Refusal.Damaged("Tệp PDF");

        var pages = PdfTextLayer.Read(said.Output);
        var tables = await Tables(pages, file, folder, stop);
        return tables.Count == 0 ? pages : PdfTextLayer.Read(said.Output, tables);
    }

    /// <summary>The text layer does not tell of drawn lines: pages that may hold a table are drawn and looked at.</summary>
    private static async Task<Dictionary<int, IReadOnlyList<RuledTable>>> Tables(List<PaperPage> pages, string file, PrivateFolder folder, CancellationToken stop)
    {
        var tables = new Dictionary<int, IReadOnlyList<RuledTable>>();
        foreach (var page in pages.Where(page => page.Letters >= FewLetters && PageLines.MayHoldTable(page)).Take(IntakeLimits.ScannedPages))
        {
            var picture = await PageDrawing.Draw(file, page.Number, Math.Max(page.Width, page.Height), folder, stop);
            var found = FindRulings.In(picture, skew: 0);
            if (found.Count > 0) tables[page.Number] = [.. found.Select(table => table.Times(page.Width / picture.Width))];
        }

        return tables;
    }

    [GeneratedRegex(@"^Pages:\s+(?<pages>\d{1,7})\s*$", RegexOptions.ExplicitCapture | RegexOptions.Multiline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex PageCount();
}
