using System.Globalization;
using ThiDua.Criteria;
using ThiDua.Facts;
using ThiDua.Storage.Facts;
using ThiDua.Storage.Specs.Database;

namespace ThiDua.Storage.Specs.Facts;

/// <summary>A file's rows are added up while they go by; the database, asked afterwards, finds the same.</summary>
public sealed class Sums_made_on_the_way(ThrowAwayDatabase database) : IClassFixture<ThrowAwayDatabase>
{
    private const int Rows = 150;

    private static readonly Indicator Any = IndicatorCatalogue.All.First(i => i.Form is RatioForm);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string> Kinds => [.. FactKind.All.Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task are_those_of_the_facts_for_every_definition(string kind) =>
        await Agree(FactKind.Of(kind), [.. IndicatorCatalogue.All.Where(i => i.Form is CountingForm form && form.Kind == kind && CountKind.CanBeSummedUp(form))]);

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task are_those_of_the_facts_for_every_test_of_every_field(string kind) =>
        await Agree(FactKind.Of(kind), [.. Conditions(FactKind.Of(kind)).Select(condition => Any with { Form = Form(kind, condition) })]);

    private async Task Agree(FactKind kind, IReadOnlyList<Indicator> indicators)
    {
        await using var commune = new ACommune(database);
        var facts = new RandomFacts(new Random(kind.Name.Length));
        if (kind.Name != "procedure") await Bring(commune, facts, FactKind.Of("procedure"));
        await new KeepSums(database.Source).Of(commune.Id, [.. indicators.Select(i => new BoundIndicator(IndicatorId.New(), i))], Stop);
        await Bring(commune, facts, kind);
        var onTheWay = await commune.Sums();
        await SumUpAgain(commune);
        Assert.Equal(indicators.Count > 0, onTheWay.Count > 0);
        Assert.Equal(await commune.Sums(), onTheWay);
    }

    private static async Task Bring(ACommune commune, RandomFacts facts, FactKind kind) =>
        await commune.Commit(await commune.Receive(kind.Name, string.Join('|', RandomFacts.Fields(kind)), facts.Rows(kind, Rows)));

    private async Task SumUpAgain(ACommune commune)
    {
        await using var connection = await database.Source.OpenConnectionAsync(Stop);
        await SumUp.Run(connection, commune.Id, await KeptForms.Of(connection, commune.Id, Stop), Months.All, Stop);
    }

    // One exclusion too, so that its place is looked at.
    private static RatioForm Form(string kind, Condition condition) => new(
        kind, new([]), [new("Không xét", new([new([condition]), new([condition with { Test = Test.Filled, Values = [] }])]))],
        new([new([condition, condition with { Test = Test.Empty, Values = [] }])]));

    private static IEnumerable<Condition> Conditions(FactKind kind)
    {
        var fields = kind.Fields.Select(field => ("", field));
        if (kind.Field("procedure_code") is not null) fields = fields.Concat(FactKind.Of("procedure").Fields.Select(field => ("procedure.", field)));
        var days = kind.Fields.Where(f => f.Type is FieldType.Day or FieldType.Moment).ToList();
        foreach (var (prefix, field) in fields)
        {
            foreach (var (test, value) in Tests(field, prefix)) yield return new(prefix + field.Name, test, value is null ? [] : [value]);
            if (!days.Contains(field)) continue;
            foreach (var other in days) yield return new(field.Name, Test.NotAfter, [other.Name]);
            foreach (var other in days) yield return new(field.Name, Test.After, [other.Name]);
        }
    }

    private static (Test, string?)[] Tests(FactField field, string prefix)
    {
        var value = ValueOf(field);
        (Test, string?)[] all = [(Test.Is, value), (Test.IsNot, value), (Test.Filled, null), (Test.Empty, null)];
        if (field.Type is not (FieldType.Text or FieldType.YesNo)) all = [.. all, (Test.AtLeast, value), (Test.AtMost, value)];
        if (field.Type is FieldType.Day or FieldType.Moment && prefix.Length == 0)
            all = [.. all, (Test.ByTheDay, null), (Test.BeforeTheDay, null), (Test.NotByTheDay, null), (Test.NotBeforeTheDay, null)];
        return all;
    }

    private static string ValueOf(FactField field) => field.Type switch
    {
        FieldType.YesNo => "yes",
        FieldType.Choice => field.Choices[^1].Name,
        FieldType.Number or FieldType.Money => 1.ToString(CultureInfo.InvariantCulture),
        FieldType.Day or FieldType.Moment => "2026-02-25",
        _ => field.Name == "code" ? "1.001" : "Hộ tịch",
    };
}
