namespace ThiDua.Paper.Intake.Pages;

/// <summary>A line drawn from one place of the paper to another.</summary>
/// <param name="At">Its height on the page.</param>
[System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
internal readonly record struct Ruling(double At, double From, double To)
{
    public bool Covers(double place) => place >= From && place <= To;
}

/// <summary>A table whose cells are told apart by drawn lines, on a page whose lines are level.</summary>
/// <param name="Across">Lines from left to right, from the top one down; a merged cell interrupts one.</param>
/// <param name="Down">Places of the lines from top to bottom between each two of <paramref name="Across"/>.</param>
internal sealed record RuledTable(IReadOnlyList<Ruling> Across, IReadOnlyList<IReadOnlyList<double>> Down)
{
    /// <summary>The row and column, from 0, in which the middle of a box lies; null where it lies outside.</summary>
    public (int Row, int Column)? CellAt(Extent box)
    {
        var (x, y) = ((box.Left + box.Right) / 2, box.Middle);
        var row = Across.Count - 2;
        while (row >= 0 && Across[row].At > y) row--;
        var (left, right) = (Across.Min(line => line.From), Across.Max(line => line.To));
        if (row < 0 || y > Across[^1].At || x < left || x > right) return null;

        while (row > 0 && !Across[row].Covers(x)) row--;   // goes on from the row above
        return (row, Down[row].Count(line => line < x && line > left + (right - left) / 50));   // the frame parts no cells
    }

    /// <summary>The same table in another unit.</summary>
    public RuledTable Times(double scale) => new(
        [.. Across.Select(line => new Ruling(line.At * scale, line.From * scale, line.To * scale))],
        [.. Down.Select(lines => (IReadOnlyList<double>)[.. lines.Select(line => line * scale)])]);
}

/// <summary>Which cell of which table of a page.</summary>
[System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
internal readonly record struct TableCell(int Table, int Row, int Column)
{
    public static TableCell? Of(IReadOnlyList<RuledTable> tables, Extent box)
    {
        for (var i = 0; i < tables.Count; i++)
        {
            if (tables[i].CellAt(box) is var (row, column)) return new(i, row, column);
        }

        return null;
    }
}
