namespace ThiDua.Paper.Writing;

/// <summary>
/// The measures of an administrative paper, in the units of Word: twentieths of a point for lengths, half points for
/// sizes (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I và mẫu trình bày).
/// </summary>
internal static class Layout
{
    public const string Typeface = "Times New Roman";

    /// <summary>A4, 210 × 297 mm.</summary>
    public const int Width = 11906;
    public const int Height = 16838;

    /// <summary>Top and bottom 20–25 mm, left 30–35 mm, right 15–20 mm.</summary>
    public static readonly int Top = Mm(20);
    public static readonly int Bottom = Mm(20);
    public static readonly int Left = Mm(30);
    public static readonly int Right = Mm(15);
    public static readonly int TextWidth = Width - Left - Right;
    public static readonly int WideTextWidth = Height - Top - Bottom;

    public static int TextWidthOf(bool wide) => wide ? WideTextWidth : TextWidth;

    /// <summary>First line: 1 cm or 1,27 cm.</summary>
    public static readonly int FirstLine = Mm(12.7);

    /// <summary>At least 6 pt between paragraphs.</summary>
    public const int Between = 120;

    public const int BodySize = 28;
    public const int NumberSize = 26;
    public const int StateSize = 26;
    public const int MottoSize = 28;
    public const int RecipientsTitleSize = 24;
    public const int RecipientsSize = 22;
    public const int TableSize = 26;

    public static int Mm(double length) => (int)Math.Round(length * 1440 / 25.4, MidpointRounding.AwayFromZero);
}
