namespace ThiDua.Paper.Grammar.Lines;

/// <summary>What stands between two runs of blanks, and where on its line, in characters.</summary>
internal sealed record LayoutCell(int Start, int End, Passage Text);

/// <summary>A row of a table kept apart by blanks: the cells of its first line, which the lines below go on with.</summary>
internal sealed class LayoutRow(int line, Passage no, IReadOnlyList<LayoutCell> cells)
{
    /// <summary>A new page sets its lines in by some characters more or less.</summary>
    private const int Slack = 6;

    private readonly LayoutCell[] _cells = [.. cells];

    public int Line { get; } = line;

    public Passage No { get; } = no;

    public int Count => _cells.Length;

    public int Start => _cells[0].Start;

    public IEnumerable<Passage> Texts => _cells.Select(c => c.Text);

    /// <summary>Every line below could be joined.</summary>
    public bool IsWhole { get; private set; } = true;

    /// <summary>Joins the cells of the next line to those above them; false where one of them stands under none or under two.</summary>
    public bool GoesOn(IReadOnlyList<LayoutCell> below)
    {
        foreach (var cell in below)
        {
            if (ColumnOf(cell) is not { } column) return IsWhole = false;
            _cells[column] = _cells[column] with { Text = _cells[column].Text.Then(cell.Text) };
        }
        return IsWhole &= below.Count <= Count;
    }

    private int? ColumnOf(LayoutCell cell)
    {
        var column = Math.Max(0, Array.FindLastIndex(_cells, c => c.Start <= cell.Start + 2));
        if (column > 0 && cell.Start - _cells[column].Start > Slack && cell.Start >= _cells[column].End) return null;
        return column + 1 < Count && cell.End > _cells[column + 1].Start + Slack ? null : column;
    }
}
