using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Storage.Movements;
using ThiDua.Storage.Specs.Database;

namespace ThiDua.Storage.Specs.Movements;

public sealed class A_kept_movement(ThrowAwayDatabase database) : IClassFixture<ThrowAwayDatabase>, IAsyncLifetime
{
    private static readonly Actor Lan = new(Guid.CreateVersion7(), PersonId.New(), "Nguyễn Thị Lan", UnitId.New(), new HashSet<Duty> { Duty.Officer });
    private static readonly Deed Now = new(new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero), Lan.Account, Lan.Name);
    private static readonly Criterion Online = new(CriterionId.New(), "7", null, "Hồ sơ trực tuyến", [new(">=", 65m, null, "%"), new("=", null, "Tốt", "xếp loại")], "hồ sơ mật");

    private readonly MovedClock _clock = new();
    private StorageHost _host = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync()
    {
        _host = new(database, services => services.AddSingleton<TimeProvider>(_clock));
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task comes_back_with_its_terms_as_they_were()
    {
        var kept = await Launch();

        await using var scope = _host.Within(Lan.Commune);
        var found = await scope.Get<IMovements>().Find(kept.Id, Stop);

        Assert.Empty(CompareTerms.Between(kept.Terms, found!.Terms));
        Assert.Equal(Online.Targets, found.Terms.Criteria[0].Targets);
        Assert.Equal(("Nguyễn Thị Lan", MovementState.Running), (found.Launched.Name, found.State));
    }

    [Fact]
    public async Task is_seen_by_its_own_commune_only()
    {
        var kept = await Launch();

        await using var other = _host.Within(UnitId.New());
        Assert.Null(await other.Get<IMovements>().Find(kept.Id, Stop));
        Assert.Null(await other.Get<ShowMovement>().For(kept.Id, Stop));
        Assert.Empty(await other.Get<IMovements>().TasksOf(kept.Id, Stop));
    }

    [Fact]
    public async Task adds_versions_and_its_database_refuses_to_rewrite_one()
    {
        var kept = await Launch();
        await using (var scope = _host.Within(Lan.Commune))
        {
            var movement = (await scope.Get<IMovements>().Find(kept.Id, Stop))!;
            movement.Change(movement.Terms with { Title = "Phong trào đổi tên" }, "Công văn 12", new(2026, 6, 1), Now);
            await scope.Get<IMovements>().Save(Stop);
        }

        await using var again = _host.Within(Lan.Commune);
        Assert.Equal(["Phong trào", "Phong trào đổi tên"], (await again.Get<IMovements>().Find(kept.Id, Stop))!.Versions.OrderBy(v => v.Number).Select(v => v.Terms.Title));
        await Assert.ThrowsAsync<PostgresException>(() => Execute("UPDATE movement_terms SET reason = 'khác'"));
    }

    [Fact]
    public async Task is_closed_and_summed_up_for_good()
    {
        var kept = await Launch();
        await Within(s => s.Get<CloseMovement>().On(kept.Id, Lan, Stop));
        await Within(s => s.Get<SumUpMovement>().On(kept.Id, Lan, Stop));

        await Within(async s => Assert.Equal(MovementState.SummedUp, (await s.Get<IMovements>().Find(kept.Id, Stop))!.State));
        await Assert.ThrowsAsync<RefusedException>(() => Within(s => s.Get<CloseMovement>().On(kept.Id, Lan, Stop)));
    }

    [Fact]
    public async Task shows_the_latest_value_and_keeps_the_earlier_ones()
    {
        var kept = await Launch();
        await Record(kept, 0, Measured.Of(64.95m), new(2026, 2, 1));
        await Record(kept, 0, Measured.Of(65m), new(2026, 3, 1));
        await Record(kept, 1, Measured.OfGrade("Tốt"), new(2026, 3, 1));

        await Within(async s =>
        {
            var row = Assert.Single((await s.Get<ShowMovement>().For(kept.Id, Stop))!.Criteria);
            Assert.Equal(65m, row.Targets[0].Latest!.Measured.Number);
            var history = (await s.Get<ShowCriterion>().For(kept.Id, Online.Id, Stop))!.Values;
            Assert.Equal([Standing.Met, Standing.NotYet], history.Where(v => v.Value.Target == 0).Select(v => v.Standing));
        });
    }

    [Theory]
    [InlineData(0, "2026-03-03", "Hệ thống", "sau hôm nay")]    // the clock stands on 2 March
    [InlineData(2, "2026-03-01", "Hệ thống", "không có chỉ tiêu này")]
    [InlineData(1, "2026-03-01", "Hệ thống", "cùng loại")]
    [InlineData(0, "2026-03-01", " ", "nguồn số liệu")]
    public async Task refuses_a_value_that_cannot_be(int target, string asOf, string source, string why)
    {
        var kept = await Launch();

        var refusal = await Assert.ThrowsAsync<RefusedException>(() => Record(kept, target, Measured.Of(70m), DateOnly.Parse(asOf, null), source));

        Assert.Contains(why, refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-3", false, "nhỏ hơn 0")]
    [InlineData("-0.01", true, "nhỏ hơn 0")]
    [InlineData("100.01", false, "vượt 100 %")]
    [InlineData("250", false, "vượt 100 %")]
    [InlineData("1001", true, "lớn bất thường")]
    public async Task refuses_a_share_that_is_none(string number, bool ticked, string why)
    {
        var kept = await Launch();

        var refusal = await Assert.ThrowsAsync<RefusedException>(() => RecordShare(kept, number, ticked));

        Assert.Contains(why, refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0", false)]
    [InlineData("100", false)]
    [InlineData("101", true)]
    public async Task takes_a_share_of_a_whole_or_a_growth_that_was_meant(string number, bool ticked)
    {
        var kept = await Launch();

        await RecordShare(kept, number, ticked);

        await Within(async s => Assert.Single((await s.Get<ShowCriterion>().For(kept.Id, Online.Id, Stop))!.Values));
    }

    [Fact]
    public async Task takes_values_from_its_first_day_on()
    {
        var kept = await Launch();
        await Record(kept, 0, Measured.Of(70m), new(2026, 1, 5));

        var refusal = await Assert.ThrowsAsync<RefusedException>(() => Record(kept, 0, Measured.Of(70m), new(2026, 1, 4)));

        Assert.Contains("trước ngày đầu của phong trào 05/01/2026", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task takes_no_value_after_its_end()
    {
        var kept = await Launch();
        await Within(s => s.Get<CloseMovement>().On(kept.Id, Lan, Stop));

        await Assert.ThrowsAsync<RefusedException>(() => Record(kept, 0, Measured.Of(70m), new(2026, 3, 1)));
    }

    [Fact]
    public async Task is_found_by_words_without_marks_and_by_year()
    {
        var kept = await Launch("Đẩy mạnh cải cách", new UnitId(Guid.CreateVersion7()));

        await using var scope = _host.Within(kept.Commune);
        var list = scope.Get<ListMovements>();
        Assert.Equal(kept.Id, Assert.Single(await list.For(2026, MovementStage.Running, "day manh", Stop)).Id);
        Assert.Empty(await list.For(2025, null, null, Stop));
        Assert.Empty(await list.For(null, null, "khen thuong", Stop));
    }

    [Fact]
    public async Task keeps_what_happened_to_its_tasks()
    {
        var task = (await LaunchWithTask()).Id;
        await Within(s => s.Get<PostponeTask>().On(task, new(2026, 12, 21), "Trùng kỳ họp", Lan, Stop));
        await Within(s => s.Get<FinishTask>().On(task, null, Lan, Stop));

        await Within(async s =>
        {
            var found = (await s.Get<IMovements>().FindTask(task, Stop))!;
            Assert.Equal((false, new DateOnly(2026, 12, 21), "Trùng kỳ họp"), (found.IsOpen, found.Due, found.Changes[0].Reason));
        });
    }

    private async Task<Movement> Launch(string title = "Phong trào", UnitId? commune = null)
    {
        var movement = Movement.Launch(commune ?? Lan.Commune, null, new MovementTerms { Title = title, From = new(2026, 1, 5), To = new(2026, 12, 31), Criteria = [Online] }, new(2026, 3, 2), Now);
        await using var scope = _host.Within(movement.Commune);
        await scope.Get<IMovements>().AddLaunched(movement, [], Stop);
        return movement;
    }

    private async Task<MovementTask> LaunchWithTask()
    {
        var movement = await Launch();
        var task = MovementTask.Of(movement, new(StepKind.Verify, "Thẩm định", Duty.Verifier, new(2026, 12, 14), new(2026, 12, 18), "Lùi 10 ngày làm việc"), new(2026, 3, 2));
        await Within(async s =>
        {
            s.Get<IMovements>().Add(task);
            await s.Get<IMovements>().Save(Stop);
        });
        return task;
    }

    private Task Record(Movement kept, int target, Measured measured, DateOnly asOf, string source = "Hệ thống một cửa") =>
        Within(s => s.Get<RecordValue>().On(kept.Id, new ValueEntry(Online.Id, target, measured, asOf, source, null, []), Lan, Stop));

    private Task RecordShare(Movement kept, string number, bool ticked) => Within(s => s.Get<RecordValue>().On(
        kept.Id,
        new ValueEntry(Online.Id, 0, Measured.Of(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture)), new(2026, 3, 1), "Hệ thống", null, [], ticked),
        Lan, Stop));

    private async Task Within(Func<AsyncServiceScope, Task> act)
    {
        await using var scope = _host.Within(Lan.Commune);
        await act(scope);
    }

    private async Task Execute(string sql)
    {
        await using var command = database.Source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(Stop);
    }
}
