using System.Collections.Frozen;

namespace ThiDua.Paper.Intake.Pages;

/// <summary>
/// Rows that lie on two sides of one gutter: the head of a document (agency | state), its foot (recipients | signature).
/// Read as people read it: the left column to its end, then the right one.
/// </summary>
internal sealed class ColumnZone
{
    /// <summary>The kind of the document stands under its head, sometimes on one side of the gutter by chance.</summary>
    private static readonly FrozenSet<string> KindsOfDocument = new[]
    {
        "KẾ HOẠCH", "CHỈ THỊ", "QUYẾT ĐỊNH", "HƯỚNG DẪN", "CÔNG ĐIỆN", "TỜ TRÌNH", "BIÊN BẢN", "BÁO CÁO", "THÔNG BÁO", "CHƯƠNG TRÌNH",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private readonly List<Piece> _left = [];
    private readonly List<Piece> _right = [];
    private double _from;
    private double _to;

    private ColumnZone(PageRow first)
    {
        var widest = Enumerable.Range(1, first.Pieces.Count - 1).MaxBy(i => first.Pieces[i].Extent.Left - first.Pieces[i - 1].Extent.Right);
        (_from, _to) = (first.Pieces[widest - 1].Extent.Right, first.Pieces[widest].Extent.Left);
        Keep(first);
    }

    public IEnumerable<Piece> Pieces => _left.Concat(_right);

    /// <summary>The zone that begins at a row, and how many rows it takes; null where the row is not in two parts.</summary>
    public static (ColumnZone Zone, int Rows)? At(List<PageRow> rows, int start)
    {
        if (!rows[start].IsSplit) return null;

        var zone = new ColumnZone(rows[start]);
        var end = start + 1;
        while (end < rows.Count && rows[end].Ruled is null && zone.Takes(rows[end])) end++;
        return (zone, end - start);
    }

    private bool Takes(PageRow row)
    {
        if (KindsOfDocument.Contains(row.Pieces[0].Text.Trim())) return false;

        var (from, to) = (_from, _to);
        foreach (var piece in row.Pieces)
        {
            if (IsLeft(piece)) from = Math.Max(from, piece.Extent.Right);
            else to = Math.Min(to, piece.Extent.Left);
        }

        if (from >= to) return false;
        (_from, _to) = (from, to);
        Keep(row);
        return true;
    }

    private bool IsLeft(Piece piece) => (piece.Extent.Left + piece.Extent.Right) / 2 < (_from + _to) / 2;

    private void Keep(PageRow row)
    {
        foreach (var side in row.Pieces.GroupBy(IsLeft))
        {
            (side.Key ? _left : _right).Add(side.Aggregate((left, right) => PageRows.Joined(left, right, "   ")));
        }
    }
}
