using System.Globalization;
using System.Text.RegularExpressions;
using ThiDua.Documents;
using ThiDua.Paper.Grammar.Values;

namespace ThiDua.Paper.Grammar.Lines;

/// <summary>
/// A table of criteria whose columns are kept apart by blanks alone, with cells that go on over several lines. A cell
/// below belongs to the column that stands above it; where that is not certain, nothing is read out of the table.
/// </summary>
internal sealed partial class LayoutTable
{
    private const int MostHeadLines = 3;

    /// <summary>How far cells may begin before or behind their head, in characters.</summary>
    private const int ColumnSlack = 2;

    private readonly IReadOnlyList<TextLine> _lines;
    private readonly SourceText _source;
    private readonly TableHead _head;

    /// <summary>Where the heads of the columns begin, without that of the numbers.</summary>
    private readonly int[] _columns;

    private readonly List<LayoutRow> _rows = [];
    private bool _torn;

    private LayoutTable(IReadOnlyList<TextLine> lines, int from, SourceText source, TableHead head)
    {
        (_lines, _source, _head) = (lines, source, head);
        var heads = lines[from].Text.TrimStart();
        var indent = lines[from].Text.Length - heads.Length;
        _columns = [.. Cell().Matches(heads, Number().Match(heads).Length).Select(m => indent + m.Index)];
    }

    /// <summary>The rows of the table that begins at that line, and where it ends; no rows where they cannot be taken apart surely; null where none begins.</summary>
    public static (IReadOnlyList<(int Line, Passage Item)> Rows, int Next)? At(IReadOnlyList<TextLine> lines, int from, SourceText source)
    {
        if (HeadOf(lines[from].Text) is not { } head) return null;
        var table = new LayoutTable(lines, from, source, head);
        var next = table.TakeRows(from + 1);
        var items = table._rows.Select(r => (r.Line, Item: TableRow.Of(r.No, r.Texts, head))).Where(r => r.Item is not null).Select(r => (r.Line, r.Item!)).ToList();
        if (!table._torn && items.Count > 1) return (items, next);
        return table._torn ? ([], next) : null;
    }

    private static TableHead? HeadOf(string raw)
    {
        if (raw.AsSpan().TrimStart() is not ['s' or 'S' or 't' or 'T', ..] || raw.Contains('\t', StringComparison.Ordinal) || !Head().IsMatch(Folded.Of(raw))) return null;
        var head = TableHead.Of(Gap().Replace(Number().Replace(raw.Trim(), "$0\t", 1), "\t"));
        return head is { Columns.Count: > 1 } && head.Has(TableColumn.Words) && (head.Has(TableColumn.Figure) || head.Has(TableColumn.Points)) ? head : null;
    }

    private int TakeRows(int from)
    {
        var (gap, newPage) = (false, false);
        for (var i = from; i < _lines.Count; i++)
        {
            var raw = _lines[i].Text.TrimEnd();
            if (raw.Length == 0 || HeadOf(raw) is not null || Sum().IsMatch(Folded.Of(raw))) gap |= raw.Length == 0;
            else if (PageNumber().IsMatch(raw)) newPage = true;
            else if (BeginsRow(raw) is { } number) (gap, newPage) = Take(number, raw, i);
            else if (IsGroup(raw, i)) gap = false;
            else if (Section().IsMatch(raw) || raw.Contains('\t', StringComparison.Ordinal) || gap && !newPage) return i;
            else if (_rows.Count == 0 && i >= from + MostHeadLines) return i;
            else if (_rows.Count > 0)
            {
                var cells = Cells(raw, 0, i);
                if (!_rows[^1].GoesOn(cells) && cells.Count == 1 && !GoesOnBelow(i)) return i;
                _torn |= !_rows[^1].IsWhole;
                (gap, newPage) = (false, false);
            }
        }
        return _lines.Count;
    }

    /// <summary>Whether a row follows before the next section: else a line across the columns stands behind the table.</summary>
    private bool GoesOnBelow(int line) =>
        _lines.Skip(line).TakeWhile(l => !Section().IsMatch(l.Text)).Any(l => BeginsRow(l.Text.TrimEnd()) is not null);

    private (bool Gap, bool NewPage) Take(Match number, string raw, int line)
    {
        var no = number.Groups["no"];
        var row = new LayoutRow(line, Passage.OfLine(no.Value, _source.StartOf(line) + no.Index), Cells(raw, number.Groups["rest"].Index, line));
        _torn |= row.Count > _head.Columns.Count || !BeginsWithWords(row);
        _rows.Add(row);
        return (false, false);
    }

    /// <summary>Where a number stands in the middle of its row, its line holds no words or goes on with those above.</summary>
    private bool BeginsWithWords(LayoutRow row) =>
        row.Texts.FirstOrDefault() is { IsEmpty: false } words && !char.IsLower(words.First) && row.Start < _columns[1] - ColumnSlack;

    private IReadOnlyList<LayoutCell> Cells(string raw, int from, int line) =>
        [.. Cell().Matches(raw, from).SelectMany(m => Apart(m.Index, m.Value)).Select(c => new LayoutCell(c.Start, c.Start + c.Text.Length, Passage.OfLine(c.Text, _source.StartOf(line) + c.Start)))];

    /// <summary>"… đúng và trước hạn trong ≥ 97%": words that fill their column up to the figure that stands where the next begins.</summary>
    private IEnumerable<(int Start, string Text)> Apart(int start, string cell)
    {
        var next = MayBegin().Matches(cell).Select(m => m.Index).FirstOrDefault(at => _columns.Any(c => Math.Abs(start + at - c) <= ColumnSlack));
        return next == 0 || ReadTargets.InFigure(Passage.OfLine(cell[next..], 0)).Count == 0 ? [(start, cell)]
            : [(start, cell[..next].TrimEnd()), (start + next, cell[next..])];
    }

    /// <summary>The next number, written as that of the first row is: "2. Thời gian" below rows "1", "2" is none.</summary>
    private Match? BeginsRow(string raw)
    {
        var match = Row().Match(raw);
        if (!match.Success || int.Parse(match.Groups["no"].ValueSpan, CultureInfo.InvariantCulture) != _rows.Count + 1) return null;
        var dotted = _rows.Count > 0 && _lines[_rows[0].Line].Text.TrimStart() is var first && Row().Match(first).Groups["dot"].Success;
        return _rows.Count == 0 || match.Groups["dot"].Success == dotted ? match : null;
    }

    /// <summary>"II   Xây dựng chính quyền số", with a row below.</summary>
    private bool IsGroup(string raw, int line)
    {
        if (!Group().IsMatch(raw)) return false;
        var next = line + 1;
        while (next < _lines.Count && string.IsNullOrWhiteSpace(_lines[next].Text)) next++;
        return next < _lines.Count && BeginsRow(_lines[next].Text.TrimEnd()) is not null;
    }

    [GeneratedRegex(@"^\s*(s ?t ?t|t\s?t|so tt)\s+\S.*\S\s{2,}\S", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Head();

    [GeneratedRegex(@"^(S ?T ?T|T\s?T|Số TT)\s+", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Number();

    [GeneratedRegex(@"(?<=\S) {2,}(?=\S)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Gap();

    [GeneratedRegex(@"(?<=\S )(?=[≥≤<>]|\p{Lu}|\d)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex MayBegin();

    [GeneratedRegex(@"\S+( \S+)*", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Cell();

    [GeneratedRegex(@"^\s{0,12}(?<no>\d{1,2})(?<dot>\.)?\s+(?<rest>\S.*)$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Row();

    [GeneratedRegex(@"^\s*([IVX]{1,4}|[A-H])[.)]?\s+\p{Lu}(?!.*\S\s{3,}\S)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Group();

    [GeneratedRegex(@"^\s*((Điều|Mục|Phần|Chương|ĐIỀU|MỤC|PHẦN|CHƯƠNG)\s+\p{L}*\d*[.:]?|([IVX]{1,5}|[A-HĐ])[.)/-]|\d{1,2}(\.\d{1,2})*[.)])\s*\p{Lu}", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Section();

    [GeneratedRegex(@"^\s*(tong (cong|diem|so)\b|(tong|cong):?\s+\d)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Sum();

    [GeneratedRegex(@"^\s{8,}[-–]?\s?\d{1,3}\s?[-–]?$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex PageNumber();
}
