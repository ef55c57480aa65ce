using ThiDua.Law;

namespace ThiDua.Specs.Law;

public sealed class Working_days
{
    private static readonly WorkingDays Days = WorkingDays.Shipped;

    [Fact]
    public void leave_out_weekends_and_tet()
    {
        Assert.False(Days.IsWorkingDay(new(2026, 2, 17)));     // Mùng Một
        Assert.False(Days.IsWorkingDay(new(2026, 11, 21)));    // Saturday
        Assert.True(Days.IsWorkingDay(new(2026, 11, 23)));
    }

    [Fact]
    public void are_counted_backwards_across_tet()
    {
        // Ten working days before Monday 23 February 2026, with the week of Tết off.
        Assert.Equal(new DateOnly(2026, 2, 2), Days.Before(new(2026, 2, 23), 10));
    }

    [Fact]
    public void before_the_fifth_of_january_pass_over_new_year()
    {
        Assert.Equal(new DateOnly(2026, 12, 21), Days.Before(new(2027, 1, 5), 10));
    }

    [Theory]
    [InlineData("2026-11-20", "2026-11-23", 1)]    // Friday to Monday
    [InlineData("2026-11-23", "2026-11-23", 0)]
    [InlineData("2026-11-23", "2026-11-20", -1)]
    public void between_two_days_do_not_count_the_first(string from, string to, int count)
    {
        var culture = System.Globalization.CultureInfo.InvariantCulture;
        Assert.Equal(count, Days.Between(DateOnly.Parse(from, culture), DateOnly.Parse(to, culture)));
    }

    [Fact]
    public void beyond_the_table_know_only_the_fixed_holidays()
    {
        Assert.False(Days.Covers(2040));
        Assert.False(Days.IsWorkingDay(new(2041, 4, 30)));
        Assert.True(Days.IsWorkingDay(new(2041, 2, 1)));       // Tết of that year: nobody has said yet
    }
}
