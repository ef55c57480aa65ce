using System.Buffers;
using System.Text;

namespace ThiDua.Paper.Facts.Csv;

/// <summary>
/// Rows of a text table. Cells are places in one buffer of letters; a row that the buffer cuts is moved to its front and
/// begun anew once more letters are there.
/// </summary>
internal sealed class CsvRows : TableRows
{
    private const int Sample = 256 << 10;

    private readonly Stream _file;
    private readonly CsvEncoding _encoding;
    private readonly Decoder _decoder;
    private readonly char _separator;
    private readonly SearchValues<char> _ends;
    private readonly byte[] _bytes = new byte[64 << 10];
    private char[] _letters = new char[128 << 10];
    private readonly List<int> _doubled = [];
    private int _at;
    private int _until;
    private int _line;
    private bool _ended;
    private bool _opened;

    public CsvRows(Stream file)
    {
        _file = file;
        var start = new byte[Sample];
        var length = file.ReadAtLeast(start, Sample, throwOnEndOfStream: false);
        _encoding = CsvEncoding.Of(start.AsSpan(0, length));
        file.Position = _encoding.Preamble;
        _decoder = _encoding.Letters.GetDecoder();
        Refill(); // the first letters tell the separator
        var beginning = _letters.AsSpan(0, Math.Min(_until, 32 << 10));
        _separator = CsvSeparator.Of(beginning);
        _ends = SearchValues.Create([_separator, '\n', '\r']);
        if (CsvSeparator.Said(beginning) is not null) SkipLine();
    }

    public override int Sheet => 1;

    public override string SheetName => "";

    public override string Encoding => _encoding.Name;

    public override char Separator => _separator;

    public override bool NextSheet() => !_opened && (_opened = true);

    public override bool Next(TableRow row)
    {
        while (true)
        {
            if (_at >= _until && !Refill()) return false;
            row.Begin(_line + 1);
            row.Letters = _letters;
            _doubled.Clear();
            if (TryRow(row) is { } next)
            {
                Single(row);
                _at = next;
                _line++;
                return true;
            }

            Refill();
        }
    }

    /// <inheritdoc/>
    public override bool RestMayHold(MayHold something)
    {
        if (_encoding.Letters is not UTF8Encoding || something(System.Text.Encoding.UTF8.GetBytes(_letters, _at, _until - _at))) return true;
        var place = _file.Position;
        _file.Position = Math.Max(_encoding.Preamble, place - RestOfFile.Overlap);
        var may = RestOfFile.MayHold(_file, something);
        _file.Position = place;
        return may;
    }

    protected override void Dispose(bool disposing) => _file.Dispose();

    /// <summary>Takes the cells up to the end of the row; null where more letters are needed to see it.</summary>
    private int? TryRow(TableRow row)
    {
        var at = _at;
        while (true)
        {
            var end = at < _until && _letters[at] == '"' ? Quoted(row, at) : Plain(row, at);
            if (end < 0) return null;
            if (end >= _until) return end;
            at = end + 1;
            var sign = _letters[end];
            if (sign == '\n') return at;
            if (sign != '\r') continue;
            if (at < _until) return _letters[at] == '\n' ? at + 1 : at;
            return _ended ? at : null;
        }
    }

    /// <returns>Where the cell ends: at a separator, the end of the line, or of the file; −1 where it is not to be seen yet.</returns>
    private int Plain(TableRow row, int at)
    {
        var length = _letters.AsSpan(at, _until - at).IndexOfAny(_ends);
        if (length < 0 && !_ended) return -1;
        if (length < 0) length = _until - at;
        row.Add(at, length, CellSort.Text);
        return at + length;
    }

    private int Quoted(TableRow row, int at)
    {
        var (close, doubled) = Close(at + 1);
        if (close == NotYet) return -1;
        if (close < 0) return Plain(row, at); // never closed: the quote is a letter like others
        var rest = _letters.AsSpan(close + 1, _until - close - 1).IndexOfAny(_ends);
        if (rest < 0 && !_ended) return -1;
        if (rest < 0) rest = _until - close - 1;
        // Letters after the closing quote ("Nhà hàng" Biển) belong to the cell with its quotes.
        if (!_letters.AsSpan(close + 1, rest).IsWhiteSpace()) row.Add(at, close + 1 + rest - at, CellSort.Text);
        else
        {
            if (doubled) _doubled.Add(row.Count);
            row.Add(at + 1, close - at - 1, CellSort.Text);
        }

        return close + 1 + rest;
    }

    private const int NotYet = -2;

    /// <summary>The closing quote, and whether quotes were doubled before it.</summary>
    private (int Close, bool Doubled) Close(int from)
    {
        var doubled = false;
        for (var at = from; at - from <= TableLimits.CellCharacters; at += 2)
        {
            var next = at < _until ? _letters.AsSpan(at, _until - at).IndexOf('"') : -1;
            if (next < 0) return (_ended ? -1 : _until - from > TableLimits.CellCharacters ? -1 : NotYet, false);
            at += next;
            if (at + 1 >= _until) return (_ended ? at : NotYet, doubled);
            if (_letters[at + 1] != '"') return (at, doubled);
            doubled = true;
        }

        return (-1, false);
    }

    /// <summary>Makes one quote of two; only once the whole row is there, for a row that is begun anew must find them doubled.</summary>
    private void Single(TableRow row)
    {
        foreach (var column in _doubled)
        {
            var text = row.Raw(column);
            var to = 0;
            for (var from = 0; from < text.Length; from++)
            {
                text[to++] = text[from];
                if (text[from] == '"') from++;
            }

            row.Shorten(column, to);
        }
    }

    private void SkipLine()
    {
        var end = _letters.AsSpan(_at, _until - _at).IndexOf('\n');
        _at = end < 0 ? _until : _at + end + 1;
        _line++;
    }

    /// <summary>Moves what is left to the front and reads on; false where nothing came.</summary>
    private bool Refill()
    {
        if (_ended) return false;
        var left = _until - _at;
        if (left > TableLimits.RowCharacters) throw TableRefusal.RowTooLong(_line + 1);
        if (left + _bytes.Length > _letters.Length) Array.Resize(ref _letters, _letters.Length * 2);
        Array.Copy(_letters, _at, _letters, 0, left);
        (_at, _until) = (0, left);
        while (_until == left && !_ended)
        {
            var read = _file.Read(_bytes);
            _ended = read == 0;
            _until += _decoder.GetChars(_bytes.AsSpan(0, read), _letters.AsSpan(left), flush: _ended);
        }

        return _until > left;
    }
}
