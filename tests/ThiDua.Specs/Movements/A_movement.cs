using System.Globalization;
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

    [Theory]
    [InlineData("2026-02-28", MovementStage.NotBegun, "Chưa bắt đầu")]
    [InlineData("2026-03-01", MovementStage.Running, "Đang diễn ra")]
    [InlineData("2026-12-31", MovementStage.Running, "Đang diễn ra")]
    [InlineData("2027-01-01", MovementStage.PastItsTime, "Đã hết thời gian, chưa kết thúc")]
    public void is_called_by_where_it_stands_on_a_day(string day, MovementStage stage, string word)
    {
        var movement = AMovement(Terms() with { From = new(2026, 3, 1), To = new(2026, 12, 31) });

        Assert.Equal((stage, word), (movement.StageOn(DateOnly.Parse(day, CultureInfo.InvariantCulture)), StateWords.Of(stage)));
    }

    [Fact]
    public void is_called_closed_and_summed_up_once_that_was_said_whatever_the_day()
    {
        var movement = AMovement();
        movement.Close(Now);
        Assert.Equal("Đã kết thúc", StateWords.Of(movement.StageOn(new(2020, 1, 1))));

        movement.SumUp(Now);
        Assert.Equal("Đã tổng kết", StateWords.Of(movement.StageOn(new(2020, 1, 1))));
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
