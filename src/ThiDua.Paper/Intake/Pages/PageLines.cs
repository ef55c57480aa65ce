using System.Text;
using ThiDua.Documents;

namespace ThiDua.Paper.Intake.Pages;

/// <summary>The pieces of a page → lines in reading order.</summary>
internal static class PageLines
{
    /// <summary>Page numbers stand in this share of the page, at its head or its foot.</summary>
    private const double Margin = 0.09;

    public static IEnumerable<TextLine> Of(PaperPage page)
    {
        int? block = null;
        foreach (var piece in page.Pieces)
        {
            if (IsPageNumber(piece, page)) continue;
            if (block is not null && block != piece.Block) yield return new TextLine("", page.Number);
            block = piece.Block;
            yield return new TextLine(
                piece.Text.Normalize(NormalizationForm.FormC), page.Number, piece.Extent.On(page.Width, page.Height), piece.Confidence);
        }
    }

    private static bool IsPageNumber(Piece piece, PaperPage page) =>
        page.Number > 1
        && piece.Text.Length <= 3 && piece.Text.All(char.IsAsciiDigit)
        && (piece.Extent.Bottom < page.Height * Margin || piece.Extent.Top > page.Height * (1 - Margin));
}
