using System.Globalization;
using ThiDua.Criteria;

namespace ThiDua.Specs.Criteria;

public sealed class A_rounded_figure
{
    [Theory]
    [InlineData("1299", "2000", "65", "64.95")]
    [InlineData("1300", "2000", "65", "65")]
    [InlineData("64996", "100000", "65", "64.99")] // 64,996 is not 65
    [InlineData("6500", "9999", "65", "65.01")]    // 65,0065 is more than 65
    [InlineData("650001", "1000000", "65", "65.01")]
    [InlineData("2", "3", "65", "66.67")]
    [InlineData("17", "18", "100", "94.44")]
    [InlineData("99999", "100000", "100", "99.99")]
    [InlineData("1", "100000", "65", "0.01")]
    [InlineData("0", "7", "65", "0")]
    [InlineData("7", "7", "100", "100")]
    [InlineData("999998", "1000000", "99.9998", "99.99")] // at the target, and still not all
    public void never_crosses_what_was_not_reached(string numerator, string denominator, string mark, string shown) =>
        Assert.Equal(Number(shown), Rounding.Percent(Number(numerator), Number(denominator), Number(mark)));

    [Fact]
    public void lies_on_the_same_side_of_its_target_as_the_exact_one()
    {
        foreach (var mark in new[] { 60m, 65m, 70m, 99.5m, 100m })
        {
            for (var denominator = 1; denominator <= 400; denominator++)
            {
                for (var numerator = 0; numerator <= denominator; numerator++)
                {
                    var exact = (numerator * 100m).CompareTo(mark * denominator);
                    Assert.Equal(Math.Sign(exact), Math.Sign(Rounding.Percent(numerator, denominator, mark).CompareTo(mark)));
                }
            }
        }
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
