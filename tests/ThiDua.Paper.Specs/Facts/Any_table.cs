using System.Text;
using ThiDua.Facts;
using ThiDua.Paper.Facts;

namespace ThiDua.Paper.Specs.Facts;

public sealed class Any_table
{
    private static readonly string[] Cells =
    [
        "", " ", "0", "-1", "1", "x", "Có", "không", "999999999999999", "99999999999999999999999", "1e308", "-1E400", "1.5E5", "1,5", "1.500.000 đ", "đ", "NaN", "∞", "½",
        "31/12/9999", "01/01/0001", "01/01/1900", "12/05/2026", "12/05/2026 23:59:59", "20260512235959", "99999999999999", "46154,99999999", "2958466", "12/05/2026 10:30:00-14:59",
        "\"", "\"\"", "a\"b", "\u0000", "\u0301", "\uD800", "👍", "Mật", "Tổng cộng", "[1]", "A\u0300\u0301\u0302", "Đã trả kết quả", "10", "H46.12.01-260105-0001", "….---…", "#REF!",
    ];

    public static TheoryData<string> Kinds => [.. FactKind.All.Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void is_read_completed_and_checked_whatever_its_cells_hold(string name)
    {
        var (kind, random) = (FactKind.Of(name), new Random(name.Length));
        var read = kind.Fields.Where(field => !field.Derived).ToList();
        var text = new StringBuilder(string.Join('\t', read.Select(field => field.Label))).Append('\n');
        for (var row = 0; row < 4000; row++) text.AppendJoin('\t', read.Select(_ => Cells[random.Next(Cells.Length)])).Append('\n');

        var (rows, problems) = Checked(text.ToString(), kind);

        Assert.InRange(rows, 1000, 4000);
        Assert.NotEmpty(problems);
        Assert.All(problems, problem => Assert.True(problem.Message.Length > 10 && problem.Column >= 0 && problem.Line > 1));
    }

    private static (int Rows, List<CellProblem> Problems) Checked(string text, FactKind kind)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)]);
            var (reader, stop) = (new ReadTables(), TestContext.Current.CancellationToken);
            var shape = reader.Recognise(path, "a.csv", [], stop);
            var mapping = new Mapping(kind.Name, kind.Fields.Where(field => !field.Derived).ToDictionary(field => Mapping.KeyOf(field.Label), field => field.Name, StringComparer.Ordinal), new Dictionary<string, string>());
            var rows = new Completed(kind, shape.ColumnsOf(mapping));
            reader.Read(path, shape, mapping, rows, stop);
            return (rows.Count, rows.Problems);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private sealed class Completed(FactKind kind, IReadOnlyDictionary<string, int> columns) : IFactRows
    {
        private readonly CompleteRow _complete = new(kind, text => text);
        private readonly CheckRow _check = new(kind, RowContext.On(new(2026, 11, 21)), columns);
        private readonly RepeatedInFile _repeated = new(kind, columns);

        public int Count { get; private set; }

        public List<CellProblem> Problems { get; } = [];

        public void Take(FactRow row, IReadOnlyList<CellProblem> problems)
        {
            Count++;
            _complete.For(row);
            Problems.AddRange(_check.Of(row, problems));
            _repeated.In(row);
        }
    }
}
