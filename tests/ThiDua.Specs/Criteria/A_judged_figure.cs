using ThiDua.Criteria;
using ThiDua.Law;
using ThiDua.Movements;
using static ThiDua.Specs.Criteria.FigureBuilder;

namespace ThiDua.Specs.Criteria;

public sealed class A_judged_figure
{
    private static readonly IndicatorValue[] Steady = [Month(7, 60, 100), Month(8, 60, 100), Month(9, 60, 100)];
    private static readonly IndicatorValue[] Rising = [Month(7, 80, 100), Month(8, 80, 100), Month(9, 80, 100)];

    [Fact]
    public void is_met_at_its_target_while_the_pace_holds_it() =>
        Assert.Equal(CriterionState.Met, Judge(Online, AtLeast(65), Value(585, 900), Rising).State);

    [Fact]
    public void is_at_risk_where_it_is_met_and_the_pace_will_lose_it()
    {
        var judged = Judge(Online, AtLeast(65), Value(585, 900), Steady);

        Assert.Equal(CriterionState.AtRisk, judged.State);
        Assert.True(judged.Gap!.Units > 0); // what is needed of the coming ones
    }

    [Fact]
    public void is_on_course_where_the_pace_will_reach_it() =>
        Assert.Equal(CriterionState.OnCourse, Judge(Online, AtLeast(65), Value(560, 900), Rising).State);

    [Fact]
    public void is_at_risk_where_neither_holds() =>
        Assert.Equal(CriterionState.AtRisk, Judge(Online, AtLeast(65), Value(540, 900), Steady).State);

    [Theory]
    [InlineData(585, CriterionState.Met)]
    [InlineData(584, CriterionState.Missed)]
    public void is_met_or_missed_when_the_movement_is_over(int numerator, CriterionState state)
    {
        var judged = JudgeFigure.Of(Online, AtLeast(65), Value(numerator, 900), Rising, YearEnd, over: true);

        Assert.Equal((state, (Forecast?)null), (judged.State, judged.Forecast));
    }

    [Fact]
    public void is_missed_for_good_where_all_are_wanted_and_one_was_late()
    {
        var judged = Judge(OnTime, All, Value(899, 900), Rising);

        Assert.Equal((CriterionState.Missed, false), (judged.State, judged.Gap!.Attainable));
        Assert.Equal("Không còn đạt được: đã có 1 hồ sơ không đạt mà chỉ tiêu là tất cả.", judged.Gap.Sentence);
    }

    [Fact]
    public void can_still_be_reached_where_a_miss_can_be_made_good()
    {
        var judged = Judge(Digitised, All, Value(899, 900), [Month(8, 700, 900), Month(9, 899, 900)]);

        Assert.Equal((CriterionState.OnCourse, true, 1m), (judged.State, judged.Gap!.Attainable, judged.Gap.Units));
    }

    [Theory]
    [InlineData(8, "Cần làm cho đạt 2 trường hợp chưa đạt trong số đã tính, và tất cả khoảng 3 trường hợp sẽ phát sinh đều phải đạt.")]
    [InlineData(10, "Tất cả khoảng 3 trường hợp sẽ phát sinh đều phải đạt.")]
    public void asks_of_all_what_can_be_done_with_those_counted_and_those_to_come(int numerator, string sentence)
    {
        var share = Online with { Form = new DeclaredForm(DeclaredAs.Share) };

        Assert.Equal(sentence, FindGap.Of(share, Value(numerator, 10), All, new(numerator + 2, 13, 3, YearEnd, ""), null, over: false)!.Sentence.Split("; với nhịp")[0] + ".");
    }

    // 540 of 900 and 300 more to come: 65 % of 1.200 are 780.
    [Fact]
    public void says_what_is_missing_in_units_of_work_with_its_assumption()
    {
        var judged = Judge(Online, AtLeast(65), Value(540, 900), [Month(7, 60, 100), Month(8, 62, 100), Month(9, 62, 100)]);

        Assert.Equal(240, judged.Gap!.Units);
        Assert.Equal("Cần thêm 240 hồ sơ trực tuyến (trong khoảng 300 hồ sơ sẽ phát sinh) đến hết 31/12/2026; với nhịp hiện tại đạt 60,33 %.", judged.Gap.Sentence);
        Assert.Equal("Giả định đến hết 31/12/2026 có thêm khoảng 300 hồ sơ, tỷ lệ đạt như 3 tháng gần nhất đủ số liệu (61,33 %).", judged.Forecast!.Assumption);
    }

    [Fact]
    public void asks_for_the_least_whole_number_that_suffices()
    {
        for (var denominator = 1; denominator < 300; denominator++)
        {
            var gap = FindGap.Of(Online, Value(0, denominator), AtLeast(65), null, null, over: true)!;
            Assert.True(Attainment.Holds(Online, Value(gap.Units, denominator), AtLeast(65)));
            Assert.False(Attainment.Holds(Online, Value(gap.Units - 1, denominator), AtLeast(65)));
        }
    }

    [Fact]
    public void has_no_forecast_from_months_without_dossiers() =>
        Assert.Null(Judge(Online, AtLeast(65), Value(540, 900), [Month(8, 0, 0), Month(9, 0, 0)]).Forecast);

    [Theory]
    [InlineData("Tốt", "=", true)]
    [InlineData("Khá", "=", false)]
    [InlineData("Xuất sắc", "=", false)] // a better grade than the named one: a person has to conclude
    [InlineData("Xuất sắc", ">=", true)]
    [InlineData("Khá", ">=", false)]
    public void compares_grades_as_the_plan_writes_them(string said, string @operator, bool holds)
    {
        var grade = IndicatorCatalogue.Find("par_classification")!;

        Assert.Equal(holds, Attainment.Holds(grade, Value(0, 1) with { Said = said }, new(@operator, null, "Tốt", "xếp loại")));
        Assert.Equal(said == "Xuất sắc" && @operator == "=", Attainment.IsBetterThanNamed(grade, Value(0, 1) with { Said = said }, new(@operator, null, "Tốt", "xếp loại")));
    }

    [Theory]
    [InlineData(0, CriterionState.Met)]
    [InlineData(1, CriterionState.Missed)] // what was violated stays violated
    public void allows_no_more_than_its_bound(int violations, CriterionState state) => Assert.Equal(
        state, Judge(IndicatorCatalogue.Find("discipline_violations")!, new("<=", 0, null, "vụ"), Value(violations, 1), []).State);

    [Fact]
    public void moves_with_what_is_tried_and_refuses_the_impossible()
    {
        var at = new BoundPlace(new(CriterionId.New(), "7", null, "Trực tuyến", [AtLeast(65)], null), 0, AtLeast(65), null, IndicatorCatalogue.Bound("online_end_to_end"));
        var figure = new CriterionFigure(at, null, null, Value(540, 900), Rising, [], Judge(Online, AtLeast(65), Value(540, 900), Rising), null, null, []);

        Assert.Equal(CriterionState.Met, WhatIf.Of(figure, 45, 0, YearEnd, over: false).State);
        Assert.Equal(639m / 990m, WhatIf.Of(figure, 99, 90, YearEnd, over: false).Whole!.Share);
        Assert.Throws<RefusedException>(() => WhatIf.Of(figure, 361, 0, YearEnd, over: false));
        Assert.Throws<RefusedException>(() => WhatIf.Of(figure, -541, 0, YearEnd, over: false));
    }

    private static FigureJudgement Judge(Indicator indicator, Target target, IndicatorValue value, IReadOnlyList<IndicatorValue> months) =>
        JudgeFigure.Of(indicator, target, value, months, YearEnd, over: false);
}
