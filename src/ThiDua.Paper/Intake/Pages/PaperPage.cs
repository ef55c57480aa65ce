using ThiDua.Documents;

namespace ThiDua.Paper.Intake.Pages;

/// <summary>One page as a program saw it: its pieces of text in the order the program reads them.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Width">In the unit of the pieces' boxes (points or pixels).</param>
/// <param name="Height">In the same unit.</param>
internal sealed record PaperPage(int Number, double Width, double Height, IReadOnlyList<Piece> Pieces)
{
    public int Letters => Pieces.Sum(piece => piece.Text.Count(char.IsLetter));

    /// <summary>How sure the letters are on the whole, 0–1.</summary>
    public decimal Confidence =>
        Pieces.Count == 0 ? 0 : Pieces.Sum(piece => piece.Confidence * piece.Text.Length) / Pieces.Sum(piece => piece.Text.Length);
}

/// <summary>Words that stand side by side without a wide gap: a line, or its part in one column.</summary>
/// <param name="Block">Pieces of one block stand under one another.</param>
/// <param name="Confidence">0–1.</param>
internal sealed record Piece(string Text, int Block, Extent Extent, decimal Confidence = 1m)
{
    /// <summary>Dirt, a shadow's edge or a stamp that was taken for letters.</summary>
    public bool IsNoise => Cell is null
        ? Confidence < 0.3m || Confidence < 0.6m && Text.Count(char.IsLetterOrDigit) < 3
        : !Text.Any(letter => char.IsLetterOrDigit(letter) || letter == '%');   // a number or "%" alone in its cell is seen badly, but is there

    /// <summary>Where it stands on the paper as it came, where <see cref="Extent"/> is its place on a straightened page.</summary>
    public Extent? OnPaper { get; init; }

    /// <summary>The cell of a ruled table it stands in.</summary>
    public TableCell? Cell { get; init; }
}

/// <summary>A box on a page in the page's own unit, from the top left corner.</summary>
[System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
internal readonly record struct Extent(double Left, double Top, double Right, double Bottom)
{
    public double Height => Bottom - Top;

    public double Middle => (Top + Bottom) / 2;

    public Extent With(Extent other) => new(
        Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));

    public TextBox On(double width, double height) => new(
        Part(Left, width), Part(Top, height), Part(Right, width) - Part(Left, width), Part(Bottom, height) - Part(Top, height));

    private static double Part(double place, double whole) => whole <= 0 ? 0 : Math.Round(Math.Clamp(place / whole, 0, 1), 4);
}
