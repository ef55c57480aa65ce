using Microsoft.Extensions.DependencyInjection;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Participation;
using ThiDua.Storage.Specs.Database;

namespace ThiDua.Storage.Specs.Participation;

public sealed class Kept_registrations(ThrowAwayDatabase database) : IClassFixture<ThrowAwayDatabase>, IAsyncLifetime
{
    private static readonly UnitId Commune = UnitId.New();
    private static readonly Actor Officer = new(Guid.CreateVersion7(), PersonId.New(), "Nguyễn Thị Lan", Commune, new HashSet<Duty> { Duty.Officer });
    private static readonly Participant Hamlet = new(ParticipantKind.Hamlet, null, UnitId.New(), "Thôn Đông", "");

    private StorageHost _host = null!;
    private Movement _movement = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _host = new(database, services => services.AddSingleton<TimeProvider>(new MovedClock()));
        await using var scope = _host.Within(Commune);
        _movement = Movement.Launch(Commune, null, new() { Title = "Phong trào" }, new(2026, 3, 2), new Deed(DateTimeOffset.UnixEpoch, Officer.Account, Officer.Name));
        await scope.Get<IMovements>().AddLaunched(_movement, [], Stop);
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task come_back_with_pledges_and_history()
    {
        var added = await Register(send: true);

        await using var scope = _host.Within(Commune);
        await scope.Get<ReturnRegistration>().On(added[0].Id, "Ghi rõ hơn", Officer, Stop);
        await using var again = _host.Within(Commune);
        var found = (await again.Get<IRegistrations>().Find(added[0].Id, Stop))!;
        Assert.Equal(Hamlet, found.Participant);
        Assert.Equal(("Hướng dẫn 30 hộ", true), (found.Pledges[0].Text, found.Pledges[0].Breakthrough));
        Assert.Equal("Ghi rõ hơn", found.ReturnedBecause);
    }

    [Fact]
    public async Task are_seen_by_their_own_commune_only()
    {
        var added = await Register(send: false);

        await using var other = _host.Within(UnitId.New());
        Assert.Null(await other.Get<IRegistrations>().Find(added[0].Id, Stop));
        await Assert.ThrowsAsync<RefusedException>(() => other.Get<ApproveRegistrations>().On([added[0].Id], Officer, Stop));
    }

    [Fact]
    public async Task are_one_for_a_participant()
    {
        Assert.Single(await Register(send: false));
        Assert.Empty(await Register(send: false));

        // Two at once: neither sees the other's, and the database lets only one in.
        await using var scope = _host.Within(Commune);
        var twin = Registration.Of(_movement, Hamlet, [], new Deed(DateTimeOffset.UnixEpoch, Officer.Account, Officer.Name));
        await Assert.ThrowsAsync<RefusedException>(() => scope.Get<IRegistrations>().Add([twin], Stop));
    }

    [Fact]
    public async Task wait_on_the_officers_list_of_work()
    {
        await Register(send: true);

        await using var scope = _host.Within(Commune);
        var work = new List<WorkItem>();
        foreach (var one in scope.ServiceProvider.GetServices<IHaveWork>()) work.AddRange(await one.For(Officer, Stop));
        Assert.Contains(work, item => item.Title == "Duyệt 1 đăng ký thi đua" && item.Place is { Of: "registrations" } place && place.Movement == _movement.Id);
    }

    private async Task<IReadOnlyList<Registration>> Register(bool send)
    {
        await using var scope = _host.Within(Commune);
        return await scope.Get<Register>().In(_movement.Id, [new(Hamlet, [new Pledge("Hướng dẫn 30 hộ", Breakthrough: true)])], send, Officer, Stop);
    }
}
