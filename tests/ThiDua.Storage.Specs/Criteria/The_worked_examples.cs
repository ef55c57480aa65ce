using ThiDua.Criteria;
using ThiDua.Movements;
using ThiDua.Storage.Specs.Database;
using static ThiDua.Storage.Specs.Criteria.CommuneWithCriteria;

namespace ThiDua.Storage.Specs.Criteria;

/// <summary>The exact examples of the definitions, from facts through SQL to the value, the state and what a page shows.</summary>
public sealed class The_worked_examples(ThrowAwayDatabase database) : IClassFixture<ThrowAwayDatabase>, IAsyncDisposable
{
    private const string Received = "received_at=2026-03-02 due_at=2026-03-09";
    private const string Online = Received + " channel=online electronic_result=yes";
    private static readonly DateOnly Day = new(2026, 6, 30);

    private readonly CommuneWithCriteria _commune = new(database);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private WrittenFacts Facts => new(database, _commune.Lan.Commune);

    public ValueTask DisposeAsync() => _commune.DisposeAsync();

    [Theory]
    [InlineData(1300, "65 % (1.300/2.000)", true)]
    [InlineData(1299, "64,95 % (1.299/2.000)", false)]
    public async Task of_dossiers_received_and_returned_online(int online, string shown, bool met)
    {
        await Facts.Add("dossier", Online, online);
        await Facts.Add("dossier", Received + " channel=direct", 2000 - online);

        var figure = await Figure("online_end_to_end", AtLeast(65));
        Assert.Equal((shown, met), (Shown(figure), Holds(figure)));
    }

    [Fact]
    public async Task of_no_dossier_at_all_is_neither_met_nor_missed()
    {
        var figure = await Figure("online_end_to_end", AtLeast(65));
        Assert.Equal((CriterionState.NoData, "chưa có số liệu"), (figure.State, Shown(figure)));
    }

    [Fact]
    public async Task of_dossiers_that_are_all_withdrawn_is_neither_met_nor_missed()
    {
        await Facts.Add("dossier", Online + " status=withdrawn", 3);

        var figure = await Figure("online_end_to_end", AtLeast(65));
        Assert.Equal((CriterionState.NoData, "chưa phát sinh", 3L), (figure.State, Shown(figure), figure.Whole!.Excluded.Single().Count));
    }

    [Fact]
    public async Task of_fee_procedures_and_the_payments_of_those_alone()
    {
        await Facts.Add("procedure", "code=1.000001 from_on=2025-01-01 has_fee=yes online_payment=yes");
        await Facts.Add("procedure", "code=1.000009 from_on=2025-01-01 has_fee=yes online_payment=yes", 6);
        await Facts.Add("procedure", "code=1.000002 from_on=2025-01-01 has_fee=yes online_payment=no", 3);
        await Facts.Add("procedure", "code=1.000003 from_on=2025-01-01 has_fee=no", 5);
        await Facts.Add("dossier", Received + " procedure_code=1.000001 fee=10000 paid_online=yes", 6);
        await Facts.Add("dossier", Received + " procedure_code=1.000001 fee=10000 paid_online=no", 4);
        await Facts.Add("dossier", Received + " procedure_code=1.000002 fee=10000 paid_online=no", 9); // not of those procedures
        await Facts.Add("dossier", Received + " procedure_code=1.000001 fee=0", 2);

        var figures = await Figures(One("fee_procedures_online", AtLeast(70), AtLeast(60)));
        Assert.Equal(["70 % (7/10)", "60 % (6/10)"], figures.Select(Shown));
        Assert.Equal([true, true], figures.Select(Holds));
    }

    [Fact]
    public async Task of_results_in_time_without_those_withdrawn_before_the_day()
    {
        await Facts.Add("dossier", Received + " status=returned finished_at=2026-03-06", 9);
        await Facts.Add("dossier", Received + " status=withdrawn finished_at=2026-03-05", 3);

        var figure = await Figure("results_on_time", new Target("=", 100, null, "%"));
        Assert.Equal(("100 % (9/9)", CriterionState.Met, 3L), (Shown(figure), figure.State, figure.Whole!.Excluded.Sum(e => e.Count)));
    }

    [Theory]
    [InlineData("supplement_requests=1 waiting_days=4 finished_at=2026-03-13", 1)] // the new day is 9 + 4
    [InlineData("supplement_requests=1 waiting_days=4 finished_at=2026-03-14", 0)]
    [InlineData("supplement_requests=2 finished_at=2026-03-05", 0)]                // late, whatever the day
    [InlineData("finished_at=2026-03-09", 1)]
    [InlineData("finished_at=2026-03-10", 0)]
    [InlineData("", 0)]                                                            // its day passed without an end
    public async Task of_one_dossier(string cells, int onTime)
    {
        await Facts.Add("dossier", $"{Received} {cells}");

        var figure = await Figure("results_on_time", new Target("=", 100, null, "%"));
        Assert.Equal((onTime, 1m), (figure.Whole!.Numerator, figure.Whole.Denominator));
    }

    [Fact]
    public async Task of_the_literal_reading_beside()
    {
        await Facts.Add("dossier", Received + " procedure_code=1.000001 finished_at=2026-03-06", 9);
        await Facts.Add("dossier", Received + " procedure_code=1.000002 finished_at=2026-03-06", 9);
        await Facts.Add("dossier", Received + " procedure_code=1.000002 finished_at=2026-03-16", 1);

        Assert.Equal("94,74 % (18/19)", Shown(await Figure("results_on_time", AtLeast(95))));
        Assert.Equal("50 % (1/2)", Shown(await Figure("procedures_without_late_result", AtLeast(95))));
    }

    [Fact]
    public async Task of_documents_of_which_some_are_secret()
    {
        await Facts.Add("document", "direction=outgoing number=1/UBND issued_on=2026-03-02 electronic=yes signed=yes", 95);
        await _commune.Do<DeclareMonth>(declare => declare.On(
            new("electronic_exchange", new(2026, 3, 1), DeclaredWhat.Secrets, null, null, 5, "", null, []), _commune.Lan, Stop));

        var figure = await Figure("electronic_exchange", new Target("=", 100, null, "%"));
        Assert.Equal(("100 % (95/95)", CriterionState.Met), (Shown(figure), figure.State));
        Assert.Equal((100L, 5L, 5L), (figure.Whole!.Considered, figure.Whole.Excluded.Single().Count, figure.Whole.Declared));
    }

    [Fact]
    public async Task of_duties_of_the_website()
    {
        await Facts.Add("checklist_item", "list=224/2026/NĐ-CP code=a text=x met=yes link=https://xa checked_on=2026-02-01");
        for (var duty = 1; duty <= 17; duty++) await Facts.Add("checklist_item", $"list=224/2026/NĐ-CP code=m{duty} text=x met=yes link=https://xa checked_on=2026-06-01");
        await Facts.Add("checklist_item", "list=224/2026/NĐ-CP code=a text=x met=no checked_on=2026-06-01"); // looked at again, and gone
        await Facts.Add("checklist_item", "list=224/2026/NĐ-CP code=z text=x met=no applicable=no checked_on=2026-06-01");

        var figure = await Figure("website_duties");
        Assert.Equal(("94,44 % (17/18)", false, true), (Shown(figure), Holds(figure), figure.At.IsDerived));
        Assert.Equal(CriterionState.OnCourse, figure.State); // from one duty to seventeen in a month
        Assert.Contains(figure.Remarks, remark => remark.Contains("suy ra", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(90, true)]
    [InlineData(89, false)]
    public async Task of_satisfied_answers(int satisfied, bool met)
    {
        await Facts.Add("answer", "slip=1 item=20 grade=satisfied answered_on=2026-03-02", satisfied);
        await Facts.Add("answer", "slip=2 item=20 grade=neutral answered_on=2026-03-02", 100 - satisfied);
        await Facts.Add("answer", "slip=3 item=9 grade=dissatisfied answered_on=2026-03-02", 7); // of another subject
        await Facts.Add("answer", "slip=4 item=20 answered_on=2026-03-02", 2);                  // blank

        Assert.Equal(met, Holds(await Figure("service_satisfaction", AtLeast(90))));
    }

    private async Task<CriterionFigure> Figure(string key, params Target[] targets) => (await Figures(One(key, targets))).Single();

    private async Task<IReadOnlyList<CriterionFigure>> Figures(Criterion criterion)
    {
        var movement = await _commune.Launch(criterion);
        return (await _commune.Ask<ComputeCriteria, MovementFigures?>(compute => compute.For(movement.Id, Day, Stop)))!.Figures;
    }

    private static string Shown(CriterionFigure figure) => FigureInWords.Of(figure.At.Indicator!.Indicator, figure.Whole!, figure.At.Judged);

    private static bool? Holds(CriterionFigure figure) => Attainment.Holds(figure.At.Indicator!.Indicator, figure.Whole!, figure.At.Judged!);
}
