using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using ThiDua.Law;
using ThiDua.Organizations;
using ThiDua.Storage.Jobs;
using ThiDua.Storage.Records;
using ThiDua.Storage.Specs.Database;

namespace ThiDua.Storage.Specs.Jobs;

public sealed class A_job(ThrowAwayDatabase database) : IClassFixture<ThrowAwayDatabase>, IAsyncLifetime
{
    private static readonly UnitId Hoa = UnitId.New();

    private readonly MovedClock _clock = new();
    private readonly Orders _seen = new();

    private StorageHost _host = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await database.Clear("job");
        _host = new(database, services => services
            .AddSingleton<TimeProvider>(_clock)
            .AddSingleton(_seen)
            .AddScoped<IJobHandler, Reader>());
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task is_done_in_the_commune_and_name_of_who_queued_it()
    {
        var job = await Queue("Đặng Thị Hoa");

        Assert.True(await _host.Get<RunNextJob>().Once(Stop));
        Assert.Equal(("hai mươi", Hoa.Value, "Đặng Thị Hoa"), Assert.Single(_seen.All));
        Assert.NotNull((await Find(job)).DoneAt);
        Assert.False(await _host.Get<RunNextJob>().Once(Stop));
    }

    [Fact]
    public async Task that_is_refused_ends_with_the_sentence()
    {
        _seen.Trouble = new RefusedException("Tệp có mật khẩu.");
        var job = await Queue();
        await _host.Get<RunNextJob>().Once(Stop);

        var after = await Find(job);
        Assert.NotNull(after.FailedAt);
        Assert.Equal("Tệp có mật khẩu.", after.Reason);
    }

    [Fact]
    public async Task that_fails_is_tried_again_later_and_at_last_given_up()
    {
        _seen.Trouble = new InvalidOperationException("mạng");
        var job = await Queue();

        await _host.Get<RunNextJob>().Once(Stop);
        Assert.False(await _host.Get<RunNextJob>().Once(Stop)); // not at once
        Assert.Null((await Find(job)).FailedAt);
        for (var attempt = 2; attempt <= 4; attempt++)
        {
            _clock.Move(TimeSpan.FromHours(1));
            Assert.True(await _host.Get<RunNextJob>().Once(Stop));
        }

        var after = await Find(job);
        Assert.NotNull(after.FailedAt);
        Assert.DoesNotContain("mạng", after.Reason, StringComparison.Ordinal); // technical words go to the log only
        Assert.Contains(job.Incident, after.Reason, StringComparison.Ordinal); // under which the log has them
    }

    [Fact]
    public async Task has_lost_no_attempt_when_the_database_was_away()
    {
        _seen.Trouble = new NpgsqlException("gone", new IOException("broken pipe"));
        var job = await Queue();
        for (var outage = 0; outage < 6; outage++) Assert.True(await _host.Get<RunNextJob>().Once(Stop));

        _seen.Trouble = null;
        Assert.True(await _host.Get<RunNextJob>().Once(Stop));

        var after = await Find(job);
        Assert.NotNull(after.DoneAt);
        Assert.Equal(1, after.Attempts);
    }

    [Fact]
    public async Task that_loses_the_database_again_and_again_is_given_up_all_the_same()
    {
        _seen.Trouble = new NpgsqlException("gone", new IOException("broken pipe"));
        var job = await Queue();
        for (var outage = 0; outage < 25; outage++)
        {
            await _host.Get<RunNextJob>().Once(Stop);
            _clock.Move(TimeSpan.FromHours(1));
        }

        Assert.NotNull((await Find(job)).FailedAt);
    }

    [Fact]
    public async Task of_a_dead_worker_is_taken_by_another_when_the_lease_is_over()
    {
        var job = await Queue();
        Assert.Equal(job, await Take());

        Assert.False(await _host.Get<RunNextJob>().Once(Stop));
        _clock.Move(JobQueue.Lease + TimeSpan.FromSeconds(1));
        Assert.True(await _host.Get<RunNextJob>().Once(Stop));
        Assert.NotNull((await Find(job)).DoneAt);
    }

    [Fact]
    public async Task goes_to_one_worker_only()
    {
        for (var i = 0; i < 6; i++) await Queue();
        var taken = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Take()));
        Assert.Equal(6, taken.Distinct().Count());
    }

    [Fact]
    public async Task is_not_seen_by_another_commune()
    {
        var job = await Queue();
        await using var other = _host.Within(UnitId.New());
        Assert.False(await other.Get<ThiDuaDb>().Set<Job>().AnyAsync(j => j.Id == job, Stop));
    }

    [Fact]
    public async Task that_is_cut_short_by_a_stop_waits_for_the_next_start()
    {
        using var stopping = new CancellationTokenSource();
        _seen.Meanwhile = stopping.CancelAsync;
        var job = await Queue();
        await _host.Get<RunNextJob>().Once(stopping.Token);

        var after = await Find(job);
        Assert.False(after.IsOver);
        Assert.Equal(0, after.Attempts);
        Assert.Equal(job, await Take());
    }

    private async Task<JobId> Queue(string who = "Hệ thống")
    {
        await using var work = _host.Within(Hoa);
        work.Get<Acting>().As(null, who, null);
        var job = work.Get<EnqueueJob>().For("đọc", Hoa, "hai mươi");
        await work.Get<ThiDuaDb>().SaveChangesAsync(Stop);
        return job;
    }

    private async Task<JobId> Take()
    {
        await using var work = _host.Within();
        return (await work.Get<JobQueue>().Take(Stop))!.Id;
    }

    private async Task<Job> Find(JobId id)
    {
        await using var work = _host.Within(Hoa);
        return await work.Get<ThiDuaDb>().Set<Job>().SingleAsync(j => j.Id == id, Stop);
    }

    private sealed class Orders
    {
        public List<(string What, Guid? Commune, string Name)> All { get; } = [];
        public Exception? Trouble { get; set; }
        public Func<Task> Meanwhile { get; set; } = () => Task.CompletedTask;
    }

    private sealed class Reader(Orders orders, Scope scope, Acting acting) : IJobHandler
    {
        public string Kind => "đọc";

        public async Task Run(Job job, IProgress<JobProgress> progress, CancellationToken stop)
        {
            orders.All.Add((job.Order<string>(), scope.Commune, acting.Name));
            await orders.Meanwhile();
            stop.ThrowIfCancellationRequested();
            if (orders.Trouble is not null) throw orders.Trouble;
        }
    }
}
