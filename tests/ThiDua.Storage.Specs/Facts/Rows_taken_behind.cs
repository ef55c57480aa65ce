using ThiDua.Facts;
using ThiDua.Storage.Facts;

namespace ThiDua.Storage.Specs.Facts;

public sealed class Rows_taken_behind
{
    private const int Many = 5_000;

    private static readonly FactKind Dossier = FactKind.Of("dossier");
    private static readonly int Code = Dossier.PlaceOf("code");
    private static readonly int Fee = Dossier.PlaceOf("fee");

    [Fact]
    public void come_in_their_order_and_as_they_were_read()
    {
        var taken = new List<string>();
        using (var behind = new TakeBehind(Dossier, new Rows((row, problems) => taken.Add($"{row.Line} {row.Text(Code)} {(row.IsFilled(Fee) ? row.Number(Fee) : -1)} {problems.Count}"))))
        {
            Read(behind);
            behind.Finish();
        }

        Assert.Equal(Enumerable.Range(1, Many).Select(line => $"{line} A-{line} {(line % 2 == 0 ? line : -1)} {line % 3 % 2}"), taken);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(Many)]
    public void that_are_not_taken_stop_the_reading(int line)
    {
        using var behind = new TakeBehind(Dossier, new Rows((row, _) => { if (row.Line == line) throw new NotTaken(); }));
        Assert.Throws<NotTaken>(() =>
        {
            for (var again = 0; again < 20; again++) Read(behind); // waits for ever where nobody takes any more
            behind.Finish();
        });
    }

    // One row and one list, reused from row to row as readers do.
    private static void Read(TakeBehind behind)
    {
        var (row, problems) = (new FactRow(Dossier), new List<CellProblem>());
        for (var line = 1; line <= Many; line++)
        {
            row.Clear();
            problems.Clear();
            row.Line = line;
            row.Set(Code, $"A-{line}");
            if (line % 2 == 0) row.Set(Fee, line);
            if (line % 3 == 1) problems.Add(new(1, line, 1, "fee", "made_up", Blocks: false, "Sai."));
            behind.Take(row, problems);
        }
    }

    private sealed class Rows(Action<FactRow, IReadOnlyList<CellProblem>> take) : IFactRows
    {
        public void Take(FactRow row, IReadOnlyList<CellProblem> problems) => take(row, problems);
    }

    private sealed class NotTaken : Exception;
}
