using System.Globalization;
using ThiDua.Criteria;
using ThiDua.Movements;
using ThiDua.Storage.Specs.Database;
using static ThiDua.Storage.Specs.Criteria.CommuneWithCriteria;

namespace ThiDua.Storage.Specs.Criteria;

/// <summary>Each of the criteria of a reform plan: exactly at its target, one under, nothing at all, all excluded, not applicable.</summary>
public sealed class Every_criterion_at_its_edges(ThrowAwayDatabase database) : IClassFixture<ThrowAwayDatabase>, IAsyncDisposable
{
    private const int All = 200;
    private const string Dossier = "received_at=2026-03-02 due_at=2026-03-09 procedure_code=1.000001 status=returned";
    private const string Outgoing = "direction=outgoing number=1/KH-UBND issued_on=2026-03-02";
    private const string Incoming = "direction=incoming level=province for_action=yes number=2/CV issued_on=2026-02-20 arrived_on=2026-02-23 due_on=2026-03-16";

    // Key, target, kind, what counts, what misses, what is excluded (null: nothing can be).
    private static readonly Recipe[] Recipes =
    [
        new("upper_directives_on_time", 100, "document", Incoming + " done_on=2026-03-16 done_properly=yes", Incoming + " done_on=2026-03-17 done_properly=yes", Incoming + " postponed=yes"),
        new("normative_docs_reviewed", 100, "document", Outgoing + " normative=yes reviewed=yes checked=yes followed=yes", Outgoing + " normative=yes reviewed=yes checked=yes", null),
        new("new_laws_disseminated", 100, "document", Incoming + " to_disseminate=yes disseminated_on=2026-06-30 disseminated_by=loa", Incoming + " to_disseminate=yes disseminated_on=2026-07-01 disseminated_by=loa", null),
        new("procedures_published", 100, "procedure", "code=1.1 from_on=2025-01-01 at_desk=yes on_website=yes complete=yes announced_on=2026-03-02 published_on=2026-03-09", "code=1.1 from_on=2025-01-01 at_desk=yes on_website=yes complete=yes announced_on=2026-03-02 published_on=2026-03-10", "code=1.1 from_on=2025-01-01 applicable=no"),
        new("results_on_time", 100, "dossier", Dossier + " finished_at=2026-03-09", Dossier + " finished_at=2026-03-10", "received_at=2026-03-02 due_at=2026-03-09 status=withdrawn finished_at=2026-03-05"),
        new("via_one_stop_system", 100, "dossier", Dossier + " in_system=yes", Dossier + " in_system=no", null),
        new("online_end_to_end", 65, "dossier", Dossier + " channel=online electronic_result=yes", Dossier + " channel=online electronic_result=no", "received_at=2026-03-02 status=withdrawn channel=online"),
        new("valid_results_digitised", 60, "result", "code=a issued_on=2020-01-01 digitised_on=2026-06-30 signed=yes", "code=a issued_on=2020-01-01 digitised_on=2026-06-30 signed=no", "code=a issued_on=2020-01-01 own=no"),
        new("fee_procedures_online", 70, "procedure", "code=1.1 from_on=2025-01-01 has_fee=yes online_payment=yes", "code=1.1 from_on=2025-01-01 has_fee=yes", "code=1.1 from_on=2025-01-01 has_fee=yes fee_waived=yes"),
        new("online_payment_share", 60, "dossier", Dossier + " fee=1 paid_online=yes", Dossier + " fee=1 paid_online=no", Dossier + " fee=0"),
        new("service_satisfaction", 90, "answer", "slip=1 item=15 grade=very_satisfied answered_on=2026-03-02", "slip=1 item=33 grade=neutral answered_on=2026-03-02", "slip=1 item=15 grade=satisfied valid=no answered_on=2026-03-02"),
        new("electronic_exchange", 100, "document", Outgoing + " electronic=yes signed=yes", Outgoing + " electronic=yes signed=no", null),
        new("work_files_online", 100, "work_file", "code=a opened_on=2026-03-02 online=yes", "code=a opened_on=2026-03-02 online=no", null),
        new("e_reporting", 100, "report", "name=b due_on=2026-03-16 sent_on=2026-03-16 via_system=yes", "name=b due_on=2026-03-16 sent_on=2026-03-17 via_system=yes", "name=b due_on=2026-03-16 system_exists=no"),
        new("e_files_archived", 100, "work_file", "code=a opened_on=2025-11-03 closed_on=2026-03-02 online=yes listed=yes archived_on=2026-06-30", "code=a opened_on=2025-11-03 closed_on=2026-03-02 online=yes listed=yes", "code=a opened_on=2026-01-05 closed_on=2026-03-02 paper_by_law=yes"),
        new("signed_documents", 100, "document", Outgoing + " electronic=yes signed=yes", Outgoing + " electronic=no signed=yes", null),
    ];

    private readonly CommuneWithCriteria _commune = new(database);

    public static TheoryData<string> Keys => [.. Recipes.Select(recipe => recipe.Key)];

    public static TheoryData<string> KeysWithExclusions => [.. Recipes.Where(recipe => recipe.Excluded is not null).Select(recipe => recipe.Key)];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private WrittenFacts Facts => new(database, _commune.Lan.Commune);

    public ValueTask DisposeAsync() => _commune.DisposeAsync();

    [Theory]
    [MemberData(nameof(Keys))]
    public async Task is_met_exactly_at_its_target(string key)
    {
        var recipe = await Write(key, under: 0);

        var figure = await Figure(recipe);
        Assert.Equal((true, All * recipe.Target / 100m, (decimal)All), (Holds(figure), figure.Whole!.Numerator, figure.Whole.Denominator));
        Assert.Equal(string.Create(CultureInfo.InvariantCulture, $"{recipe.Target} %"), FigureInWords.Of(figure.At.Indicator!.Indicator, figure.Whole, figure.At.Judged).Split(" (")[0]);
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public async Task is_not_met_one_under_it(string key)
    {
        var recipe = await Write(key, under: 1);

        var figure = await Figure(recipe);
        Assert.False(Holds(figure));
        Assert.True(Rounding.Percent(figure.Whole!.Numerator, figure.Whole.Denominator, recipe.Target) < recipe.Target);
        Assert.NotEqual(CriterionState.Met, figure.State);
        Assert.NotNull(figure.Judgement.Gap);
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public async Task has_no_data_where_nothing_was_brought(string key)
    {
        var figure = await Figure(Of(key));
        Assert.Equal((CriterionState.NoData, ValueState.NoData, (decimal?)null), (figure.State, figure.Whole!.State, figure.Whole.Share));
    }

    [Theory]
    [MemberData(nameof(KeysWithExclusions))]
    public async Task has_nothing_to_count_where_all_is_excluded(string key)
    {
        var recipe = Of(key);
        await Procedure(recipe);
        await Facts.Add(recipe.Kind, recipe.Excluded!, 4);

        var figure = await Figure(recipe);
        Assert.Equal((CriterionState.NoData, ValueState.NothingToCount, 4L), (figure.State, figure.Whole!.State, figure.Whole.Excluded.Sum(e => e.Count)));
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public async Task is_not_judged_where_it_does_not_apply(string key)
    {
        var recipe = await Write(key, under: 1);
        var movement = await Launch(recipe);

        await _commune.Do<SayNotApplicable>(say => say.On(movement.Id, movement.Terms.Criteria[0].Id, 0, "Xã không có", _commune.Lan, Stop));
        Assert.NotEqual(CriterionState.NotApplicable, (await Compute(movement)).State); // nobody approved it yet
        await _commune.Do<IDeclarations>(async all =>
        {
            var waiting = (await all.NotApplicable(movement.Id, Stop)).Single();
            await _commune.Do<ApproveNotApplicable>(approve => approve.On(waiting.Id, _commune.Chair, Stop));
        });

        Assert.Equal((CriterionState.NotApplicable, ValueState.NotApplicable), ((await Compute(movement)).State, (await Compute(movement)).Whole!.State));
    }

    private static Recipe Of(string key) => Recipes.Single(recipe => recipe.Key == key);

    private async Task<Recipe> Write(string key, int under)
    {
        var recipe = Of(key);
        var counted = All * recipe.Target / 100 - under;
        await Procedure(recipe);
        await Facts.Add(recipe.Kind, recipe.Counted, counted);
        await Facts.Add(recipe.Kind, recipe.Missed, All - counted);
        return recipe;
    }

    private Task Procedure(Recipe recipe) => recipe.Key is "online_payment_share"
        ? Facts.Add("procedure", "code=1.000001 from_on=2025-01-01 has_fee=yes online_payment=yes")
        : Task.CompletedTask;

    private Task<Movement> Launch(Recipe recipe) => _commune.Launch(One(recipe.Key, new Target(recipe.Target == 100 ? "=" : ">=", recipe.Target, null, "%")));

    private async Task<CriterionFigure> Figure(Recipe recipe) => await Compute(await Launch(recipe));

    private async Task<CriterionFigure> Compute(Movement movement) =>
        (await _commune.Ask<ComputeCriteria, MovementFigures?>(compute => compute.For(movement.Id, new(2026, 6, 30), Stop)))!.Figures.Single();

    private static bool? Holds(CriterionFigure figure) => Attainment.Holds(figure.At.Indicator!.Indicator, figure.Whole!, figure.At.Judged!);

    private sealed record Recipe(string Key, int Target, string Kind, string Counted, string Missed, string? Excluded);
}
