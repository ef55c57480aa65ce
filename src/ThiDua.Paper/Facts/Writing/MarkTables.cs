using ThiDua.Facts;
using ThiDua.Paper.Facts.Xlsx;

namespace ThiDua.Paper.Facts.Writing;

/// <summary>Marks what was found in a table, in the workbook itself or in a new one. Safe for use by several threads.</summary>
public sealed class MarkTables : IMarkTables
{
    private const int Often = 1024;

    /// <inheritdoc/>
    public void Mark(string path, TableShape shape, IReadOnlyList<CellProblem> problems, Stream output, CancellationToken stop)
    {
        var byRow = new ProblemsByRow(problems);
        using var table = OpenTable.At(path);
        if (table is XlsxRows { CanBeMarked: true })
        {
            table.Dispose();
            new MarkWorkbook(shape, byRow).From(path, output, stop);
            return;
        }

        using var book = new NewWorkbook(output);
        while (table.NextSheet())
        {
            book.BeginSheet(table.SheetName.Length > 0 ? table.SheetName : "Danh sách");
            CopyRows(table, shape, byRow, book, stop);
        }
    }

    /// <inheritdoc/>
    public void PickRefused(string path, TableShape shape, IReadOnlyList<CellProblem> problems, Stream output, CancellationToken stop)
    {
        var byRow = new ProblemsByRow([.. RowsToMend(problems)]);
        using var table = OpenTable.At(path);
        using var book = new NewWorkbook(output);
        book.BeginSheet("Các dòng cần sửa");
        var letters = OldLetters.Named(shape.Encoding);
        var (row, began) = (new TableRow(), false);
        while (table.NextSheet())
        {
            for (var read = 0; table.Next(row); read++)
            {
                if (read % Often == 0) stop.ThrowIfCancellationRequested();
                if (table.Sheet == shape.Sheet && row.Line < shape.HeadingLine && !row.IsEmpty) book.Row(Title(row, letters));
                if (byRow.In(table.Sheet, row.Line) is not { Count: > 0 } found) continue;
                if (!began) book.Row([.. shape.Headings.Append(IMarkTables.Heading).Select(heading => new NewCell(heading, CellLook.Heading))]);
                began = true;
                book.Row(Marked(row, shape.Headings.Count, found, letters));
            }
        }
    }

    /// <summary>All problems of the rows that are refused, but of those that must not be kept at all.</summary>
    private static IEnumerable<CellProblem> RowsToMend(IReadOnlyList<CellProblem> problems) =>
        problems.GroupBy(problem => (problem.Sheet, problem.Line))
            .Where(row => row.Any(problem => problem.Blocks) && row.All(problem => problem.Rule != CheckRow.SecretDocument))
            .SelectMany(row => row);

    private static void CopyRows(TableRows table, TableShape shape, ProblemsByRow byRow, NewWorkbook book, CancellationToken stop)
    {
        var letters = OldLetters.Named(shape.Encoding);
        var (row, line) = (new TableRow(), 0);
        while (table.Next(row))
        {
            if (row.Line % Often == 0) stop.ThrowIfCancellationRequested();
            book.Skip(row.Line - line - 1);
            line = row.Line;
            if (table.Sheet == shape.Sheet && row.Line == shape.HeadingLine) book.Row([.. Title(row, letters), .. Enumerable.Repeat(NewCell.Empty, Math.Max(0, shape.Headings.Count - row.Count)), new(IMarkTables.Heading, CellLook.Heading)]);
            else book.Row(Marked(row, shape.Headings.Count, byRow.In(table.Sheet, row.Line), letters));
        }
    }

    private static NewCell[] Title(TableRow row, Func<string, string>? letters) =>
        [.. Enumerable.Range(0, row.Count).Select(column => Written(row, column, CellLook.Plain, letters))];

    /// <summary>The cells of a row with the marks of its problems, and the sentences after the last heading.</summary>
    private static NewCell[] Marked(TableRow row, int columns, IReadOnlyList<CellProblem> problems, Func<string, string>? letters)
    {
        var cells = new NewCell[Math.Max(row.Count, problems.Count > 0 ? columns : 0)];
        for (var column = 0; column < cells.Length; column++) cells[column] = Written(row, column, ProblemsByRow.LookOf(problems, column + 1), letters);
        return problems.Count == 0 ? cells : [.. cells, new(ProblemsByRow.Said(problems), ProblemsByRow.Worst(problems))];
    }

    private static NewCell Written(TableRow row, int column, CellLook look, Func<string, string>? letters)
    {
        var text = row.Text(column).ToString();
        return row.Sort(column) switch
        {
            CellSort.Day when look is CellLook.Plain => new(text, text.Contains('.', StringComparison.Ordinal) ? CellLook.Moment : CellLook.Day, IsNumber: true),
            CellSort.Number or CellSort.Day => new(text, look, IsNumber: true),
            _ => new(letters?.Invoke(text) ?? text, look),
        };
    }
}
