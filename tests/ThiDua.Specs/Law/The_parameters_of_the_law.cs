using System.Text.Json;
using ThiDua.Law;
using ThiDua.Specs.House;

namespace ThiDua.Specs.Law;

public sealed class The_parameters_of_the_law
{
    private static readonly string[] Files = ["parameters", "award-rules"];

    [Fact]
    public void hold_one_value_for_each_day()
    {
        foreach (var same in ParameterBook.Shipped.All.GroupBy(one => one.Key, StringComparer.Ordinal))
        {
            var inOrder = same.OrderBy(one => one.Basis.From).ToList();
            foreach (var (earlier, later) in inOrder.Zip(inOrder.Skip(1)))
                Assert.True(earlier.Basis.Until < later.Basis.From, $"{same.Key}: {earlier.Basis} runs into {later.Basis}");
        }
    }

    [Fact]
    public void are_provisional_since_the_law_of_2026()
    {
        var since = ParameterBook.Shipped.All.Where(one => one.Basis.From == new DateOnly(2026, 10, 1)).ToList();
        Assert.NotEmpty(since);
        Assert.All(since, one => Assert.Equal((Certainty.Provisional, true), (one.Mark, one.Note?.Contains("06/2026/QH16", StringComparison.Ordinal) ?? false)));
    }

    [Fact]
    public void give_way_to_what_the_administrator_sets()
    {
        var setting = new Parameter("base_salary", 2_600_000m, ParameterUnit.Dong, new Provision("Nghị quyết thử", "", new(2026, 7, 1)), Certainty.Verified);
        var book = ParameterBook.Shipped.With([setting]);
        Assert.Equal((2_340_000m, 2_600_000m), (book.On("base_salary", new(2026, 6, 30))!.Value, book.On("base_salary", new(2026, 7, 1))!.Value));
    }

    [Fact]
    public void say_their_unit_each_the_same_for_all_values_of_a_key()
    {
        var units = Rows().GroupBy(row => row.GetProperty("key").GetString()!, row => row.TryGetProperty("unit", out var unit) ? unit.GetString() : null, StringComparer.Ordinal).ToList();

        Assert.True(units.Count > 50);
        Assert.DoesNotContain(units, key => key.Any(unit => unit is null) || key.Distinct(StringComparer.Ordinal).Count() > 1);
    }

    [Theory]
    [InlineData("base_salary", ParameterUnit.Dong)]
    [InlineData("award.certificate.commune.individual", ParameterUnit.Factor)]
    [InlineData("vote.other", ParameterUnit.Share)]
    [InlineData("vote.other.secret", ParameterUnit.Choice)]
    [InlineData("rule.excellent_collective.share", ParameterUnit.Share)]
    [InlineData("rule.collective.months", ParameterUnit.Months)]
    [InlineData("rule.nowhere", null)]
    public void count_in_it(string key, ParameterUnit? unit) => Assert.Equal(unit, ParameterBook.Shipped.UnitOf(key));

    [Fact]
    public void stay_within_it() => Assert.All(
        ParameterBook.Shipped.All, one => Assert.InRange(one.Value, 0, one.Unit switch { ParameterUnit.Share or ParameterUnit.Choice => 1, ParameterUnit.Grade => 3, ParameterUnit.Months => 12, _ => decimal.MaxValue }));

    private static IEnumerable<JsonElement> Rows() => Files.SelectMany(file => JsonDocument.Parse(Tree.Text($"src/ThiDua/Law/{file}.json")).RootElement.EnumerateArray());

    [Fact]
    public void are_silent_before_their_first_day() => Assert.Null(ParameterBook.Shipped.On("base_salary", new(2018, 6, 30)));
}
