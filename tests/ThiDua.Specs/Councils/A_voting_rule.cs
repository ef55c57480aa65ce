using ThiDua.Councils;
using ThiDua.Law;

namespace ThiDua.Specs.Councils;

public sealed class A_voting_rule
{
    private static readonly DateOnly Day = new(2026, 3, 2);

    [Theory]
    [InlineData(0.8, 9, 7, false)]  // 77.7 %: no rounding up
    [InlineData(0.8, 9, 8, true)]
    [InlineData(0.8, 10, 8, true)]  // exactly 80 %
    [InlineData(0.7, 9, 6, false)]  // 66.7 %
    [InlineData(0.7, 10, 7, true)]
    [InlineData(0.9, 10, 9, true)]
    [InlineData(0.9, 19, 17, false)]
    [InlineData(0.5, 10, 5, false)] // a majority is more than half
    [InlineData(0.5, 10, 6, true)]
    [InlineData(0.5, 9, 5, true)]
    public void is_reached_by_whole_votes(double share, int members, int agree, bool met)
    {
        var outcome = JudgeVote.Of(With("vote.other", (decimal)share), new VoteCount(agree, members - agree, 0), members, taken: members);

        Assert.Equal(met, outcome.Met);
        Assert.Equal(members, outcome.Denominator);
    }

    [Fact]
    public void counts_an_empty_chair_as_a_refusal_where_all_members_are_asked()
    {
        var outcome = JudgeVote.Of(Rule("vote.base_fighter"), new VoteCount(7, 0, 0), members: 9, taken: 7);

        Assert.False(outcome.Met);
        Assert.Equal((9, 8), (outcome.Denominator, outcome.Needed));
        Assert.StartsWith("7/9 phiếu đồng ý (77,77 %); cần từ 80 % trở lên của tổng số thành viên Hội đồng, tức ít nhất 8 phiếu.", outcome.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vote.base_fighter")]
    [InlineData("vote.provincial_flag")] // Cờ thi đua
    public void asks_eight_of_ten_in_secret_for_fighters_and_flags(string key) =>
        Assert.Equal((8_000, true, 8), (Rule(key).ShareInTenThousand, Rule(key).MustBeSecret, Rule(key).Needed(9)));

    [Fact]
    public void asks_those_present_where_the_rule_of_the_day_says_so() =>
        Assert.True(JudgeVote.Of(With("vote.of_present", 1), new VoteCount(4, 3, 0), members: 9, taken: 7).Met);

    [Fact]
    public void lets_the_chair_break_a_tie_and_nothing_but_a_tie()
    {
        Assert.True(JudgeVote.Of(Rule("vote.other"), new VoteCount(5, 5, 0), 10, 10).WaitsForChair);
        Assert.False(JudgeVote.Of(Rule("vote.other"), new VoteCount(3, 3, 0), 10, 6).WaitsForChair); // not half of all
        Assert.False(JudgeVote.Of(With("council.chair_breaks_ties", 0), new VoteCount(5, 5, 0), 10, 10).WaitsForChair);
        Assert.True((JudgeVote.Of(Rule("vote.other"), new VoteCount(5, 5, 0), 10, 10) with { ChairAgrees = true }).Met);
        Assert.False((JudgeVote.Of(Rule("vote.other"), new VoteCount(5, 5, 0), 10, 10) with { ChairAgrees = false }).Met);
    }

    [Theory]
    [InlineData(9, 6, true)] // exactly two thirds
    [InlineData(9, 5, false)]
    [InlineData(10, 6, false)]
    [InlineData(10, 7, true)]
    [InlineData(0, 0, false)]
    public void needs_two_thirds_there(int members, int present, bool reached) =>
        Assert.Equal(reached, Quorum.On(Day, ParameterBook.Shipped).IsReached(present, members));

    [Theory]
    [InlineData("2024-01-01", Certainty.Verified)]
    [InlineData("2025-06-30", Certainty.Verified)]
    [InlineData("2025-07-01", Certainty.Unverified)]
    [InlineData("2026-10-01", Certainty.Provisional)]
    public void is_that_of_the_day(string day, Certainty mark)
    {
        var rule = VotingRule.For("vote.base_fighter", ParameterBook.Shipped, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal((mark, 8_000, true), (rule.Mark, rule.ShareInTenThousand, rule.MustBeSecret));
    }

    private static VotingRule Rule(string key) => VotingRule.For(key, ParameterBook.Shipped, Day);

    private static VotingRule With(string key, decimal value) =>
        VotingRule.For("vote.other", ParameterBook.Shipped.With([new(key, value, ParameterBook.Shipped.UnitOf(key)!.Value, new Provision("Quy chế của tỉnh", "", new(2017, 10, 1)), Certainty.Verified)]), Day);
}
