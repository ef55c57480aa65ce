using ThiDua.Paper.Intake.Letters;

namespace ThiDua.Paper.Intake.Pages;

/// <summary>Pieces that stand side by side, from left to right.</summary>
internal sealed class PageRow
{
    public List<Piece> Pieces { get; } = [];

    public Extent Extent { get; private set; }

    /// <summary>The row of a ruled table that this is; it then has no pieces of its own.</summary>
    public RuledRow? Ruled { get; private init; }

    public static PageRow Of(RuledRow ruled) => new() { Ruled = ruled, Extent = ruled.Extent };

    public bool IsSplit => Pieces.Count > 1;

    public void Add(Piece piece)
    {
        Extent = Pieces.Count == 0 ? piece.Extent : Extent.With(piece.Extent);
        Pieces.Add(piece);
    }

    /// <summary>Does a piece stand beside this row rather than under it?</summary>
    public bool HasBeside(Piece piece)
    {
        var shared = Math.Min(Extent.Bottom, piece.Extent.Bottom) - Math.Max(Extent.Top, piece.Extent.Top);
        var lower = Math.Min(Pieces[0].Extent.Height, piece.Extent.Height);
        return shared > lower * 0.5 && Pieces.TrueForAll(p => piece.Extent.Left >= p.Extent.Right - lower || piece.Extent.Right <= p.Extent.Left + lower);
    }
}

/// <summary>Sorts the pieces of a page into rows from top to bottom.</summary>
internal static class PageRows
{
    public static List<PageRow> Of(IEnumerable<Piece> pieces)
    {
        var rows = new List<PageRow>();
        foreach (var piece in pieces.OrderBy(piece => piece.Extent.Middle))
        {
            var row = rows.FindLast(row => row.HasBeside(piece));
            if (row is null || rows.Count - rows.LastIndexOf(row) > 3) rows.Add(row = new PageRow());
            row.Add(piece);
        }

        foreach (var row in rows) JoinMarkers(row.Pieces);
        return rows;
    }

    /// <summary>A bullet or a number set apart from its item belongs to it: that gap parts no columns.</summary>
    private static void JoinMarkers(List<Piece> pieces)
    {
        pieces.Sort((a, b) => a.Extent.Left.CompareTo(b.Extent.Left));
        for (var i = 0; i + 1 < pieces.Count; i++)
        {
            if (!ListMarker.Is(pieces[i].Text)) continue;
            pieces[i] = Joined(pieces[i], pieces[i + 1], " ");
            pieces.RemoveAt(i + 1);
        }
    }

    public static Piece Joined(Piece left, Piece right, string gap) => left with
    {
        Text = left.Text + gap + right.Text,
        Extent = left.Extent.With(right.Extent),
        OnPaper = right.OnPaper is { } onPaper ? left.OnPaper?.With(onPaper) : null,
        Confidence = Math.Min(left.Confidence, right.Confidence),
    };
}
