using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Web.Criteria;

namespace ThiDua.Web.Specs.Criteria;

public sealed class Chosen_days
{
    private static readonly Movement Movement = Launched(new(2026, 2, 15), new(2026, 12, 15));

    [Theory]
    [InlineData(FigurePeriod.Month, "2026-05-20", "2026-05-01", "2026-05-20")]
    [InlineData(FigurePeriod.Year, "2026-05-20", "2026-01-01", "2026-05-20")]
    [InlineData(FigurePeriod.Whole, "2026-05-20", "2026-02-15", "2026-05-20")]
    [InlineData(FigurePeriod.Whole, "2027-05-20", "2026-02-15", "2026-12-15")]  // not beyond the movement
    [InlineData(FigurePeriod.Whole, "2026-01-01", "2026-02-15", "2026-02-15")]  // not before it
    public void end_on_the_day_of_the_figures(FigurePeriod period, string asOf, string from, string to)
    {
        var days = ChosenDays.Of(Movement, period, Day(asOf), today: new(2027, 6, 1));

        Assert.Equal((Day(from), Day(to)), (days.From, days.AsOf));
    }

    [Fact]
    public void never_reach_beyond_today() => Assert.Equal(new DateOnly(2026, 4, 2), ChosenDays.Of(Movement, null, new(2026, 9, 9), new(2026, 4, 2)).AsOf);

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static Movement Launched(DateOnly from, DateOnly to) => Movement.Launch(
        UnitId.New(), null, new() { Title = "Thi đua cải cách hành chính", From = from, To = to }, from,
        new Deed(new(from.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero), Guid.CreateVersion7(), "Nguyễn Thị Hoa"));
}
