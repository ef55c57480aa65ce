using System.Globalization;
using ThiDua.Documents;

namespace ThiDua.Paper.Grammar.Lines;

/// <summary>
/// A table of criteria drawn with "|" between its cells, as some converters of Word documents leave it: cells that go on
/// over several lines are put together, names of groups are left out.
/// </summary>
internal sealed class PipedTable
{
    private readonly List<(int Line, Passage No, Passage[] Cells)> _rows = [];
    private Passage[] _heads = [];

    /// <summary>The rows of the table that begins at that line and where it ends; null where none begins there.</summary>
    public static (IReadOnlyList<(int Line, Passage Item)> Rows, int Next)? At(IReadOnlyList<TextLine> lines, int from, SourceText source)
    {
        if (!lines[from].Text.TrimStart().StartsWith('|') || CellsOf(lines[from].Text, source.StartOf(from)) is not [var first, _, ..] || !TableHead.Is(first.Text + "\t")) return null;
        var (table, next) = (new PipedTable(), from);
        while (next < lines.Count && lines[next].Text.TrimStart() is ['|' or '+', ..])
        {
            if (!table.Take(CellsOf(lines[next].Text, source.StartOf(next)), next)) return null;
            next++;
        }
        if (TableHead.Of(string.Join('\t', table._heads.Select(h => h.Text))) is not { } head) return null;
        var items = table._rows.Select(r => (r.Line, Item: TableRow.Of(r.No, r.Cells, head))).Where(r => r.Item is not null).Select(r => (r.Line, r.Item!)).ToList();
        return items.Count > 1 ? (items, next) : null;
    }

    /// <summary>False where the line has not as many cells as the head.</summary>
    private bool Take(List<Passage> cells, int line)
    {
        if (cells.All(c => c.Trim("-+=: ").IsEmpty)) return true;
        if (_heads.Length == 0) _heads = [.. cells];
        else if (cells.Count != _heads.Length) return false;
        else if (int.TryParse(cells[0].Text.TrimEnd('.'), NumberStyles.None, CultureInfo.InvariantCulture, out _)) _rows.Add((line, cells[0].TrimEnd("."), [.. cells.Skip(1)]));
        else if (!cells[0].IsEmpty) return true;
        else if (_rows.Count == 0) Join(_heads, cells, 0);
        else Join(_rows[^1].Cells, cells, 1);
        return true;
    }

    private static void Join(Passage[] above, List<Passage> below, int from)
    {
        for (var i = 0; i < above.Length; i++) above[i] = above[i].Then(below[i + from]);
    }

    private static List<Passage> CellsOf(string line, int offset)
    {
        var (cells, start) = (new List<Passage>(), line.IndexOf('|', StringComparison.Ordinal) + 1);
        for (var end = line.IndexOf('|', start); start > 0 && end >= 0; end = line.IndexOf('|', start))
        {
            cells.Add(Passage.OfLine(line[start..end], offset + start));
            start = end + 1;
        }
        if (line[start..].Trim().Length > 0) cells.Add(Passage.OfLine(line[start..], offset + start));
        return cells;
    }
}
