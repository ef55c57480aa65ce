using System.Globalization;
using ThiDua.Paper.Intake.Programs;

namespace ThiDua.Paper.Intake.Pictures;

/// <summary>Draws a page of a PDF in grey by poppler.</summary>
internal static class PageDrawing
{
    /// <summary>Dots per inch: above this, recognition only takes longer.</summary>
    public const int Resolution = 200;

    /// <summary>Points; a longer page (A3 is 1191) is scaled down rather than drawn at the full resolution.</summary>
    private const double LargestPage = 1250;

    public static async Task<GreyPicture> Draw(string pdf, int number, double longestEdge, PrivateFolder folder, CancellationToken stop)
    {
        var page = number.ToString(CultureInfo.InvariantCulture);
        string[] size = longestEdge > LargestPage ? ["-scale-to", "3400"] : ["-r", Resolution.ToString(CultureInfo.InvariantCulture)];
        var said = await ExternalProgram.Run(
            new("pdftoppm", "poppler-utils", "dựng ảnh trang", folder, ["-gray", .. size, "-f", page, "-l", page, pdf]), stop);
        return GreyPicture.OfPgm(said.Output.Span) ?? throw Refusal.Damaged("Trang quét");
    }
}
