using Microsoft.Extensions.DependencyInjection;
using ThiDua.Facts;
using ThiDua.Law;
using ThiDua.Storage.Facts;
using ThiDua.Web.Facts.Demo;
using ThiDua.Web.Specs.Host;

namespace ThiDua.Web.Specs.Facts;

public sealed class The_figures_of_the_demo(ThiDuaHost host) : IClassFixture<ThiDuaHost>
{
    private static readonly DateOnly Today = new(2026, 11, 20);

    public static TheoryData<string> Files => [.. FactKind.All.Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task are_recognised_and_nothing_is_wrong_with_them(string kind)
    {
        var path = Path.GetTempFileName();
        await using (var written = File.Create(path)) await Of(kind).Written().CopyToAsync(written, TestContext.Current.CancellationToken);
        var tables = host.Services.GetRequiredService<IReadTables>();

        var shape = tables.Recognise(path, kind + ".csv", [], TestContext.Current.CancellationToken);

        Assert.Equal(kind, shape.Proposed?.Kind);
        var problems = new Problems(FactKind.Of(kind), shape.ColumnsOf(shape.Proposed!));
        tables.Read(path, shape, shape.Proposed!, problems, TestContext.Current.CancellationToken);
        Assert.Equal(Of(kind).Count, problems.Rows);
        Assert.Empty(problems.Found);
        File.Delete(path);
    }

    [Fact]
    public void are_the_same_at_every_start_of_a_day() => Assert.Equal(Of("dossier").Written().ToArray(), Of("dossier").Written().ToArray());

    private static RowsAsFile Of(string kind) => kind switch
    {
        "procedure" => DemoProcedures.File(2026),
        "dossier" => new DemoDossiers(WorkingDays.Shipped, Today).Of(new(2026, 10, 1)),
        "document" => DemoRegisters.Documents(new(2026, 1, 1), Today),
        "result" => DemoRegisters.Results(new(2026, 1, 1), Today),
        "answer" => DemoRegisters.Answers(new(2026, 1, 1), Today),
        "payment" => DemoRegisters.Payments(new(2026, 1, 1), Today),
        "work_file" => DemoRegisters.WorkFiles(new(2026, 1, 1), Today),
        "report" => DemoRegisters.Reports(new(2026, 1, 1), Today),
        _ => DemoChecks.File(Checklist.On(Today)!, Today),
    };

    private sealed class Problems(FactKind kind, IReadOnlyDictionary<string, int> columns) : IFactRows
    {
        private readonly CompleteRow _complete = new(kind, text => text);
        private readonly CheckRow _check = new(kind, RowContext.On(Today), columns);

        public int Rows { get; private set; }

        public List<string> Found { get; } = [];

        public void Take(FactRow row, IReadOnlyList<CellProblem> problems)
        {
            Rows++;
            _complete.For(row);
            Found.AddRange(_check.Of(row, problems).Select(p => $"{p.Line}: {p.Message}"));
        }
    }
}
