using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;
using static ThiDua.Specs.Movements.MovementBuilder;

namespace ThiDua.Specs.Movements;

public sealed class A_task
{
    private static readonly DateOnly Due = new(2026, 12, 18);

    [Fact]
    public void waits_for_whoever_holds_its_duty()
    {
        Assert.True(ATask().WaitsFor(DraftBuilder.Hoa with { Duties = new HashSet<Duty> { Duty.Verifier } }));
        Assert.False(ATask().WaitsFor(DraftBuilder.Hoa));
    }

    [Fact]
    public void waits_for_one_person_once_it_was_handed_to_him()
    {
        var task = ATask();
        task.Reassign(Duty.Verifier, DraftBuilder.Hoa.Person, DraftBuilder.Hoa.Name, "Người thẩm định nghỉ ốm", Now);

        Assert.True(task.WaitsFor(DraftBuilder.Hoa));
        Assert.False(task.WaitsFor(new Actor(Guid.CreateVersion7(), PersonId.New(), "Lê Văn Minh", UnitId.New(), new HashSet<Duty> { Duty.Verifier })));
    }

    [Fact]
    public void is_done_once_and_opened_again_with_a_reason()
    {
        var task = ATask();
        task.Finish(Now, null);

        Assert.Equal("Việc này đã hoàn thành ngày 02/03/2026. Nếu báo nhầm, đề nghị mở lại trước.", Assert.Throws<RefusedException>(() => task.Finish(Now, null)).Message);
        Assert.Throws<RefusedException>(() => task.Reopen("", Now));
        task.Reopen("Báo nhầm", Now);
        Assert.True(task.IsOpen);
    }

    [Fact]
    public void is_postponed_only_forward_and_remembers_why()
    {
        var task = ATask();

        Assert.Throws<RefusedException>(() => task.Postpone(Due, "Trùng lịch", Now));
        task.Postpone(Due.AddDays(3), "Trùng lịch họp HĐND", Now);

        Assert.Equal(("Lùi hạn", "18/12/2026", "21/12/2026", "Trùng lịch họp HĐND"), (task.Changes[0].What, task.Changes[0].From, task.Changes[0].To, task.Changes[0].Reason));
    }

    [Fact]
    public void that_was_past_at_launch_is_asked_of_nobody()
    {
        var task = ATask(launchDay: Due.AddDays(1));

        Assert.False(task.WaitsFor(DraftBuilder.Hoa with { Duties = new HashSet<Duty> { Duty.Verifier } }));
        Assert.True(ATask(launchDay: Due).IsOpen);
    }

    private static MovementTask ATask(DateOnly? launchDay = null) => MovementTask.Of(
        AMovement(), new(StepKind.Verify, "Thẩm định", Duty.Verifier, Due.AddDays(-4), Due, "Lùi 10 ngày làm việc"), launchDay ?? new(2026, 3, 2));
}
