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
    }.ToFrozenSet(StringComparer.Ordinal);

    private readonly List<Piece> _left = [];
    private readonly List<Piece> _right = [];
    private double _from;
    private double _to;

    private ColumnZone(PageRow first)
    {
        (_from, _to) = (first.Pieces[0].Extent.Right, first.Pieces[1].Extent.Left);
        _left.Add(first.Pieces[0]);
        _right.Add(first.Pieces[1]);
    }

    public IEnumerable<Piece> Pieces => _left.Concat(_right);

    /// <summary>The zone that begins at a row, and how many rows it takes; null where the row is not in two parts.</summary>
    public static (ColumnZone Zone, int Rows)? At(List<PageRow> rows, int start)
    {
        if (rows[start].Pieces.Count != 2) return null;

        var zone = new ColumnZone(rows[start]);
        var end = start + 1;
        while (end < rows.Count && zone.Takes(rows[end])) end++;
        return (zone, end - start);
    }

    private bool Takes(PageRow row)
    {
        if (row.Pieces.Count > 2) return false;
        if (row.IsSplit) return Narrows(row.Pieces[0].Extent.Right, row.Pieces[1].Extent.Left) && Keep(row.Pieces[0], row.Pieces[1]);

        var piece = row.Pieces[0];
        if (KindsOfDocument.Contains(piece.Text.Trim())) return false;
        if (piece.Extent.Right < _to) return Narrows(piece.Extent.Right, _to) && Keep(piece, null);
        return piece.Extent.Left > _from && Narrows(_from, piece.Extent.Left) && Keep(null, piece);
    }

    private bool Narrows(double left, double right)
    {
        var (from, to) = (Math.Max(_from, left), Math.Min(_to, right));
        if (from >= to) return false;
        (_from, _to) = (from, to);
        return true;
    }

    private bool Keep(Piece? left, Piece? right)
    {
        if (left is not null) _left.Add(left);
        if (right is not null) _right.Add(right);
        return true;
    }
}
