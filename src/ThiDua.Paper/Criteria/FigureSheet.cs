namespace ThiDua.Paper.Criteria;

/// <summary>A table of figures to be written as a workbook: a heading, notes under it, columns, rows.</summary>
/// <param name="Name">Of the sheet, at most 31 characters.</param>
/// <param name="Notes">Lines under the title: whose figures, as of which day.</param>
public sealed record FigureSheet(string Name, string Title, IReadOnlyList<string> Notes, IReadOnlyList<FigureColumn> Columns, IReadOnlyList<IReadOnlyList<FigureCell>> Rows)
{
    /// <summary>Null for a sheet that nobody signs.</summary>
    public FigureClosing? Closing { get; init; }
}

/// <param name="Width">In characters.</param>
public sealed record FigureColumn(string Heading, int Width);

/// <summary>A cell: text, or a number that the office program can reckon with.</summary>
/// <param name="Number">Exact, not rounded; null for text.</param>
/// <param name="Look">How a number is shown.</param>
public sealed record FigureCell(string? Text, decimal? Number = null, FigureLook Look = FigureLook.Plain)
{
    public static FigureCell Nothing { get; } = new((string?)null);

    public static FigureCell Of(long number) => new(null, number, FigureLook.Whole);

    /// <param name="share">Of one: 0.6495 is shown as 64,95 %.</param>
    public static FigureCell Percent(decimal share) => new(null, share, FigureLook.Percent);
}

/// <summary>How a number is shown.</summary>
public enum FigureLook
{
    /// <summary>As many decimals as there are, at most four.</summary>
    Plain,
    /// <summary>1.234.</summary>
    Whole,
    /// <summary>64,95 %.</summary>
    Percent,
}
