using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;
using static ThiDua.Specs.Movements.MovementBuilder;

namespace ThiDua.Specs.Movements;

public sealed class A_planned_calendar
{
    private static readonly Deadline Dossiers = new(null, 105, Before: true, "Hồ sơ đề nghị khen thưởng trình Uỷ ban nhân dân xã trước ngày 05/01 hằng năm.");

    [Fact]
    public void runs_backwards_from_the_last_day_for_dossiers_in_working_days()
    {
        var steps = Plan(Terms() with { Deadlines = [Dossiers] });

        // 05/01/2027 itself is too late; 01/01 is a holiday, 02–03/01 a weekend.
        Assert.Equal(new DateOnly(2027, 1, 4), DueOf(steps, StepKind.SubmitDossiers));
        Assert.Equal(new DateOnly(2026, 12, 25), DueOf(steps, StepKind.CouncilSession));
        Assert.Equal(new DateOnly(2026, 12, 18), DueOf(steps, StepKind.Verify));
        Assert.Equal(new DateOnly(2026, 12, 11), DueOf(steps, StepKind.SelfScore));
        Assert.Equal("Lùi 10 ngày làm việc trước hạn trình hồ sơ (trước ngày 05/01/2027 theo kế hoạch).", steps.Single(s => s.Kind is StepKind.Verify).Reason);
    }

    [Fact]
    public void steps_over_tet()
    {
        var steps = Plan(Terms() with { To = new(2027, 1, 31), Deadlines = [new(new(2027, 2, 15), null, Before: false, "Nộp hồ sơ ngày 15/02/2027")] });

        // Tết 2027: 5–10 February off.
        Assert.Equal(new DateOnly(2027, 2, 15), DueOf(steps, StepKind.SubmitDossiers));
        Assert.Equal(new DateOnly(2027, 2, 2), DueOf(steps, StepKind.CouncilSession));
    }

    [Fact]
    public void never_ends_a_counted_step_on_a_day_off() =>
        Assert.All(Plan(Terms() with { Deadlines = [Dossiers], Assignments = [new("Công chức Văn hoá", "Tuyên truyền", Duty.CultureOfficer)] }),
            step => Assert.True(WorkingDays.Shipped.IsWorkingDay(step.Due), step.Title));

    [Fact]
    public void proposes_a_last_day_where_the_plan_names_none()
    {
        var step = Plan(Terms() with { To = new(2026, 12, 19) }).Single(s => s.Kind is StepKind.SubmitDossiers);

        Assert.Equal(new DateOnly(2027, 1, 4), step.Due);
        Assert.False(step.IsFixed);
        Assert.Contains("kế hoạch không ghi hạn", step.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void has_the_statistics_of_the_year_on_15_December_with_their_clause()
    {
        var step = Plan(Terms()).Single(s => s.Kind is StepKind.Statistics);

        Assert.Equal((new DateOnly(2026, 12, 15), true), (step.Due, step.IsFixed));
        Assert.Contains("Thông tư 02/2023/TT-BNV", step.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void repeats_the_way_to_the_awards_in_each_year_of_a_longer_movement()
    {
        var steps = Plan(Terms() with { From = new(2022, 1, 1), To = new(2025, 12, 31), Deadlines = [Dossiers] });

        Assert.Equal(
            [new(2023, 1, 4), new(2024, 1, 4), new(2025, 1, 3), new DateOnly(2026, 1, 2)],
            steps.Where(s => s.Kind is StepKind.SubmitDossiers).Select(s => s.Due));
        Assert.Equal("Tổng kết phong trào giai đoạn 2022 - 2025", Assert.Single(steps, s => s.Kind is StepKind.FinalReview).Title);
        Assert.Contains(steps, s => s.Title == "Thẩm định kết quả tự chấm và minh chứng năm 2023");
    }

    [Fact]
    public void begins_and_sums_up_each_phase_the_plan_names_in_working_days()
    {
        var steps = Plan(Terms() with
        {
            Phases = [new("Đợt 1", new(2026, 3, 1), new(2026, 6, 30), "Đợt 1"), new("Đợt 2", new(2026, 8, 1), new(2026, 12, 31), "Đợt 2"), new("Hằng năm", null, null, "Hằng năm đánh giá")],
        });

        // Đợt 1 runs when the movement is launched on 02/03; 01/08/2026 is a Saturday; 01/01/2027 is a holiday.
        Assert.Equal(
            [("Triển khai Đợt 1", new(2026, 3, 9)), ("Sơ kết Đợt 1", new(2026, 7, 14)), ("Triển khai Đợt 2", new(2026, 7, 31)), ("Sơ kết Đợt 2", new DateOnly(2027, 1, 8))],
            steps.Where(s => s.Kind is StepKind.PhaseStart or StepKind.PhaseReview).Select(s => (s.Title, s.Due)));
    }

    [Fact]
    public void sums_up_a_phase_that_is_a_year_with_the_review_of_that_year()
    {
        var steps = Plan(Terms() with { From = new(2025, 1, 1), To = new(2027, 12, 31), Phases = [new("Năm 2026", new(2026, 1, 1), new(2026, 12, 31), "Năm 2026")] });

        Assert.DoesNotContain(steps, s => s.Kind is StepKind.PhaseReview);
        Assert.Contains(steps, s => s.Title == "Đánh giá kết quả phong trào năm 2026");
    }

    [Fact]
    public void gives_each_assignment_of_the_plan_to_its_duty_until_the_end()
    {
        var steps = Plan(Terms() with { Assignments = [new("Công chức Văn hoá - XH", "Đẩy mạnh tuyên truyền", Duty.CultureOfficer), new("Các ngành", "Thực hiện nghiêm túc")] });

        Assert.Equal([Duty.CultureOfficer, Duty.Officer], steps.Where(s => s.Kind is StepKind.Assigned).Select(s => s.Duty));
        Assert.All(steps.Where(s => s.Kind is StepKind.Assigned), s => Assert.Equal(new DateOnly(2026, 12, 31), s.Due));
    }

    [Fact]
    public void makes_one_task_of_an_assignment_that_names_its_own_day()
    {
        var step = Assert.Single(Charged(
            new("Các ngành, đoàn thể", "Các ngành, đoàn thể đăng ký thi đua; bản đăng ký gửi về UBND xã trước ngày 31/3/2026.", Duty.Member),
            new Deadline(new(2026, 3, 31), null, Before: true, "bản đăng ký gửi về UBND xã trước ngày 31/3/2026.")));

        Assert.Equal((StepKind.Assigned, Duty.Member, new DateOnly(2026, 3, 30), true), (step.Kind, step.Duty, step.Due, step.IsFixed));
        Assert.Equal("Kế hoạch giao “Các ngành, đoàn thể” trước ngày 31/03/2026.", step.Reason);
        Assert.Contains("đăng ký thi đua; bản đăng ký", step.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void makes_a_task_of_each_day_that_one_assignment_names_and_keeps_the_rest_of_it()
    {
        var steps = Charged(
            new("Các phòng, ban", "Các phòng, ban tổ chức phát động phong trào thi đua đến toàn thể công chức; báo cáo sơ kết trước ngày 15/6/2026; báo cáo tổng kết trước ngày 05/12/2026.", Duty.Member),
            new(new(2026, 6, 15), null, Before: true, "báo cáo sơ kết trước ngày 15/6/2026"),
            new(new(2026, 12, 5), null, Before: true, "báo cáo tổng kết trước ngày 05/12/2026."));

        Assert.Equal(
            [
                ("Các phòng, ban: báo cáo sơ kết trước ngày 15/6/2026", new(2026, 6, 12)),
                ("Các phòng, ban: báo cáo tổng kết trước ngày 05/12/2026.", new(2026, 12, 4)),
                ("Các phòng, ban tổ chức phát động phong trào thi đua đến toàn thể công chức", new DateOnly(2026, 12, 31)),
            ],
            steps.Select(step => (step.Title, step.Due)));
    }

    [Fact]
    public void repeats_an_assignment_whose_day_returns_every_year_and_keeps_the_deadlines_of_nobody()
    {
        var steps = Plan(Terms() with
        {
            From = new(2025, 1, 1),
            To = new(2026, 12, 31),
            Assignments = [new("Các đơn vị", "Báo cáo kết quả trước ngày 15/12 hằng năm.")],
            Deadlines = [new(null, 1215, Before: true, "Báo cáo kết quả trước ngày 15/12 hằng năm."), new(new(2026, 3, 31), null, Before: false, "Báo cáo sơ kết ngày 31/3/2026")],
        });

        Assert.Equal([new(2025, 12, 12), new DateOnly(2026, 12, 14)], steps.Where(step => step.Kind is StepKind.Assigned).Select(step => step.Due));
        Assert.Equal("Báo cáo sơ kết ngày 31/3/2026", Assert.Single(steps, step => step.Kind is StepKind.PlanDeadline).Title);
    }

    [Fact]
    public void asks_for_a_day_where_the_plan_leaves_a_deadline_open()
    {
        var step = Plan(Terms() with { Deadlines = [new(null, null, Before: false, "Theo kế hoạch của huyện")] }).Single(s => s.Kind is StepKind.PlanDeadline);

        Assert.Equal(("Ấn định ngày cho mốc: Theo kế hoạch của huyện", new DateOnly(2026, 3, 16)), (step.Title, step.Due));
    }

    [Fact]
    public void is_empty_without_an_end() => Assert.Empty(Plan(Terms() with { To = null }));

    private static IReadOnlyList<PlannedStep> Plan(MovementTerms terms) => new PlanCalendar(WorkingDays.Shipped).For(terms, new(2026, 3, 2));

    private static IReadOnlyList<PlannedStep> Charged(Assignment assignment, params Deadline[] deadlines) =>
        [.. Plan(Terms() with { Assignments = [assignment], Deadlines = deadlines }).Where(step => step.Kind is StepKind.Assigned or StepKind.PlanDeadline)];

    private static DateOnly DueOf(IReadOnlyList<PlannedStep> steps, StepKind kind) => steps.Single(s => s.Kind == kind).Due;
}
