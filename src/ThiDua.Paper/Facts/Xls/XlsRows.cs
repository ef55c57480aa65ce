using System.Globalization;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using ThiDua.Documents;
using ThiDua.Facts;

namespace ThiDua.Paper.Facts.Xls;

/// <summary>Rows of an old workbook (.xls of Excel 97–2003).</summary>
internal sealed class XlsRows : TableRows
{
    private readonly IExcelDataReader _reader;
    private char[] _letters = new char[16 << 10];
    private readonly bool _whole;
    private readonly IReadOnlyList<Aside> _comments;
    private bool _opened;
    private int _sheet;
    private int _line;

    public XlsRows(Stream file, bool whole = false)
    {
        if (file.Length > TableLimits.OldFileBytes) throw TableRefusal.TooLarge(TableLimits.OldFileBytes);
        System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance); // texts of Excel 95 are in the letters of their country
        (_whole, _comments) = (whole, whole ? XlsComments.In(file) : []);
        _reader = Guarded(() => ExcelReaderFactory.CreateBinaryReader(file));
    }

    public override int Sheet => _sheet;

    public override string SheetName => _reader.Name ?? "";

    public override bool IsHidden => _reader.VisibleState != "visible";

    /// <remarks>Which sheet a comment is on, the bytes do not say: all go with the first.</remarks>
    public override IEnumerable<Aside> Asides => [.. Edges().Where(text => text is not null).Select(text => new Aside(SecretSpot.PrintedEdge, text!)), .. _sheet == 1 ? _comments : []];

    public override bool NextSheet()
    {
        do
        {
            if (_opened && !Guarded(_reader.NextResult)) return false;
            _opened = true;
            _sheet++;
            _line = 0;
        }
        while (!_whole && IsHidden);

        return true;
    }

    public override bool Next(TableRow row)
    {
        if (!Guarded(_reader.Read)) return false;
        row.Begin(++_line);
        var used = 0;
        for (var column = 0; column < _reader.FieldCount && column < TableLimits.Columns; column++)
        {
            var (text, sort) = Written(_reader.GetValue(column));
            if (text.Length == 0) continue;
            if (_letters.Length - used < text.Length) Array.Resize(ref _letters, Math.Max(_letters.Length * 2, used + text.Length));
            text.CopyTo(0, _letters, used, text.Length);
            row.Put(column, used, text.Length, sort);
            used += text.Length;
        }

        row.Letters = _letters;
        return true;
    }

    protected override void Dispose(bool disposing) => _reader.Dispose();

    private string?[] Edges() => _reader.HeaderFooter is { } edges
        ? [edges.OddHeader, edges.OddFooter, edges.EvenHeader, edges.EvenFooter, edges.FirstHeader, edges.FirstFooter]
        : [];

    private static (string Text, CellSort Sort) Written(object? value) => value switch
    {
        null => ("", CellSort.Empty),
        string text => (text, CellSort.Text),
        DateTime day => (day.ToString(day.TimeOfDay == TimeSpan.Zero ? "dd'/'MM'/'yyyy" : "dd'/'MM'/'yyyy HH':'mm':'ss", CultureInfo.InvariantCulture), CellSort.Text),
        bool yes => (yes ? "1" : "0", CellSort.Logical),
        double number => (number.ToString("R", CultureInfo.InvariantCulture), CellSort.Number),
        _ => (Convert.ToString(value, CultureInfo.InvariantCulture) ?? "", CellSort.Text),
    };

    private static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (InvalidPasswordException e)
        {
            throw TableRefusal.Encrypted(e);
        }
        catch (Exception e) when (e is not (UnreadableException or OutOfMemoryException))
        {
            throw TableRefusal.Damaged(e); // a damaged file lets the reader of this old format throw whatever it comes upon
        }
    }
}
