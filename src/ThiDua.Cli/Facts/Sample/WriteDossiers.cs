using System.Text;
using ThiDua.Paper.Facts.Writing;

namespace ThiDua.Cli.Facts.Sample;

/// <summary>Writes dossiers as one system exports them, with an error here and there.</summary>
/// <param name="one">One row in so many gets an error; 0 for none.</param>
internal sealed class WriteDossiers(ExportFormat format, SampleCommune commune, Dice dice, int one)
{
    private readonly List<PlantedPlace> _planted = [];
    private readonly IReadOnlyList<PlantedError> _errors = [.. PlantedError.All.Where(error => format.ColumnOf(error.Field) > 0 && (error.Unless is null || format.ColumnOf(error.Unless) == 0))];
    private readonly int _waiting = format.ColumnOf("outcome_said") == 0 ? format.ColumnOf("waiting_days") : 0;
    private int _next;

    /// <returns>Where errors were planted, and where dossiers are that nobody but the days of waiting says to be in time.</returns>
    public IReadOnlyList<PlantedPlace> To(string path, string named, IEnumerable<SampleDossier> dossiers)
    {
        using var file = File.Create(path);
        using IRowsOut rows = format.Separator is { } separator ? new CsvOut(file, separator) : new WorkbookOut(file, commune.Name);
        rows.Headings([.. format.Columns.Select(column => column.Heading)]);
        foreach (var (dossier, place) in dossiers.Select((dossier, place) => (dossier, place)))
        {
            var error = one > 0 && place % one == one / 2 && PlantedError.CanBeIn(dossier) ? _errors[_next++ % _errors.Count] : null;
            if (error is null or { Again: true })
            {
                var first = rows.Row(Cells(dossier));
                if (error is { Both: true }) Plant(first, error);
                if (_waiting > 0 && dossier.IsInTimeByWaiting) Point(first, _waiting, PlantedError.InTimeByWaiting);
            }

            if (error is not null) Plant(rows.Row(CellsWith(error, dossier)), error);
        }

        rows.End();
        return _planted;

        void Plant((int Sheet, int Line) place, PlantedError error) => Point(place, format.ColumnOf(error.Field), error.Rule);

        void Point((int Sheet, int Line) place, int column, string rule) => _planted.Add(new(named, place.Sheet, place.Line, column + rows.ColumnsBefore, rule));
    }

    private NewCell[] Cells(SampleDossier dossier) => [.. format.Columns.Select(column => column.Cell(dossier))];

    private NewCell[] CellsWith(PlantedError error, SampleDossier dossier)
    {
        var changed = error.Change(dossier);
        var cells = Cells(changed);
        if (error.Raw is not null) cells[format.ColumnOf(error.Field) - 1] = error.Raw(changed, dice);
        return cells;
    }
}

/// <summary>Takes rows into a file of some kind.</summary>
internal interface IRowsOut : IDisposable
{
    /// <summary>Columns that stand before the given ones in the file.</summary>
    int ColumnsBefore { get; }

    void Headings(IReadOnlyList<string> headings);

    /// <returns>Where the row stands, as an office program shows it.</returns>
    (int Sheet, int Line) Row(ReadOnlySpan<NewCell> cells);

    void End();
}

/// <summary>A text table with a mark in front that Excel needs to see UTF-8.</summary>
internal sealed class CsvOut(Stream file, char separator) : IRowsOut
{
    private readonly StreamWriter _text = new(file, new UTF8Encoding(true), 64 << 10);
    private int _line;

    public int ColumnsBefore => 0;

    public void Headings(IReadOnlyList<string> headings) => Row([.. headings.Select(heading => new NewCell(heading))]);

    public (int Sheet, int Line) Row(ReadOnlySpan<NewCell> cells)
    {
        for (var column = 0; column < cells.Length; column++)
        {
            if (column > 0) _text.Write(separator);
            var text = cells[column].Text;
            if (text.Contains(separator, StringComparison.Ordinal) || text.Contains('"', StringComparison.Ordinal)) _text.Write($"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
            else _text.Write(text);
        }

        _text.Write("\r\n");
        return (1, ++_line);
    }

    public void End() => _text.Flush();

    public void Dispose() => _text.Dispose();
}

/// <summary>A workbook as old one-stop systems make it: titles over joined cells, numbers under the headings, a total and names at the end.</summary>
internal sealed class WorkbookOut(Stream file, string commune) : IRowsOut
{
    private const int RowsOfASheet = 1_000_000;

    private readonly NewWorkbook _book = new(file);
    private IReadOnlyList<string> _headings = [];
    private int _sheet;
    private int _line;
    private int _count;

    public int ColumnsBefore => 1;

    public void Headings(IReadOnlyList<string> headings)
    {
        _headings = headings;
        BeginSheet();
    }

    public (int Sheet, int Line) Row(ReadOnlySpan<NewCell> cells)
    {
        if (_line >= RowsOfASheet) BeginSheet();
        _book.Row([NewCell.Of(++_count), .. cells]);
        return (_sheet, ++_line);
    }

    public void End()
    {
        _book.Row("", $"Tổng cộng: {_count} hồ sơ");
        _book.Skip(1);
        _book.Row("", "Người lập biểu", "", "", "", "", "", "", "Thủ trưởng đơn vị");
    }

    public void Dispose() => _book.Dispose();

    private void BeginSheet()
    {
        _book.BeginSheet(_sheet++ == 0 ? "Danh sách hồ sơ" : $"Danh sách hồ sơ ({_sheet})");
        _book.Row(new NewCell($"ỦY BAN NHÂN DÂN {commune.ToUpperInvariant()}"));
        _book.Row(new NewCell("DANH SÁCH HỒ SƠ TIẾP NHẬN VÀ TRẢ KẾT QUẢ", CellLook.Title));
        _book.Merge(2, 0, _headings.Count);
        _book.Skip(1);
        NewCell[] groups = ["STT", "Thông tin hồ sơ", .. Enumerable.Repeat(NewCell.Empty, 5), "Thời gian", .. Enumerable.Repeat(NewCell.Empty, 3), "Tình hình giải quyết"];
        _book.Row(groups);
        _book.Merge(4, 1, 6);
        _book.Merge(4, 7, 10);
        _book.Row([NewCell.Empty, .. _headings.Select(heading => new NewCell(heading, CellLook.Heading))]);
        _book.Row([.. Enumerable.Range(1, _headings.Count + 1).Select(number => new NewCell($"[{number}]"))]);
        _line = 6;
    }
}
