using ThiDua.Law;
using ThiDua.Web.Layout;

namespace ThiDua.Web.Specs.Look;

public sealed class Figures_and_days
{
    [Theory]
    [InlineData("1234.5", "1.234,5")]
    [InlineData("64.95", "64,95")]
    [InlineData("100", "100")]
    [InlineData("0.12345", "0,1235")]
    [InlineData("-7.5", "-7,5")]
    public void are_written_as_in_Vietnamese_papers(string number, string written) =>
        Assert.Equal(written, Written.Number(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void of_the_calendar_put_the_day_first() => Assert.Equal("05/01/2026", Written.Day(new DateOnly(2026, 1, 5)));

    [Fact]
    public void of_the_clock_are_those_of_Vietnam() =>
        Assert.Equal("01/01/2026 01:30", Written.Moment(new DateTimeOffset(2025, 12, 31, 18, 30, 0, TimeSpan.Zero)));

    [Fact]
    public void of_money_are_whole_dong() => Assert.Equal("1.500.000 đồng", Written.Money(1_500_000m));

    [Fact]
    public void typed_to_confirm_must_be_the_words_that_were_shown()
    {
        TypedConfirmation.MustBe(" xã phượng mao ", "Xã Phượng Mao");

        Assert.Throws<RefusedException>(() => TypedConfirmation.MustBe("Xã Phương Mao", "Xã Phượng Mao"));
        Assert.Throws<RefusedException>(() => TypedConfirmation.MustBe(null, "Xã Phượng Mao"));
    }
}
