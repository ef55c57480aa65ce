using System.Globalization;
using ThiDua.Paper.Intake.Letters;
using ThiDua.Paper.Intake.Programs;

namespace ThiDua.Paper.Intake.Pages;

/// <summary>
/// Finds the pages whose text layer an office scanner made without knowing Vietnamese ("UY BAN NHAN DAN", "S6: 05"):
/// the picture under it says more.
/// </summary>
internal static class LostLetters
{
    private const int EnoughWords = 30;

    /// <summary>Of Vietnamese words about 0.7 carry a mark; with marks at random, few make syllables.</summary>
    private const double FewMarks = 0.35;
    private const double FewSyllables = 0.6;

    public static bool In(PaperPage page)
    {
        var (lines, _) = LegacyText.ToUnicode([.. page.Pieces.Select(piece => piece.Text)]);
        var letters = LetterStatistics.Of(string.Join('\n', lines));
        return letters.Marked + letters.Plain >= EnoughWords && (letters.MarkedShare < FewMarks || letters.Share < FewSyllables);
    }

    /// <summary>Those of the pages that are pictures under their text.</summary>
    public static async Task<HashSet<int>> OverPictures(string pdf, IReadOnlyList<PaperPage> pages, PrivateFolder folder, CancellationToken stop)
    {
        var said = await ExternalProgram.Run(new("pdfimages", "poppler-utils", "đọc tệp PDF", folder, ["-list", pdf]), stop);
        var pictures = said.Text.Split('\n').Select(row => row.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(cells => cells.Length > 13);
        var widths = pictures.GroupBy(cells => cells[0]).ToDictionary(rows => rows.Key, rows => rows.Max(WidthOf), StringComparer.Ordinal);
        return [.. pages.Where(page => widths.GetValueOrDefault(page.Number.ToString(CultureInfo.InvariantCulture)) > 0.7 * page.Width).Select(page => page.Number)];
    }

    /// <summary>Points, from the columns width (pixels) and x-ppi.</summary>
    private static double WidthOf(string[] cells) =>
        double.TryParse(cells[3], CultureInfo.InvariantCulture, out var pixels) && double.TryParse(cells[12], CultureInfo.InvariantCulture, out var perInch) && perInch > 0
            ? pixels / perInch * 72
            : 0;
}
