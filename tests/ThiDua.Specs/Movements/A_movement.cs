using ThiDua.Law;
using ThiDua.Movements;
using static ThiDua.Specs.Movements.MovementBuilder;

namespace ThiDua.Specs.Movements;

public sealed class A_movement
{
    [Fact]
    public void is_launched_with_version_one_of_its_terms()
    {
        var movement = AMovement();

        Assert.Equal(MovementState.Running, movement.State);
        Assert.Equal((1, "Phát động phong trào"), (movement.Current.Number, movement.Current.Reason));
        Assert.Same(Now, movement.Launched);
    }

    [Fact]
    public void keeps_every_earlier_version_as_it_was()
    {
        var movement = AMovement();
        var first = movement.Current;

        movement.Change(movement.Terms with { To = new(2026, 12, 19) }, "Công văn 12 của tỉnh", new(2026, 6, 1), Now);

        Assert.Equal([1, 2], movement.Versions.Select(v => v.Number));
        Assert.Same(first, movement.Versions[0]);
        Assert.Equal(new DateOnly(2026, 12, 31), movement.Versions[0].Terms.To);
        Assert.Equal(new DateOnly(2026, 12, 19), movement.Terms.To);
    }

    [Fact]
    public void is_changed_only_with_a_reason()
    {
        var movement = AMovement();

        var refusal = Assert.Throws<RefusedException>(() => movement.Change(movement.Terms with { Title = "Khác" }, " ", new(2026, 6, 1), Now));

        Assert.StartsWith("Thay đổi nội dung phong trào phải có lý do.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void is_not_changed_by_terms_that_say_the_same()
    {
        var movement = AMovement();

        Assert.Throws<RefusedException>(() => movement.Change(movement.Terms with { }, "Rà soát", new(2026, 6, 1), Now));
        Assert.Single(movement.Versions);
    }

    [Fact]
    public void is_not_changed_for_days_before_its_current_version()
    {
        var movement = AMovement();

        Assert.Throws<RefusedException>(() => movement.Change(movement.Terms with { Title = "Khác" }, "Rà soát", new(2026, 3, 1), Now));
    }

    [Fact]
    public void is_closed_before_it_is_summed_up()
    {
        var movement = AMovement();

        Assert.Throws<RefusedException>(() => movement.SumUp(Now));
        movement.Close(Now);
        movement.SumUp(Now);

        Assert.Equal(MovementState.SummedUp, movement.State);
    }

    [Fact]
    public void takes_each_step_once()
    {
        var movement = AMovement();
        movement.Close(Now);

        Assert.Equal("Phong trào đã kết thúc, không thể kết thúc.", Assert.Throws<RefusedException>(() => movement.Close(Now)).Message);
        Assert.Throws<RefusedException>(() => movement.Change(movement.Terms with { Title = "Khác" }, "Rà soát", new(2026, 6, 1), Now));
        movement.SumUp(Now);
        Assert.Throws<RefusedException>(() => movement.SumUp(Now));
    }
}
