using ThiDua.Criteria;
using ThiDua.Movements;
using static ThiDua.Specs.Criteria.FigureBuilder;

namespace ThiDua.Specs.Criteria;

public sealed class A_declared_month
{
    private static readonly IndicatorValue NoJanuary = Without(new(2026, 1, 1), new(2026, 1, 31));
    private static readonly IndicatorValue Year = Value(60, 100, new(2026, 1, 1), new(2026, 2, 28));

    [Fact]
    public void counts_where_no_list_was_brought_and_is_marked()
    {
        var value = new ComposeValue([Total(1, 30, 50)]).Of(Online, Year, [NoJanuary, Month(2, 60, 100)]);

        Assert.Equal((90m, 150m, 50L, 150L), (value.Numerator, value.Denominator, value.Declared, value.Considered));
    }

    [Fact]
    public void gives_way_to_the_list_of_its_month()
    {
        var compose = new ComposeValue([Total(2, 1, 50)]);

        Assert.Equal(Year, compose.Of(Online, Year, [NoJanuary, Month(2, 60, 100)]));
        Assert.Equal([new DateOnly(2026, 2, 1)], compose.Superseded(Online, [NoJanuary, Month(2, 60, 100)]));
    }

    [Fact]
    public void alone_makes_a_value_and_of_nothing_makes_none()
    {
        var none = Without(new(2026, 1, 1), new(2026, 1, 31));

        Assert.Equal((ValueState.Known, 0.6m), (new ComposeValue([Total(1, 30, 50)]).Of(Online, none, [none]).State, new ComposeValue([Total(1, 30, 50)]).Of(Online, none, [none]).Share));
        Assert.Equal(ValueState.NothingToCount, new ComposeValue([Total(1, 0, 0)]).Of(Online, none, [none]).State);
        Assert.Equal(ValueState.NoData, new ComposeValue([Total(3, 30, 50)]).Of(Online, none, [none]).State); // of another month
    }

    [Fact]
    public void of_secrets_adds_to_the_excluded_and_never_to_the_rows()
    {
        var exchange = IndicatorCatalogue.Find("electronic_exchange")!;
        var value = new ComposeValue([Secrets("electronic_exchange", 5)]).Of(exchange, Value(95, 95), [Value(95, 95)]);

        Assert.Equal((95m, 95m, 100L, 5L), (value.Numerator, value.Denominator, value.Considered, value.Excluded.Single().Count));
        Assert.Equal(Year, new ComposeValue([Secrets("online_end_to_end", 5)]).Of(Online, Year, [Year])); // it excludes none
    }

    [Fact]
    public void of_what_exists_on_a_day_tells_the_newest_only()
    {
        var none = Without(new(2026, 1, 1), new(2026, 2, 28));
        var compose = new ComposeValue([Total(1, 30, 50, Digitised.Key), Total(2, 40, 60, Digitised.Key)]);

        Assert.Equal((40m, 60m), (compose.Of(Digitised, none, [none]).Numerator, compose.Of(Digitised, none, [none]).Denominator));
    }

    private static DeclaredMonth Total(int month, decimal numerator, decimal denominator, string key = "online_end_to_end") => new(
        DeclaredMonthId.New(), Guid.Empty, key, new(2026, month, 1), DeclaredWhat.Total, numerator, denominator, null, "Báo cáo tháng", null, [], new Deed(default, Guid.Empty, "Lan"));

    private static DeclaredMonth Secrets(string key, long count) => new(
        DeclaredMonthId.New(), Guid.Empty, key, new(2026, 1, 1), DeclaredWhat.Secrets, null, null, count, "", null, [], new Deed(default, Guid.Empty, "Lan"));
}
