using System.Globalization;
using ThiDua.Movements;
using static ThiDua.Specs.Movements.MovementBuilder;

namespace ThiDua.Specs.Movements;

public sealed class A_judged_criterion
{
    [Theory]
    [InlineData(">=", "65", "65", true)]        // exactly at the target
    [InlineData(">=", "65", "64.95", false)]    // would round to 65
    [InlineData(">=", "65", "64.9999999", false)]
    [InlineData("=", "100", "99.99", false)]
    [InlineData("=", "100", "100.00", true)]
    [InlineData(">", "90", "90", false)]
    [InlineData("<=", "5", "5", true)]
    [InlineData("<", "5", "5", false)]
    public void compares_exactly(string @operator, string target, string value, bool met) =>
        Assert.Equal(met ? Standing.Met : Standing.NotYet, JudgeCriterion.Target(new(@operator, Number(target), null, "%"), Measured.Of(Number(value)), over: false));

    [Fact]
    public void is_not_reached_any_more_once_the_movement_is_over() =>
        Assert.Equal(Standing.NotMet, JudgeCriterion.Target(AtLeast(65), Measured.Of(64.95m), over: true));

    [Fact]
    public void has_no_data_until_a_value_comes() =>
        Assert.Equal(Standing.NoData, Judge(ACriterion(targets: AtLeast(65))));

    [Fact]
    public void compares_grades_by_their_word()
    {
        var good = new Target("=", null, "Tốt", "xếp loại");

        Assert.Equal(Standing.Met, JudgeCriterion.Target(good, Measured.OfGrade("tốt"), over: false));
        Assert.Equal(Standing.NotYet, JudgeCriterion.Target(good, Measured.OfGrade("Khá"), over: false));
    }

    [Fact]
    public void fails_when_one_of_its_targets_fails()
    {
        var criterion = ACriterion(targets: [AtLeast(70), AtLeast(60)]);

        Assert.Equal(Standing.Met, Judge(criterion, Measured.Of(70m), Measured.Of(60m)));
        Assert.Equal(Standing.NotYet, Judge(criterion, Measured.Of(70m), Measured.Of(59.99m)));
        Assert.Equal(Standing.NoData, Judge(criterion, Measured.Of(70m)));
        Assert.Equal(Standing.NotYet, Judge(criterion, Measured.Of(69.99m)));   // whatever the other will be
    }

    [Fact]
    public void leaves_out_what_does_not_apply()
    {
        var criterion = ACriterion(targets: [AtLeast(70), AtLeast(60)]);
        var none = Measured.NotApplicable("Trong kỳ không phát sinh hồ sơ");

        Assert.Equal(Standing.Met, Judge(criterion, Measured.Of(70m), none));
        Assert.Equal(Standing.NotApplicable, Judge(criterion, none, none));
    }

    [Fact]
    public void without_a_target_in_figures_is_fulfilled_or_not()
    {
        Assert.Equal(Standing.Met, Judge(ACriterion(), Measured.Of(fulfilled: true)));
        Assert.Equal(Standing.NotYet, Judge(ACriterion(), Measured.Of(fulfilled: false)));
    }

    [Fact]
    public void forgets_a_value_of_another_kind_than_its_present_target() =>
        Assert.Equal(Standing.NoData, JudgeCriterion.Target(new("=", null, "Tốt", null), Measured.Of(90m), over: false));

    private static Standing Judge(Criterion criterion, params Measured[] values) =>
        JudgeCriterion.For(criterion, values.Index().ToDictionary(v => v.Index, v => v.Item), over: false);

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
