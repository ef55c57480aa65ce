using ThiDua.Decisions;
using ThiDua.Law;

namespace ThiDua.Specs.Decisions;

public sealed class Award_money
{
    private static readonly WorkOutAwardMoney Money = new(ParameterBook.Shipped);

    [Theory]
    [InlineData(2023, 6, 30, "individual", 230_000)] // 0,15 × 1.490.000 = 223.500
    [InlineData(2023, 7, 1, "individual", 270_000)]
    [InlineData(2025, 6, 30, "individual", 360_000)] // still 0,15; 351.000
    [InlineData(2025, 7, 1, "individual", 710_000)] // 0,30 from that day; 702.000
    [InlineData(2026, 6, 30, "individual", 710_000)]
    [InlineData(2026, 7, 1, "individual", 760_000)] // 759.000 of the new salary
    [InlineData(2026, 7, 1, "collective", 1_520_000)]
    [InlineData(2026, 7, 1, "household", 1_140_000)]
    public void of_a_commune_s_certificate_follows_the_day_of_the_decision(int year, int month, int day, string subject, decimal amount) =>
        Assert.Equal(amount, Money.For("certificate.commune", subject, new DateOnly(year, month, day)).Amount);

    [Theory]
    [InlineData("title.model_commune", "collective", 2024, 6, 30, 3_600_000)]
    [InlineData("title.model_commune", "collective", 2026, 6, 30, 4_680_000)]
    [InlineData("title.model_commune", "collective", 2026, 7, 1, 5_060_000)]
    [InlineData("certificate.district", "household", 2022, 12, 31, 450_000)] // as an individual
    [InlineData("certificate.district", "household", 2025, 6, 30, 710_000)]
    public void of_other_awards_does_too(string award, string subject, int year, int month, int day, decimal amount) =>
        Assert.Equal(amount, Money.For(award, subject, new DateOnly(year, month, day)).Amount);

    [Theory]
    [InlineData(0.15, 230_000, 270_000, 360_000, 380_000)]
    [InlineData(0.30, 450_000, 540_000, 710_000, 760_000)]
    [InlineData(0.45, 680_000, 810_000, 1_060_000, 1_140_000)]
    [InlineData(0.60, 900_000, 1_080_000, 1_410_000, 1_520_000)]
    [InlineData(0.80, 1_200_000, 1_440_000, 1_880_000, 2_030_000)]
    [InlineData(1.00, 1_490_000, 1_800_000, 2_340_000, 2_530_000)]
    [InlineData(1.50, 2_240_000, 2_700_000, 3_510_000, 3_800_000)]
    [InlineData(2.00, 2_980_000, 3_600_000, 4_680_000, 5_060_000)]
    public void is_rounded_up_to_tens_of_thousands_and_never_above(double coefficient, decimal in2022, decimal in2023, decimal in2025, decimal in2026)
    {
        var any = new Provision("kế hoạch thử", "", new(2000, 1, 1));
        var money = new WorkOutAwardMoney(ParameterBook.Shipped.With([new("award.any.individual", (decimal)coefficient, ParameterUnit.Factor, any, Certainty.Verified)]));
        DateOnly[] days = [new(2022, 12, 31), new(2023, 12, 31), new(2025, 12, 31), new(2026, 12, 31)];
        Assert.Equal([in2022, in2023, in2025, in2026], days.Select(day => money.For("any", "individual", day).Amount));
    }

    [Fact]
    public void says_what_has_to_be_checked()
    {
        Assert.True(Money.For("certificate.commune", "individual", new(2026, 11, 1)).IsDoubtful);
        Assert.Equal(Certainty.Provisional, Money.For("certificate.commune", "collective", new(2026, 10, 1)).Coefficient!.Mark);
        Assert.False(Money.For("certificate.commune", "collective", new(2026, 9, 30)).IsDoubtful);
    }

    [Fact]
    public void is_refused_where_the_law_of_the_day_knows_none() =>
        Assert.Contains("hệ số", Assert.Throws<RefusedException>(() => Money.For("certificate.district", "individual", new(2025, 7, 1))).Message, StringComparison.Ordinal);

    [Fact]
    public void of_a_plan_s_own_gift_is_paid_as_promised()
    {
        var gift = WorkOutAwardMoney.Gift(300_000m, "Kế hoạch số 31/KH-UBND");
        Assert.Equal((300_000m, false), (gift.Amount, gift.IsDoubtful));
    }
}
