using ThiDua.Facts;

namespace ThiDua.Paper.Facts;

/// <summary>
/// Looks through a whole file for marks of state secrets before anything of it is kept: every row of every sheet, hidden ones,
/// titles and totals included, names of sheets, comments, text boxes, headers and footers. Words among headings ("Mật" over a
/// column of numbers) are no marks.
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
                if (!isData && row.Filled(FewCells) == FewCells)
                {
                    isData = HasDigits(row);
                    if (!isData)
                    {
                        Note(columns, row);
                        continue;
                    }

                    if (columns.Count == 0 && Mark(row, columns) is null && !table.RestMayHold(_mark.MayStandIn)) break;
                }

                if ((Mark(row, columns) ?? (isData ? null : InTitle(row))) is { } column) Add(new(table.Sheet, row.Line, column + 1));
            }

            LookBeside();
        }

        return _found;
    }

    /// <summary>The name of the sheet, and what stands beside its cells.</summary>
    private void LookBeside()
    {
        if (SecretWords.Mark(table.SheetName)) Add(new(table.Sheet, 0, 0, SecretSpot.SheetName));
        foreach (var aside in table.Asides)
        {
            if (SecretWords.Mark(Unicode(aside.Text))) Add(new(table.Sheet, aside.Line, aside.Column, aside.Spot));
        }
    }

    private void Add(SecretPlace place)
    {
        if (_found.Count < MostPlaces) _found.Add(place with { IsHidden = table.IsHidden });
    }

    /// <summary>"SỔ ĐĂNG KÝ VĂN BẢN MẬT ĐI" above a table.</summary>
    private int? InTitle(TableRow row)
    {
        for (var column = 0; column < row.Count; column++)
        {
            if (SecretWords.Mark(Unicode(row.Text(column).ToString()))) return column;
        }

        return null;
    }

    private string Unicode(string text) => convert?.Invoke(text) ?? text;

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
