using ThiDua.Facts;
using ThiDua.Paper.Facts;

namespace ThiDua.Cli.Specs.Facts;

/// <summary>Reads, completes and checks a whole file as an import does, without a database.</summary>
internal sealed class Checked : IFactRows
{
    private readonly CompleteRow _complete;
    private readonly CheckRow _check;
    private readonly RepeatedInFile _repeated;

    private Checked(TableShape shape, RowContext context)
    {
        var kind = FactKind.Of(shape.Proposed!.Kind);
        var columns = shape.ColumnsOf(shape.Proposed);
        (_complete, _check, _repeated) = (new(kind, text => $"#{text.Length}"), new(kind, context, columns), new(kind, columns));
    }

    public int Rows { get; private set; }

    public string Kind { get; private set; } = "";

    public List<CellProblem> Problems { get; } = [];

    public static Checked File(string path, RowContext context)
    {
        var reader = new ReadTables();
        var shape = reader.Recognise(path, Path.GetFileName(path), [], TestContext.Current.CancellationToken);
        Assert.NotNull(shape.Proposed);
        var rows = new Checked(shape, context) { Kind = shape.Proposed.Kind };
        reader.Read(path, shape, shape.Proposed, rows, TestContext.Current.CancellationToken);
        return rows;
    }

    public void Take(FactRow row, IReadOnlyList<CellProblem> problems)
    {
        Rows++;
        _complete.For(row);
        var found = _check.Of(row, problems);
        Problems.AddRange(found);
        if (!found.Any(problem => problem.Blocks)) Problems.AddRange(_repeated.In(row));
    }
}
