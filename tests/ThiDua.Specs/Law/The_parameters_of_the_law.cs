using ThiDua.Law;

namespace ThiDua.Specs.Law;

public sealed class The_parameters_of_the_law
{
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
        var setting = new Parameter("base_salary", 2_600_000m, new Provision("Nghị quyết thử", "", new(2026, 7, 1)), Certainty.Verified);
        var book = ParameterBook.Shipped.With([setting]);
        Assert.Equal((2_340_000m, 2_600_000m), (book.On("base_salary", new(2026, 6, 30))!.Value, book.On("base_salary", new(2026, 7, 1))!.Value));
    }

    [Fact]
    public void are_silent_before_their_first_day() => Assert.Null(ParameterBook.Shipped.On("base_salary", new(2018, 6, 30)));
}
