using ThiDua.Criteria;
using ThiDua.Facts;
using ThiDua.Law;
using ThiDua.Movements;

namespace ThiDua.Specs.Criteria;

public sealed class The_catalogue_of_indicators
{
    public static TheoryData<string, int> Versions
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var one in IndicatorCatalogue.All) data.Add(one.Key, one.Version);
            return data;
        }
    }

    [Fact]
    public void measures_every_criterion_of_the_catalogues_a_draft_begins_with() => Assert.All(
        Catalogue.All.SelectMany(catalogue => catalogue.Criteria).Select(criterion => criterion.Key!),
        key => Assert.NotNull(IndicatorCatalogue.Find(key)));

    [Fact]
    public void has_each_version_once_with_an_id_of_its_own()
    {
        Assert.Distinct(IndicatorCatalogue.All.Select(one => (one.Key, one.Version)));
        Assert.Distinct(IndicatorCatalogue.All.Select(IndicatorCatalogue.IdOf));
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void asks_only_for_fields_and_choices_that_the_kind_has(string key, int version)
    {
        if (One(key, version).Form is not CountingForm form) return;
        var kind = FactKind.Of(form.Kind);
        var period = form.PeriodIn(kind);
        string?[] days = [period.Day, period.Ends, .. period.NewestBy ?? []];
        Assert.DoesNotContain(days.OfType<string>(), field => kind.Field(field) is null);
        Assert.All(Filters(form).SelectMany(f => f.All).SelectMany(clause => clause.Any), condition => MustBeAskable(kind, condition));
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void says_how_it_is_counted_where_it_comes_from_and_what_shows_it(string key, int version)
    {
        var one = One(key, version);
        Assert.All([one.Name, one.Formula, one.Source, one.Evidence], text => Assert.False(string.IsNullOrWhiteSpace(text)));
        Assert.All(one.Cues, cue => Assert.Equal(Folded.Of(cue), cue));
    }

    /// <summary>A figure without a law behind it says so; none leaves it open.</summary>
    [Fact]
    public void says_by_what_right_each_is_counted_or_that_the_commune_set_it_itself()
    {
        const string own = "Chưa có căn cứ; đơn vị tự đặt";

        Assert.DoesNotContain(IndicatorCatalogue.All, one => one.Basis != own && !one.Basis.Any(char.IsDigit) && !one.Basis.Contains("ban hành", StringComparison.Ordinal));
        Assert.Equal(11, IndicatorCatalogue.All.Count(one => one.Basis == own));
        Assert.All(IndicatorCatalogue.All.Where(one => one.Form is DeclaredForm), one => Assert.Contains("Khai tay vì", one.Formula, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void is_the_same_after_it_was_written_and_read(string key, int version)
    {
        var written = IndicatorJson.Write(One(key, version));
        Assert.Equal(written, IndicatorJson.Write(IndicatorJson.Read(written)));
    }

    [Fact]
    public void names_parts_that_are_there() => Assert.All(
        IndicatorCatalogue.All.SelectMany(one => one.Form switch
        {
            NestedForm nested => nested.Parts,
            IndexForm index => index.Parts.Select(part => part.Key),
            _ => [],
        }),
        key => Assert.NotNull(IndicatorCatalogue.Find(key)));

    [Fact]
    public void gives_a_hundred_points_in_the_six_groups_of_decision_766()
    {
        var index = (IndexForm)IndicatorCatalogue.Find("service_quality_index")!.Form;

        Assert.Equal([18m, 20m, 12m, 10m, 22m, 18m], index.Parts.GroupBy(part => part.Group).Select(group => group.Sum(part => part.Max)));
        Assert.Equal(["index_online_payments", "index_digitised_dossiers", "index_service_satisfaction"], index.Parts.Where(part => part.Conflict is not null).Select(part => part.Key));
        Assert.Equal(100m, ((IndexForm)IndicatorCatalogue.Find("commune_reform_index")!.Form).Parts.Sum(part => part.Max));
    }

    [Theory]
    [InlineData(80, 100, "2")]      // from 80 % full
    [InlineData(79, 100, "1.975")]
    [InlineData(0, 0, null)]        // missing, not zero
    public void scores_a_part_by_its_share_up_to_the_full_one(int numerator, int denominator, string? points)
    {
        var part = ((IndexForm)IndicatorCatalogue.Find("service_quality_index")!.Form).Parts.Single(one => one.Key == "index_online_procedures");

        Assert.Equal(points is null ? null : decimal.Parse(points, System.Globalization.CultureInfo.InvariantCulture), part.Points(ValueOf(numerator, denominator)));
    }

    [Theory]
    [InlineData("index_petitions_on_time", 6)]
    [InlineData("index_service_satisfaction", 0)]
    public void scores_nothing_to_count_as_the_decision_says(string key, int points) =>
        Assert.Equal(points, ((IndexForm)IndicatorCatalogue.Find("service_quality_index")!.Form).Parts.Single(one => one.Key == key).Points(ValueOf(0, 0)));

    private static IndicatorValue ValueOf(int numerator, int denominator) => new(
        "x", 1, new(2026, 1, 1), new(2026, 1, 31), numerator, denominator, denominator, [], 0,
        denominator == 0 ? ValueState.NothingToCount : ValueState.Known);

    private static Indicator One(string key, int version) => IndicatorCatalogue.All.Single(one => one.Key == key && one.Version == version);

    private static IEnumerable<Filter> Filters(CountingForm form) =>
    [
        form.Considered, .. form.Exclusions.Select(e => e.Facts),
        .. form switch { RatioForm ratio => [ratio.Counted], GroupRatioForm group => [group.Counted], _ => Array.Empty<Filter>() },
    ];

    private static void MustBeAskable(FactKind kind, Condition condition)
    {
        var of = condition.Field.StartsWith("procedure.", StringComparison.Ordinal) ? FactKind.Of("procedure") : kind;
        var field = of.Field(condition.Field[(condition.Field.IndexOf('.', StringComparison.Ordinal) + 1)..]);
        Assert.True(field is not null, $"{kind.Name}.{condition.Field}");
        var isDay = field.Type is FieldType.Day or FieldType.Moment;
        Assert.True(condition.Test switch
        {
            Test.ByTheDay or Test.BeforeTheDay or Test.NotByTheDay or Test.NotBeforeTheDay => isDay && condition.Values.Count == 0,
            Test.NotAfter or Test.After => isDay && condition.Values is [var other] && of.Field(other) is not null,
            Test.Filled or Test.Empty => condition.Values.Count == 0,
            Test.AtLeast or Test.AtMost => field.Type is FieldType.Number or FieldType.Money && condition.Values is [var number] && long.TryParse(number, out _),
            _ => condition.Values.Count > 0 && condition.Values.All(value => field.Type switch
            {
                FieldType.Choice => field.NumberOf(value) is not null,
                FieldType.YesNo => value is "yes" or "no",
                _ => true,
            }),
        }, $"{kind.Name}.{condition.Field} {condition.Test} {string.Join(',', condition.Values)}");
    }
}
