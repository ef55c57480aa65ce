using ThiDua.Movements;
using static ThiDua.Specs.Movements.MovementBuilder;

namespace ThiDua.Specs.Movements;

public sealed class A_difference_of_terms
{
    [Fact]
    public void is_also_another_indicator_for_the_same_words()
    {
        var criterion = new Criterion(CriterionId.New(), "1", null, "Trả kết quả đúng hạn", [AtLeast(65)], null);

        var change = Assert.Single(CompareTerms.Between(Terms(criterion), Terms(criterion with { Key = "results_on_time" })));

        Assert.Equal((null, "results_on_time"), (change.IndicatorBefore, change.IndicatorAfter));
    }

    [Fact]
    public void shows_a_criterion_with_both_its_texts()
    {
        var criterion = ACriterion(targets: AtLeast(65));

        var change = Assert.Single(CompareTerms.Between(Terms(criterion), Terms(criterion with { Targets = [AtLeast(70)] })));

        Assert.Equal(new TermsChange("Tiêu chí",
            "7. Hồ sơ tiếp nhận trên Cổng dịch vụ công [≥ 65 %]", "7. Hồ sơ tiếp nhận trên Cổng dịch vụ công [≥ 70 %]"), change);
    }

    [Fact]
    public void shows_what_came_and_what_went()
    {
        var before = Terms() with { Subjects = ["Tập thể", "Cá nhân"] };
        var after = Terms() with { Subjects = ["Cá nhân", "Thôn"], To = new(2026, 12, 19) };

        Assert.Equal(
        [
            new("Thời gian", "02/03/2026 – 31/12/2026", "02/03/2026 – 19/12/2026"),
            new("Đối tượng", "Tập thể", null),
            new("Đối tượng", null, "Thôn"),
        ], CompareTerms.Between(before, after));
    }

    [Fact]
    public void is_empty_for_equal_terms()
    {
        var criterion = ACriterion(targets: AtLeast(65));

        Assert.Empty(CompareTerms.Between(Terms(criterion), Terms(criterion)));
    }
}
