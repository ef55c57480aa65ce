using System.Globalization;
using System.Text.RegularExpressions;
using ThiDua.Documents;
using ThiDua.Paper.Grammar.Values;

namespace ThiDua.Paper.Grammar.Lines;

/// <summary>
/// A table of criteria whose cells extraction put one below the other: "TT", its heads, then a number alone on its line
/// and the cells of that row, parted by blank lines. Rows become numbered items with their figures beside them, as rows
/// of other tables do; heads that a new page repeats, page numbers and who is charged are left out.
/// </summary>
internal sealed partial class FlattenedTable
{
    private const int MostHeads = 12;
    private const int LongestHead = 60;
    private const int FarthestNextRow = 60;

    /// <summary>Words that are a row's own, not a figure under its unit ("5", "98").</summary>
    private const int ShortestWords = 15;

    private readonly IReadOnlyList<TextLine> _lines;
    private readonly SourceText _source;
    private readonly HashSet<string> _heads = new(StringComparer.Ordinal);
    private readonly List<Row> _rows = [];
    private Passage _cell = Passage.Empty;
    private bool _isParted;

    private sealed record Row(int Line, Passage No, List<Passage> Cells);

    private FlattenedTable(IReadOnlyList<TextLine> lines, SourceText source) => (_lines, _source) = (lines, source);

    /// <summary>The rows of the table that begins at that line and where it ends; null where none begins there.</summary>
    public static (IReadOnlyList<(int Line, Passage Item)> Rows, int Next)? At(IReadOnlyList<TextLine> lines, int from, SourceText source)
    {
        if (!IsNumbersHead(lines[from].Text)) return null;
        var table = new FlattenedTable(lines, source);
        if (table.TakeHeads(from) is not { } first) return null;
        var next = table.TakeRows(first);
        var rows = table._rows.Select(r => (r.Line, Item(r))).Where(r => !r.Item2.IsEmpty).ToList();
        return rows.Count < 2 ? null : (rows, next);
    }

    /// <summary>From "TT" to the number of the first row, short lines one of which heads the words.</summary>
    private int? TakeHeads(int from)
    {
        for (var i = from; i < Math.Min(_lines.Count, from + MostHeads * 2); i++)
        {
            var text = _lines[i].Text.Trim();
            if (text.Length > LongestHead) return null;
            if (NumberOf(text) == 1) return _heads.Any(h => Words().IsMatch(h)) ? i : null;
            if (text.Length > 0) _heads.Add(Folded.Of(text));
            else _isParted = true;
            if (_heads.Count > MostHeads) return null;
        }
        return null;
    }

    private int TakeRows(int from)
    {
        var i = from;
        for (; i < _lines.Count; i++)
        {
            var text = _lines[i].Text.Trim();
            if (text.Length == 0 || _heads.Contains(Folded.Of(text))) CloseCell();
            else if (NumberOf(text) is { } number && !IsFigure(i)) TakeNumber(number, i);
            else if (BeginsCell(text) && Ends(i)) break;
            else _cell = _cell.Then(Passage.OfLine(_lines[i].Text, _source.StartOf(i)));
        }
        CloseCell();
        return i;
    }

    /// <summary>Where no blank lines part the cells each line is one, unless it goes on in small letters.</summary>
    private bool BeginsCell(string text)
    {
        if (!_isParted && !char.IsLower(text[0])) CloseCell();
        return _cell.IsEmpty;
    }

    /// <summary>The next number begins a row, the same one goes on with it on a new page, any other is a page's.</summary>
    private void TakeNumber(int number, int line)
    {
        CloseCell();
        if (number == _rows.Count + 1) _rows.Add(new(line, Passage.OfLine(_lines[line].Text, _source.StartOf(line)), []));
    }

    private void CloseCell()
    {
        if (!_cell.IsEmpty && _rows.Count > 0) _rows[^1].Cells.Add(_cell);
        _cell = Passage.Empty;
    }

    /// <summary>A number behind which no words follow is a figure of the row that is open, where that has none yet.</summary>
    private bool IsFigure(int line)
    {
        if (!_isParted) CloseCell();
        if (_rows.Count == 0 || _rows[^1].Cells.Count == 0 || FigureOf(_rows[^1]) is not null) return false;
        if (!_isParted && NumberOf(_lines[line].Text.Trim()) != _rows.Count + 1) return true;
        var next = line + 1;
        while (next < _lines.Count && (string.IsNullOrWhiteSpace(_lines[next].Text) || _heads.Contains(Folded.Of(_lines[next].Text.Trim())))) next++;
        return next == _lines.Count || _lines[next].Text.Trim().Length < ShortestWords;
    }

    /// <summary>Text behind the last row that begins a section or stands beyond the cells that rows have.</summary>
    private bool Ends(int line)
    {
        if (!_cell.IsEmpty || _rows.Count < 2 || _rows[^1].Cells.Count < 2 && !Section().IsMatch(_lines[line].Text)) return false;
        return !Enumerable.Range(line, Math.Min(FarthestNextRow, _lines.Count - line)).Any(i => NumberOf(_lines[i].Text.Trim()) == _rows.Count + 1)
            && (Section().IsMatch(_lines[line].Text) || _rows[^1].Cells.Count >= _rows.SkipLast(1).Max(r => r.Cells.Count));
    }

    private static Passage Item(Row row)
    {
        var words = row.Cells.MaxBy(c => c.Length);
        if (words is null || !words.Text.Any(char.IsLower)) return Passage.Empty;
        var figure = FigureOf(row);
        return new Passage($"{row.No.Text.TrimEnd('.')}. {words.Text}", [.. row.No.TrimEnd(".").At, row.No.At[^1], row.No.At[^1], .. words.At]) { Beside = figure, IsRow = true };
    }

    /// <summary>The cell that sets a target, with the unit that stands in a cell before it.</summary>
    private static Passage? FigureOf(Row row)
    {
        var words = row.Cells.MaxBy(c => c.Length);
        var figure = row.Cells.Find(c => !ReferenceEquals(c, words) && c.Text.Any(char.IsDigit) && Bare().IsMatch(c.Fold))
            ?? row.Cells.Find(c => !ReferenceEquals(c, words) && ReadTargets.InFigure(c).Count > 0);
        if (figure is null || !Bare().IsMatch(figure.Fold)) return figure;
        var unit = row.Cells.Find(c => c.Text == "%" || Unit().IsMatch(c.Text) && !ReferenceEquals(c, words));
        return unit is null ? null : new Passage(figure.Text + (unit.Text == "%" ? "" : " ") + unit.Text, [.. figure.At, .. unit.Text == "%" ? (int[])[] : [unit.At[0]], .. unit.At]);
    }

    private static int? NumberOf(string text) =>
        Number().Match(text) is { Success: true } match ? int.Parse(match.Groups["n"].ValueSpan, CultureInfo.InvariantCulture) : null;

    private static bool IsNumbersHead(string line) => line.Length < 12 && NumbersHead().IsMatch(Folded.Of(line));

    [GeneratedRegex(@"^\s*(s ?t ?t|t\s*t|so tt|so thu tu)\s*$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex NumbersHead();

    [GeneratedRegex(@"\b(noi dung|tieu chi|chi so|chi tieu|nhiem vu|muc tieu|tieu chuan)\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Words();

    [GeneratedRegex(@"^(?<n>\d{1,2})\.?$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Number();

    // The heading of the section behind the table: "Đ. THỜI GIAN", "V. KHEN THƯỞNG", "2. Thời gian thực hiện".
    [GeneratedRegex(@"^\s*((Điều|Mục|Phần|Chương|ĐIỀU|MỤC|PHẦN|CHƯƠNG)\s|([IVX]{1,5}|[A-HĐ]|\d{1,2})[.)/-]\s*\p{Lu})", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Section();

    [GeneratedRegex(@"^(([≥≤<>=]|tren|tu|toi thieu|it nhat|khong qua|duoi|dat)\s*)*\d[\d.,]*$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Bare();

    [GeneratedRegex(@"^\p{L}{2,8}( \p{Ll}{2,8})?$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Unit();
}
