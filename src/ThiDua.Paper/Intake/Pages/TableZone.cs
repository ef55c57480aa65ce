namespace ThiDua.Paper.Intake.Pages;

/// <summary>
/// Rows of a table of figures without its ruling: a statement begins where a row begins at the left edge; what stands
/// farther right under it goes on in its cells. Each statement becomes one line, its cells told apart by tabs.
/// </summary>
internal sealed class TableZone
{
    private readonly List<List<Piece>> _statements = [];
    private readonly double _left;
    private Extent _last;
    private int _split;

    private TableZone(PageRow first)
    {
        _left = first.Extent.Left;
        _last = first.Pieces[^1].Extent;
        Begin(first);
    }

    public IEnumerable<Piece> Statements => _statements.Select(cells => cells.Aggregate((left, right) => PageRows.Joined(left, right, "\t")));

    /// <summary>The table that begins at a row, and how many rows it takes; null where fewer than two rows have columns.</summary>
    public static (TableZone Zone, int Rows)? At(List<PageRow> rows, int start)
    {
        if (!rows[start].IsSplit) return null;

        var zone = new TableZone(rows[start]);
        var end = start + 1;
        while (end < rows.Count && rows[end].Ruled is null && zone.Takes(rows[end], rows[end - 1])) end++;
        return zone._split > 1 ? (zone, end - start) : null;
    }

    private bool Takes(PageRow row, PageRow before)
    {
        if (row.Extent.Top - before.Extent.Bottom > 2.5 * before.Pieces[0].Extent.Height) return false;

        var tolerance = 0.8 * row.Pieces[0].Extent.Height;
        var begins = row.Extent.Left <= _left + tolerance;
        if (begins && row.IsSplit && Overlap(row.Pieces[^1].Extent, _last) > 0)
        {
            _last = _last.With(row.Pieces[^1].Extent);
            Begin(row);
            return true;
        }

        if (begins || !row.Pieces.TrueForAll(StaysInOneColumn)) return false;
        foreach (var piece in row.Pieces) GoOn(piece);
        return true;
    }

    /// <summary>A line of the table's cell, not one of the text under the table.</summary>
    private bool StaysInOneColumn(Piece piece) =>
        _statements[^1].Count(cell => Overlap(cell.Extent, piece.Extent) > 0) <= 1
        && (piece.Extent.Right <= _last.Left || Overlap(_statements[^1][0].Extent, piece.Extent) <= 0);

    private void Begin(PageRow row)
    {
        _statements.Add([.. row.Pieces]);
        _split++;
    }

    private void GoOn(Piece piece)
    {
        var cells = _statements[^1];
        var cell = Enumerable.Range(0, cells.Count).MaxBy(i => Overlap(cells[i].Extent, piece.Extent));
        cells[cell] = PageRows.Joined(cells[cell], piece, " ");
    }

    /// <summary>How far two boxes lie under one another; negative where they do not.</summary>
    private static double Overlap(Extent a, Extent b) => Math.Min(a.Right, b.Right) - Math.Max(a.Left, b.Left);
}
