using System.Runtime.InteropServices;

namespace ThiDua.Paper.Facts;

/// <summary>One row of a sheet as it stands in the file; refilled from row to row, so that nothing is allocated for a cell.</summary>
internal sealed class TableRow
{
    private Cell[] _cells = new Cell[64];
    private int _from;
    private int _to;
    private bool? _hasMarks;

    /// <summary>The letters of all cells; a reader may put its own buffer here.</summary>
    public char[] Letters { get; set; } = new char[4096];

    /// <summary>Number of the row as the office program shows it, from 1.</summary>
    public int Line { get; set; }

    /// <summary>Cells up to the last one that is there.</summary>
    public int Count { get; private set; }

    public CellSort Sort(int column) => column < Count ? _cells[column].Sort : CellSort.Empty;

    /// <summary>The cell as written, without spaces around; of a number, its digits as the file keeps them.</summary>
    public ReadOnlySpan<char> Text(int column)
    {
        if (column >= Count) return default;
        ref readonly var cell = ref _cells[column];
        return Letters.AsSpan(cell.Start, cell.Length).Trim();
    }

    /// <summary>The letters of all cells, with whatever stands between them: a look for rare letters needs not go from cell to cell.</summary>
    public ReadOnlySpan<char> Whole => Letters.AsSpan(_from, _to - _from);

    /// <summary>Whether marks stand apart from their letters anywhere in the row; to be asked once its cells are there.</summary>
    public bool HasMarks => _hasMarks ??= Whole.ContainsAnyInRange('\u0300', '\u036F');

    /// <summary>Whether no cell holds anything but spaces.</summary>
    public bool IsEmpty
    {
        get
        {
            for (var column = 0; column < Count; column++)
            {
                if (_cells[column].Length > 0 && !Text(column).IsEmpty) return false;
            }

            return true;
        }
    }

    /// <summary>Cells that hold something, up to <paramref name="enough"/>.</summary>
    public int Filled(int enough)
    {
        var filled = 0;
        for (var column = 0; column < Count && filled < enough; column++)
        {
            if (!Text(column).IsEmpty) filled++;
        }

        return filled;
    }

    public void Begin(int line)
    {
        Line = line;
        (Count, _from, _to, _hasMarks) = (0, 0, 0, null);
    }

    public void Add(int start, int length, CellSort sort)
    {
        if (Count == _cells.Length) Array.Resize(ref _cells, _cells.Length * 2);
        _cells[Count++] = new(start, length, sort);
        if (length > 0) Widen(start, start + length);
    }

    /// <summary>Puts a cell at its column; those that were left out before it are empty.</summary>
    public void Put(int column, int start, int length, CellSort sort)
    {
        while (Count < column) Add(0, 0, CellSort.Empty);
        if (column == Count) Add(start, length, sort);
        else
        {
            _cells[column] = new(start, length, sort);
            Widen(start, start + length);
        }
    }

    /// <summary>The letters of a cell with the spaces around them, to be changed on the spot.</summary>
    public Span<char> Raw(int column) => Letters.AsSpan(_cells[column].Start, _cells[column].Length);

    public void Shorten(int column, int length) => _cells[column] = _cells[column] with { Length = length };

    private void Widen(int from, int to) => (_from, _to) = _to == 0 ? (from, to) : (Math.Min(_from, from), Math.Max(_to, to));

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Cell(int Start, int Length, CellSort Sort);
}

internal enum CellSort : byte
{
    Empty,
    Text,
    /// <summary>A number of a workbook, perhaps a day; a CSV has texts alone.</summary>
    Number,
    /// <summary>A number that its style shows as a day.</summary>
    Day,
    /// <summary>TRUE or FALSE of a workbook, written 1 or 0.</summary>
    Logical,
    /// <summary>#N/A, #REF! and their kin.</summary>
    Fault,
}
