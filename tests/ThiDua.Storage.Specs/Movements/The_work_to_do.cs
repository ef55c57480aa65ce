using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Storage.Jobs;
using ThiDua.Storage.Movements;
using ThiDua.Storage.Specs.Database;

namespace ThiDua.Storage.Specs.Movements;

public sealed class The_work_to_do(ThrowAwayDatabase database) : IClassFixture<ThrowAwayDatabase>, IAsyncLifetime
{
    // The clock stands on Monday, 2 March 2026.
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly UnitId Commune = UnitId.New();
    private static readonly Actor Officer = Of(Duty.Officer);

    private readonly MovedClock _clock = new();
    private StorageHost _host = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await database.Clear("movement");
        await database.Clear("job");
        _host = new(database, services => services.AddSingleton<TimeProvider>(_clock));
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task puts_first_what_costs_most()
    {
        await Launch(
            Step("Còn xa", Duty.Officer, Today.AddDays(60), start: Today.AddDays(50)), Step("Đang làm", Duty.Officer, Today.AddDays(30)),
            Step("Sắp đến", Duty.Officer, new(2026, 3, 6)), Step("Hôm nay", Duty.Officer, Today),
            Step("Quá hạn nội bộ", Duty.Officer, new(2026, 2, 20)), Step("Quá hạn theo luật", Duty.Officer, new(2026, 2, 27), isFixed: true));

        var work = await WorkOf(Officer);

        Assert.Equal(["Quá hạn theo luật", "Quá hạn nội bộ", "Hôm nay", "Sắp đến", "Đang làm", "Còn xa"], work.Select(i => i.Title));
        Assert.StartsWith("Quá hạn 1 ngày làm việc.", work[0].Why, StringComparison.Ordinal);
        Assert.StartsWith("Còn 4 ngày làm việc.", work[3].Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task shows_each_the_tasks_of_his_duties_only()
    {
        await Launch(Step("Thẩm định", Duty.Verifier, new(2026, 3, 6)), Step("Đôn đốc", Duty.Officer, new(2026, 3, 6)));

        Assert.Equal("Thẩm định", Assert.Single(await WorkOf(Of(Duty.Verifier))).Title);
        Assert.Equal("Đôn đốc", Assert.Single(await WorkOf(Officer)).Title);
        Assert.Empty(await WorkOf(Officer with { Commune = UnitId.New() }));
    }

    [Fact]
    public async Task shows_the_chair_every_missed_deadline_of_the_law()
    {
        await Launch(Step("Thống kê", Duty.Officer, new(2026, 2, 27), isFixed: true), Step("Nội bộ", Duty.Officer, new(2026, 2, 27)));

        Assert.Equal("Thống kê", Assert.Single(await WorkOf(Of(Duty.Chair))).Title);
    }

    [Theory]
    [InlineData("2026-02-02", 1)]    // 20 working days but for Tết, 16–20 February: 15
    [InlineData("2026-01-20", 2)]
    public async Task names_criteria_that_have_no_value_for_long(string launched, int items)
    {
        await Launch(DateOnly.Parse(launched, null), Step("Đôn đốc", Duty.Officer, new(2026, 3, 6)));

        var work = await WorkOf(Officer);

        Assert.Equal(items, work.Count);
        Assert.Equal(items == 2, work.Any(i => i.Consequence is Consequence.ValueMissing && i.Place.Criterion is not null));
    }

    [Fact]
    public async Task is_reminded_of_once_for_each_nearness()
    {
        await Launch(Step("Sắp đến", Duty.Officer, new(2026, 3, 6)), Step("Còn xa", Duty.Officer, new(2026, 6, 1)));

        await Round();
        await Round();
        Assert.Equal(1, await Reminders());
        Assert.Contains("đã nhắc ngày 02/03/2026", (await WorkOf(Officer))[0].Why, StringComparison.Ordinal);

        _clock.Move(TimeSpan.FromDays(4)); // Friday, its last day
        await Round();
        Assert.Equal(2, await Reminders());
    }

    [Fact]
    public async Task has_its_round_queued_once_a_day()
    {
        Assert.True(await Queue());
        Assert.False(await Queue());
        _clock.Move(TimeSpan.FromDays(1));
        Assert.True(await Queue());
    }

    private async Task<bool> Queue()
    {
        await using var scope = _host.Within();
        return await scope.Get<QueueReminders>().ForToday(Stop);
    }

    private async Task Round()
    {
        await using var scope = _host.Within();
        await scope.Get<IEnumerable<IJobHandler>>().OfType<RemindOfTasks>().Single().Run(new Job(JobId.New(), Guid.Empty, RemindOfTasks.KindOfJob, "{}"), new Progress<JobProgress>(), Stop);
    }

    private async Task<int> Reminders()
    {
        await using var scope = _host.Within();
        return await scope.Get<ThiDuaDb>().Set<TaskReminder>().CountAsync(Stop);
    }

    private async Task<IReadOnlyList<WorkItem>> WorkOf(Actor who)
    {
        await using var scope = _host.Within(who.Commune);
        return await scope.Get<ShowWorkToDo>().For(who, Stop);
    }

    private Task Launch(params PlannedStep[] steps) => Launch(Today, steps);

    private async Task Launch(DateOnly day, params PlannedStep[] steps)
    {
        var by = new Deed(new DateTimeOffset(day, new TimeOnly(8, 0), TimeSpan.FromHours(7)), Officer.Account, Officer.Name);
        var terms = new MovementTerms { Title = "Phong trào", To = new(2026, 12, 31), Criteria = [new(CriterionId.New(), "1", null, "Hồ sơ đúng hạn", [new(">=", 99m, null, "%")], null)] };
        var movement = Movement.Launch(Officer.Commune, null, terms, day, by);
        await using var scope = _host.Within(Officer.Commune);
        await scope.Get<IMovements>().AddLaunched(movement, [.. steps.Select(s => MovementTask.Of(movement, s, new(2026, 1, 1)))], Stop);
    }

    private static PlannedStep Step(string title, Duty duty, DateOnly due, DateOnly? start = null, bool isFixed = false) =>
        new(StepKind.Assigned, title, duty, start ?? due.AddDays(-60), due, "Theo kế hoạch.", isFixed);

    private static Actor Of(Duty duty) => new(Guid.CreateVersion7(), PersonId.New(), "Trần Thị Hoà", Commune, new HashSet<Duty> { duty });
}
