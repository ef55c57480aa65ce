using ThiDua.Awards;
using ThiDua.Movements;

namespace ThiDua.Specs.Awards;

public sealed class Days_of_a_review
{
    // Seed 004: "Tiến Thành, ngày … tháng 02 năm 2023 … đến trước ngày 20 tháng 12 năm 2023".
    private static readonly MovementTerms Plan004 = new()
    {
        Title = "Phong trào thi đua cải cách hành chính năm 2023",
        To = new(2023, 12, 19),
        RewardStandards = ["Cá nhân có giải pháp được Hội đồng sáng kiến của thành phố hoặc phường công nhận."],
    };

    [Fact]
    public void end_with_the_plan_even_where_its_beginning_is_not_known()
    {
        var round = Assert.Single(AwardRound.Of(Plan004));
        Assert.Equal((new(2023, 1, 1), new DateOnly(2023, 12, 19)), round.DaysIn(Plan004));
    }

    [Theory]
    [InlineData("2023-12-19", Answer.Met)]    // the last day before the 20th
    [InlineData("2023-12-20", Answer.NotMet)] // "trước ngày 20": that day is too late
    [InlineData("2023-12-28", Answer.NotMet)]
    public void bound_an_initiative_by_the_end_of_the_plan(string recognised, Answer answer)
    {
        var (from, to) = AwardRound.Of(Plan004)[0].DaysIn(Plan004);
        var one = ACase.Of("certificate.commune", new(2023, 12, 31));
        one = one with { Period = one.Period with { From = from, To = to } };
        Assert.Equal(answer, one.With(new MeritFacts(MeritKind.Initiative, "Một cửa lưu động", DateOnly.Parse(recognised, System.Globalization.CultureInfo.InvariantCulture))).Says("plan.initiative", Plan004).Answer);
    }

    [Fact]
    public void begin_with_the_plan_even_where_its_end_is_not_known()
    {
        var plan = new MovementTerms { Title = "P", PlanDate = new(2023, 3, 6) };
        Assert.Equal((new(2023, 3, 6), new DateOnly(2023, 12, 31)), Assert.Single(AwardRound.Of(plan)).DaysIn(plan));
    }

    [Fact]
    public void are_those_of_the_year_where_the_two_days_contradict_each_other()
    {
        var plan = new MovementTerms { Title = "P", From = new(2023, 12, 1), To = new(2023, 2, 1) };
        Assert.Equal((new(2023, 1, 1), new DateOnly(2023, 12, 31)), new AwardRound(2023).DaysIn(plan));
    }
}
