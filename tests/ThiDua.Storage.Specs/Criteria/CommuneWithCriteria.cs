using Microsoft.Extensions.DependencyInjection;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Storage.Specs.Database;

namespace ThiDua.Storage.Specs.Criteria;

/// <summary>A commune of its own with a movement for administrative reform of 2026, on a throw-away database.</summary>
internal sealed class CommuneWithCriteria(ThrowAwayDatabase database, Action<IServiceCollection>? more = null) : IAsyncDisposable
{
    private readonly StorageHost _host = new(database, services =>
    {
        services.AddSingleton<TimeProvider>(new Clock(new(2026, 6, 30, 3, 0, 0, TimeSpan.Zero)));
        more?.Invoke(services);
    });

    public Actor Lan { get; } = new(Guid.CreateVersion7(), PersonId.New(), "Nguyễn Thị Lan", UnitId.New(), new HashSet<Duty> { Duty.Officer });

    public Actor Chair => Lan with { Name = "Trần Văn Chủ", Duties = new HashSet<Duty> { Duty.Chair } };

    public StorageHost Host => _host;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static Criterion One(string key, params Target[] targets) => new(CriterionId.New(), null, null, "Tiêu chí " + key, targets, null, key);

    public static Target AtLeast(decimal percent) => new(">=", percent, null, "%");

    public async Task<Movement> Launch(params Criterion[] criteria)
    {
        var movement = Movement.Launch(
            Lan.Commune, null, new MovementTerms { Title = "Phong trào", From = new(2026, 1, 1), To = new(2026, 12, 31), Criteria = criteria }, new(2026, 1, 1),
            new Deed(new DateTimeOffset(2026, 1, 1, 1, 0, 0, TimeSpan.Zero), Lan.Account, Lan.Name));
        await Do<IMovements>(movements => movements.AddLaunched(movement, [], Stop));
        return movement;
    }

    public async Task Do<T>(Func<T, Task> act) where T : notnull
    {
        await using var scope = _host.Within(Lan.Commune);
        await act(scope.Get<T>());
    }

    public async Task<R> Ask<T, R>(Func<T, Task<R>> act) where T : notnull
    {
        await using var scope = _host.Within(Lan.Commune);
        return await act(scope.Get<T>());
    }

    /// <summary>The refusal of an act; fails where it is not refused.</summary>
    public async Task<string> Refused<T>(Func<T, Task> act) where T : notnull =>
        (await Assert.ThrowsAsync<RefusedException>(() => Do(act))).Message;

    public ValueTask DisposeAsync() => _host.DisposeAsync();
}

/// <summary>A clock that stands still.</summary>
internal sealed class Clock(DateTimeOffset now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now;
}
