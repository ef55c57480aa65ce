using ThiDua.Facts;
using ThiDua.Paper.Facts.Cells;

namespace ThiDua.Paper.Facts;

/// <summary>Reads the rows of one sheet into facts, from its first row of data.</summary>
internal sealed class ReadSheet(TableRows table, FactKind kind, TableShape shape, Mapping mapping, int firstLine)
{
    private const int Often = 4096;

    private readonly Func<string, string>? _convert = OldLetters.Named(shape.Encoding);

    public void Into(IFactRows rows, CancellationToken stop)
    {
        var cells = Columns();
        var (row, fact, problems) = (new TableRow(), new FactRow(kind) { Sheet = table.Sheet }, new List<CellProblem>());
        var (isData, secrets, stated) = (new IsData(kind, cells, shape, _convert), SecretMark.Under(shape, _convert), new FixedValues(kind, mapping));
        var slip = mapping.IsOfSlips ? new UnfoldSlip(kind, shape, mapping, table.Since1904, _convert) : null;
        for (var read = 0; table.Next(row); read++)
        {
            if (read % Often == 0) stop.ThrowIfCancellationRequested();
            if (row.Line < firstLine || row.IsEmpty || !isData.Is(row)) continue;

            fact.Clear();
            problems.Clear();
            fact.Line = row.Line;
            var secret = secrets.In(row);
            if (secret is { } column) problems.Add(SecretMark.Problem(fact, column));
            else Fill(fact, row, cells, stated, problems);
            if (slip is null || secret is not null) rows.Take(fact, problems);
            else slip.Into(rows, fact, row, problems);
        }
    }

    private static void Fill(FactRow fact, TableRow row, ReadCell[] cells, FixedValues stated, List<CellProblem> problems)
    {
        stated.Into(fact);
        foreach (var cell in cells)
        {
            if (cell.Into(fact, row) is { } problem) problems.Add(problem);
        }
    }

    private ReadCell[] Columns()
    {
        var pool = new TextPool();
        var columns = new List<ReadCell>();
        var taken = new HashSet<int>();
        for (var column = 0; column < shape.Headings.Count; column++)
        {
            if (!mapping.Columns.TryGetValue(Mapping.KeyOf(shape.Headings[column]), out var field) || kind.PlaceOf(field) is not (>= 0 and var place) || !taken.Add(place)) continue;
            columns.Add(new(kind, place, column, table.Since1904, kind.Key.Contains(field) || kind.Fields[place].Secret ? null : pool, _convert));
        }

        return [.. columns];
    }
}

/// <summary>What every row has though no column says so.</summary>
internal sealed class FixedValues(FactKind kind, Mapping mapping)
{
    private readonly FactRow _stated = Stated(kind, mapping);

    public void Into(FactRow row)
    {
        if (mapping.Fixed.Count == 0) return;
        for (var place = 0; place < kind.Fields.Count; place++)
        {
            if (!_stated.IsFilled(place)) continue;
            if (_stated.Text(place) is { } text) row.Set(place, text);
            else row.Set(place, _stated.Number(place));
        }
    }

    private static FactRow Stated(FactKind kind, Mapping mapping)
    {
        var row = new FactRow(kind);
        foreach (var (field, value) in mapping.Fixed) ReadCell.Fix(kind, field, value, row);
        return row;
    }
}
