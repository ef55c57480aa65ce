using System.Text.RegularExpressions;
using ThiDua.Paper.Grammar.Values;

namespace ThiDua.Paper.Grammar.Lines;

/// <summary>
/// A row of a table as extraction leaves it: cells with tabs between. A row that begins with a number becomes a
/// numbered item of its words, with its figure beside it; cells of points and of who is charged are left out.
/// </summary>
internal sealed partial class TableRow
{
    private readonly List<Passage> _cells = [];
    private Passage _no = Passage.Empty;

    public static Passage? Item(string raw, int offset, TableHead? head)
    {
        if (raw.IndexOf('\t', StringComparison.Ordinal) < 1 || RowOf(raw) is not { Success: true } match) return null;
        var row = new TableRow { _no = Passage.OfLine(match.Groups["no"].Value, offset + match.Groups["no"].Index) };
        var at = match.Groups["rest"].Index;
        foreach (var cell in match.Groups["rest"].Value.Split('\t'))
        {
            row.Add(Passage.OfLine(cell, offset + at), head);
            at += cell.Length + 1;
        }
        return row.Item(head);
    }

    /// <summary>A row whose cells were put together from several lines.</summary>
    public static Passage? Of(Passage no, IEnumerable<Passage> cells, TableHead head)
    {
        var row = new TableRow { _no = no };
        row._cells.AddRange(cells);
        return row.Item(head);
    }

    /// <summary>Where a cell was lost between two columns, figure and body stand in one: "0 Văn phòng".</summary>
    private void Add(Passage cell, TableHead? head)
    {
        if (head is not null && _cells.Count > 0 && FigureAndBody().Match(cell.Text) is { Success: true } both)
        {
            _cells.Add(cell.Slice(0, both.Length).Trim());
            _cells.Add(cell.Slice(both.Length).Trim());
        }
        else _cells.Add(cell);
    }

    private Passage? Item(TableHead? head)
    {
        var words = head is null ? Longest() : In(head, TableColumn.Words) ?? FirstOfWords();
        if (words.IsEmpty) return null;
        var numbered = new Passage(_no.Text + ". ", [.. _no.At, _no.At[^1], _no.At[^1]]);
        return new Passage(numbered.Text + words.Text, [.. numbered.At, .. words.At]) { Beside = head is null ? null : FigureIn(head), IsRow = head is not null && _cells.Count > 1 };
    }

    /// <summary>The figure with its unit behind the number: "Từ 75 trở lên" and "%" are "Từ 75% trở lên".</summary>
    private Passage? FigureIn(TableHead head)
    {
        if (!head.Has(TableColumn.Figure)) return null;
        var figure = In(head, TableColumn.Figure) ?? _cells.Skip(1).FirstOrDefault(c => Figure().IsMatch(c.Fold));
        if (In(head, TableColumn.Figure) is { } grade && ReadTargets.InFigure(grade) is [{ Grade: not null }, ..]) return grade;
        if (figure is null || Number().Match(figure.Text) is not { Success: true } number) return null;
        if (UnitOf(head, figure) is not { IsEmpty: false } unit || figure.Text.Contains('%', StringComparison.Ordinal)) return figure;
        var end = number.Index + number.Length;
        var gap = unit.Text == "%" ? Passage.Empty : new Passage(" ", [unit.Start]);
        return Together(figure.Slice(0, end), gap, unit, figure.Slice(end));
    }

    /// <summary>The cell of the unit, which stands before the figure where the head was lost over two lines.</summary>
    private Passage? UnitOf(TableHead head, Passage figure)
    {
        if (head.InPercent) return new Passage("%", [figure.Start]);
        if (In(head, TableColumn.Unit) is { } unit) return unit;
        var before = _cells.IndexOf(figure) - 1;
        return before > 0 && IsUnit(_cells[before]) ? _cells[before] : head.Has(TableColumn.Unit) ? _cells.Skip(1).FirstOrDefault(IsUnit) : null;
    }

    private static Passage Together(params ReadOnlySpan<Passage> parts)
    {
        var (text, at) = ("", new List<int>());
        foreach (var part in parts)
        {
            text += part.Text;
            at.AddRange(part.At);
        }
        return new Passage(text, [.. at]);
    }

    /// <summary>The cell of a column; null where the row has not as many cells as the table has columns.</summary>
    private Passage? In(TableHead head, TableColumn column)
    {
        if (_cells.Count != head.Columns.Count) return null;
        for (var i = 0; i < _cells.Count; i++) if (head.Columns[i] == column) return _cells[i];
        return null;
    }

    private Passage FirstOfWords() =>
        _cells.Find(c => !c.IsEmpty && !Figure().IsMatch(c.Fold) && c.Text.Any(char.IsLetter)) ?? Passage.Empty;

    /// <summary>Beside the words stand points, units and who is charged: the longest cell says what is asked.</summary>
    private Passage Longest() => _cells.MaxBy(c => c.Length) ?? Passage.Empty;

    private static bool IsUnit(Passage cell) => cell.Text == "%" || cell.Length is > 1 and < 16 && cell.Text.All(c => char.IsLetter(c) || c == ' ');

    private static Match RowOf(string raw) => Numbered().Match(raw) is { Success: true } match ? match : Pointed().Match(raw);

    // "1 Hồ sơ đúng hạn …<tab>20", "1 Hồ sơ đúng hạn …<tab>Văn phòng": number and words in one cell.
    [GeneratedRegex(@"^\s*(?<no>\d{1,2})\s+(?<rest>\p{L}[^\t]{6,}\t.*|\d[^\t]{11,}\t.*)$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Pointed();

    [GeneratedRegex(@"^\s*(?<no>\d{1,2}(\.\d{1,2})?|[IVX]{1,4})\.?\t\s*(?<rest>\S.*)$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^\W*((tu|tren|duoi|toi thieu|it nhat|khong qua|khong duoi|toi da|dat|giam|tang|tro len)\s+)*\W*\d[\d.,]*\s*(%|\p{L}{2,7}(\s\p{L}{2,7})?)?(\s*(den|-)\s*\d[\d.,]*\s*%?)?(\s+(tro len|tro xuong))?\W*$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Figure();

    [GeneratedRegex(@"\d[\d.,]*", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Number();

    [GeneratedRegex(@"^\s*[≥≤<>]?\s*\d[\d.,]*\s*%?\s+(?=\p{Lu}\p{Ll})", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex FigureAndBody();
}
