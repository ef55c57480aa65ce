using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using ThiDua.Paper.Facts.Csv;

namespace ThiDua.Paper.Facts.Html;

/// <summary>
/// Rows of the tables of a web page that many one-stop systems export under the name of <c>.xls</c>; all tables one after the
/// other are one sheet, as Excel opens them. A table inside a cell is text.
/// </summary>
internal sealed partial class HtmlRows : TableRows
{
    private const int Start = 256 << 10;
    private const int MostSpanned = 1000;

    private readonly Stream _file;
    private readonly HtmlTags _tags;
    private readonly StringBuilder _cell = new();
    private readonly Dictionary<int, int> _spanned = []; // column → rows below that a cell from above still covers
    private char[] _letters = new char[16 << 10];
    private int _used;
    private int _line;
    private bool _opened;
    private bool _inRow;

    public HtmlRows(Stream file)
    {
        if (file.Length > TableLimits.OldFileBytes) throw TableRefusal.TooLarge(TableLimits.OldFileBytes);
        _file = file;
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        var letters = LettersOf(bytes);
        Encoding = letters.Name;
        _tags = new(letters.Letters.GetString(bytes, letters.Preamble, bytes.Length - letters.Preamble));
    }

    public override int Sheet => 1;

    public override string SheetName => "";

    public override string Encoding { get; }

    /// <summary>Whether a file is a web page with a table.</summary>
    public static bool IsTable(Stream file)
    {
        var bytes = new byte[Math.Min(Start, file.Length)];
        file.Position = 0;
        var length = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        file.Position = 0;
        var text = System.Text.Encoding.Latin1.GetString(bytes, 0, length).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\r', '\n', '\t');
        return text.StartsWith('<') && text.Contains("<table", StringComparison.OrdinalIgnoreCase);
    }

    public override bool NextSheet() => !_opened && (_opened = true);

    public override bool Next(TableRow row)
    {
        if (!_inRow && !FindRow()) return false;
        if (_line >= TableLimits.SheetRows) throw TableRefusal.Bomb();
        row.Begin(++_line);
        _used = 0;
        _inRow = false;
        Cells(row);
        row.Letters = _letters;
        return true;
    }

    protected override void Dispose(bool disposing) => _file.Dispose();

    private bool FindRow()
    {
        while (_tags.Next())
        {
            if (_tags.Tag == "tr") return true;
            if (_tags.Tag is "table") _spanned.Clear(); // what a cell covers ends with its table
        }

        return false;
    }

    // Until the row is closed, or another begins without closing it.
    private void Cells(TableRow row)
    {
        var column = Free(0);
        var (open, across) = (false, 1);
        while (_tags.Next())
        {
            if (open) _cell.Append(_tags.Text);
            switch (_tags.Tag)
            {
                case "table":
                    Inner();
                    break;
                case "td" or "th":
                    if (open) column = Put(row, column, across);
                    (open, across) = (true, Spans(column));
                    break;
                case "/td" or "/th" when open:
                    (column, open) = (Put(row, column, across), false);
                    break;
                case "tr" or "/tr" or "/table":
                    if (open) Put(row, column, across);
                    _inRow = _tags.Tag == "tr";
                    return;
                default:
                    _cell.Append(' ');
                    break;
            }
        }

        if (open) Put(row, column, across);
    }

    private int Spans(int column)
    {
        var (across, down) = (_tags.Number("colspan", Math.Max(1, TableLimits.Columns - column)), _tags.Number("rowspan", MostSpanned));
        for (var covered = column; down > 1 && covered < column + across; covered++) _spanned[covered] = down;
        return across;
    }

    private int Put(TableRow row, int column, int across)
    {
        var text = string.Join(' ', WebUtility.HtmlDecode(_cell.ToString()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        _cell.Clear();
        if (text.Length > TableLimits.CellCharacters || _used + text.Length > TableLimits.RowCharacters) throw TableRefusal.RowTooLong(_line);
        if (_letters.Length - _used < text.Length) Array.Resize(ref _letters, Math.Max(_letters.Length * 2, _used + text.Length));
        text.CopyTo(0, _letters, _used, text.Length);
        if (text.Length > 0 && column < TableLimits.Columns) row.Put(column, _used, text.Length, CellSort.Text);
        _used += text.Length;
        return Free(column + across);
    }

    /// <summary>The next column that no cell from above covers; those that it passes are covered for one row less.</summary>
    private int Free(int column)
    {
        while (_spanned.TryGetValue(column, out var rows) && rows > 1)
        {
            _spanned[column++] = rows - 1;
        }

        return column;
    }

    // A table inside a cell: its words are the cell's.
    private void Inner()
    {
        for (var depth = 1; depth > 0 && _tags.Next();)
        {
            _cell.Append(_tags.Text).Append(' ');
            depth += _tags.Tag switch
            {
                "table" => 1,
                "/table" => -1,
                _ => 0,
            };
        }
    }

    private static CsvEncoding LettersOf(byte[] bytes)
    {
        var start = bytes.AsSpan(0, Math.Min(bytes.Length, Start));
        var said = Charset().Match(System.Text.Encoding.Latin1.GetString(start)).Groups["name"].Value;
        return said.ToLowerInvariant() switch
        {
            "windows-1258" => new("Windows-1258", CodePagesEncodingProvider.Instance.GetEncoding(1258)!, 0),
            _ => CsvEncoding.Of(start),
        };
    }

    [GeneratedRegex(@"charset\s*=\s*[""']?(?<name>[A-Za-z0-9_-]{3,20})", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Charset();
}
