using System.Buffers.Text;
using System.IO.Compression;
using ThiDua.Facts;

namespace ThiDua.Paper.Facts.Xlsx;

/// <summary>Rows of a workbook (.xlsx, .xlsm), streamed out of its zip archive.</summary>
internal sealed class XlsxRows : TableRows
{
    private readonly ZipArchive _archive;
    private readonly Workbook _book;
    private readonly Lazy<SharedTexts> _texts; // a look at the headings of other sheets may not need them
    private readonly DayFormats _formats;
    private readonly List<Aside> _edges = [];
    private int _sheet = -1;
    private Stream? _part;
    private XmlTokens? _tokens;
    private char[] _letters = new char[16 << 10];
    private int _used;
    private int _line;

    public XlsxRows(Stream file, bool whole = false)
    {
        try
        {
            _archive = new ZipArchive(file, ZipArchiveMode.Read);
            _book = Workbook.Open(_archive, whole);
            _texts = new(Texts);
            _formats = _book.Formats();
        }
        catch (Exception e) when (e is InvalidDataException or NotSupportedException or IOException) // packed unusually, or cut short
        {
            throw TableRefusal.Damaged(e);
        }
    }

    /// <summary>It has styles to which colours can be added.</summary>
    public bool CanBeMarked => _book.Archive.GetEntry(_book.StylesPart) is not null;

    public override int Sheet => _book.Sheets[_sheet].Number;

    public override string SheetName => _book.Sheets[_sheet].Name;

    public override bool Since1904 => _book.Since1904;

    public override bool IsHidden => _book.Sheets[_sheet].IsHidden;

    public override IEnumerable<Aside> Asides => [.. _edges, .. SheetAsides.Of(_book, _book.Sheets[_sheet], isFirst: _sheet == 0)];

    public override bool NextSheet()
    {
        _part?.Dispose();
        _part = null;
        _tokens = null;
        _edges.Clear();
        if (++_sheet >= _book.Sheets.Count) return false;
        try
        {
            _part = GuardedPart.Utf8(_book.Sheets[_sheet].Part);
        }
        catch (Exception e) when (e is InvalidDataException or NotSupportedException) // a part under a password or packed unusually
        {
            throw TableRefusal.Damaged(e);
        }

        _tokens = new(_part);
        _line = 0;
        return true;
    }

    public override bool Next(TableRow row)
    {
        for (var token = _tokens!.Next(); token != XmlToken.End; token = _tokens.Next())
        {
            if (token is not XmlToken.Open) continue;
            if (!_tokens.Name.SequenceEqual("row"u8))
            {
                NotePrintedEdge();
                continue;
            }

            _line = Utf8Parser.TryParse(_tokens.Attribute("r"u8), out int line, out _) && line > _line ? line : _line + 1;
            if (_line > TableLimits.SheetRows) throw TableRefusal.Damaged();
            row.Begin(_line);
            _used = 0;
            if (!_tokens.IsEmpty) TakeCells(row);
            row.Letters = _letters;
            return true;
        }

        return false;
    }

    /// <inheritdoc/>
    public override bool RestMayHold(MayHold something)
    {
        if (_texts.Value.MayHold(something)) return true;
        using var part = GuardedPart.Utf8(_book.Sheets[_sheet].Part);
        return RestOfFile.MayHold(part, utf8 => something(utf8) || XmlText.MaySayMoreThan(utf8));
    }

    protected override void Dispose(bool disposing)
    {
        _part?.Dispose();
        _archive.Dispose();
    }

    /// <summary>"oddHeader", "firstFooter" and their kin: what is printed above and below every page.</summary>
    private void NotePrintedEdge()
    {
        if (_tokens!.IsEmpty || _tokens.Name.SequenceEqual("headerFooter"u8) || !(_tokens.Name.EndsWith("Header"u8) || _tokens.Name.EndsWith("Footer"u8))) return;
        if (_tokens.Next() is not (XmlToken.Text or XmlToken.Characters) || _tokens.Text.Length > TableLimits.CellCharacters) return;
        var letters = new char[_tokens.Text.Length];
        _edges.Add(new(SecretSpot.PrintedEdge, new string(letters, 0, XmlText.Into(letters, _tokens.Text, escaped: true))));
    }

    private SharedTexts Texts()
    {
        try
        {
            return _book.Texts();
        }
        catch (Exception e) when (e is InvalidDataException or NotSupportedException or IOException) // as above
        {
            throw TableRefusal.Damaged(e);
        }
    }

    private void TakeCells(TableRow row)
    {
        var column = -1;
        for (var token = _tokens!.Next(); token != XmlToken.End; token = _tokens.Next())
        {
            if (token is XmlToken.Close && _tokens.Name.SequenceEqual("row"u8)) return;
            if (token is not XmlToken.Open || !_tokens.Name.SequenceEqual("c"u8)) continue;
            var cell = CellTag.Of(_tokens.Attributes);
            column = cell.Column ?? column + 1;
            if (column >= TableLimits.Columns) throw TableRefusal.Damaged();
            if (!_tokens.IsEmpty) TakeCell(row, column, cell.Type, _formats.Has(cell.Style));
        }

        throw TableRefusal.Damaged(); // the row never ends
    }

    private void TakeCell(TableRow row, int column, char type, bool isDay)
    {
        var start = _used;
        if (_tokens!.TakeOnlyValue()) TakeValue();
        else TakeLetters();
        if (type == 's') start = Shared(start);
        if (_used - start > TableLimits.RowCharacters) throw TableRefusal.RowTooLong(_line);
        if (_used == start) return;
        row.Put(column, start, _used - start, type switch
        {
            'n' => isDay ? CellSort.Day : CellSort.Number,
            'b' => CellSort.Logical,
            'e' => CellSort.Fault,
            _ => CellSort.Text,
        });
    }

    /// <summary>Nearly every cell is one value or one text and nothing else: its letters are taken at once.</summary>
    private void TakeValue()
    {
        Room(_tokens!.Text.Length);
        _used += XmlText.Into(_letters.AsSpan(_used), _tokens.Text, escaped: true);
    }

    /// <summary>The text of the value (v) or of the texts in the cell (is/t), up to the end of the cell.</summary>
    private void TakeLetters()
    {
        var (within, aside) = (false, false);
        for (var token = _tokens!.Next(); token != XmlToken.End; token = _tokens.Next())
        {
            switch (token)
            {
                case XmlToken.Close when _tokens.Name.SequenceEqual("c"u8): return;
                case XmlToken.Open when _tokens.Name.SequenceEqual("v"u8) || _tokens.Name.SequenceEqual("t"u8): within = !_tokens.IsEmpty; break;
                case XmlToken.Open when _tokens.Name.SequenceEqual("rPh"u8): aside = !_tokens.IsEmpty; break;
                case XmlToken.Close when _tokens.Name.SequenceEqual("rPh"u8): aside = false; break;
                case XmlToken.Close: within = false; break;
                case XmlToken.Text or XmlToken.Characters when within && !aside:
                    Room(_tokens.Text.Length);
                    _used += XmlText.Into(_letters.AsSpan(_used), _tokens.Text, token is XmlToken.Text);
                    break;
            }
        }

        throw TableRefusal.Damaged();
    }

    /// <summary>Puts the shared text in place of its number, and answers where it begins.</summary>
    private int Shared(int start)
    {
        if (!int.TryParse(_letters.AsSpan(start, _used - start), System.Globalization.CultureInfo.InvariantCulture, out var number)) throw TableRefusal.Damaged();
        var text = _texts.Value[number];
        _used = start;
        Room(text.Length);
        _used += System.Text.Encoding.UTF8.GetChars(text, _letters.AsSpan(_used));
        return start;
    }

    private void Room(int letters)
    {
        if (_used + letters > TableLimits.RowCharacters * 4) throw TableRefusal.RowTooLong(_line);
        if (_letters.Length - _used < letters) Array.Resize(ref _letters, Math.Max(_letters.Length * 2, _used + letters));
    }
}
