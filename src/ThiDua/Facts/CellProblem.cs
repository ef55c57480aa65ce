namespace ThiDua.Facts;

/// <summary>Something wrong with a cell or a row of a file, in words for the clerk: what, why, what to do.</summary>
/// <param name="Sheet">From 1.</param>
/// <param name="Line">Row as the office program shows it, from 1.</param>
/// <param name="Column">Column from 1; 0 for the whole row.</param>
/// <param name="Field">Name of the field; null for the whole row.</param>
/// <param name="Rule">Stable name of the check, for counting: <c>day_unreadable</c>, <c>result_before_receipt</c>.</param>
/// <param name="Blocks">The row is refused; otherwise it is taken and the problem shown.</param>
public sealed record CellProblem(int Sheet, int Line, int Column, string? Field, string Rule, bool Blocks, string Message);
