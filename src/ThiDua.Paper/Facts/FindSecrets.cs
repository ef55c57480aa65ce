using ThiDua.Facts;

namespace ThiDua.Paper.Facts;

/// <summary>
/// Looks through every row of a table for marks of state secrets, titles and totals included, before anything of the file is
/// kept. Words among headings ("Mật" over a column of numbers) are no marks.
/// </summary>
internal sealed class FindSecrets(TableRows table, Func<string, string>? convert)
{
    private const int Often = 4096;
    private const int MostPlaces = 1000;
    private const int FewCells = 3;

    private readonly SecretMark _mark = new(convert);
    private readonly List<SecretPlace> _found = [];

    public IReadOnlyList<SecretPlace> All(CancellationToken stop)
    {
        var row = new TableRow();
        while (table.NextSheet() && _found.Count < MostPlaces)
        {
            var (columns, isData) = (new List<int>(), false);
            for (var read = 0; table.Next(row) && _found.Count < MostPlaces; read++)
            {
                if (read % Often == 0) stop.ThrowIfCancellationRequested();
                if (!isData && row.Filled(FewCells) == FewCells && !(isData = HasDigits(row))) Note(columns, row);
                else if (Mark(row, columns) is { } column) _found.Add(new(table.Sheet, row.Line, column + 1));
            }
        }

        return _found;
    }

    private void Note(List<int> columns, TableRow row)
    {
        for (var column = 0; column < row.Count; column++)
        {
            if (_mark.IsColumn(row.Text(column))) columns.Add(column);
        }
    }

    private int? Mark(TableRow row, List<int> columns)
    {
        foreach (var column in columns)
        {
            if (_mark.Says(row.Text(column), isWholeRow: row.Filled(FewCells + 1) > FewCells)) return column;
        }

        return _mark.DegreeIn(row);
    }

    private static bool HasDigits(TableRow row)
    {
        for (var column = 0; column < row.Count; column++)
        {
            if (row.Text(column).ContainsAnyInRange('0', '9')) return true;
        }

        return false;
    }
}
