using Microsoft.Extensions.DependencyInjection;
using ThiDua.Organizations;
using ThiDua.Papers;
using ThiDua.Storage.Specs.Database;

namespace ThiDua.Storage.Specs.Papers;

public sealed class Papers_issued_together(ThrowAwayDatabase database) : IClassFixture<ThrowAwayDatabase>, IAsyncLifetime
{
    private static readonly DateOnly Today = new(2026, 11, 20);

    private readonly MovedClock _clock = new();
    private readonly PaperDesk _desk = new(UnitId.New());
    private StorageHost _host = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync()
    {
        _clock.Move(TimeSpan.FromDays(263));
        _host = new(database, services => services.AddSingleton<TimeProvider>(_clock).AddSingleton<IWritePapers, WrittenAsText>());
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task go_on_after_one_that_somebody_else_changed_meanwhile()
    {
        PaperId[] three = [await Draft("1"), await Draft("2"), await Draft("3")];
        await using var mine = _host.Within(_desk.Commune);
        await mine.Get<IPapers>().Find(three[1], Stop); // seen, and then changed elsewhere
        await using (var theirs = _host.Within(_desk.Commune))
            await theirs.Get<EditPaper>().On(three[1], PaperDesk.Decision("QĐ-UBND") with { Place = "Xã Tân Hòa" }, 1, _desk.Officer, Stop);

        var outcomes = await mine.Get<IssueTogether>().On(three, Today, _desk.Officer, Stop);

        Assert.Equal([true, false, true], outcomes.Select(one => one.Refusal is null));
        Assert.Contains("vừa được người khác thay đổi", outcomes[1].Refusal, StringComparison.Ordinal);
        await using var later = _host.Within(_desk.Commune);
        Assert.Equal([1, null, 2], new[] { await Number(later, three[0]), await Number(later, three[1]), await Number(later, three[2]) });
    }

    private static async Task<int?> Number(AsyncServiceScope scope, PaperId id) => (await scope.Get<IPapers>().Find(id, Stop))!.Number;

    private async Task<PaperId> Draft(string about)
    {
        await using var scope = _host.Within(_desk.Commune);
        return await scope.Get<DraftPaper>().On(PaperKind.Decision, $"session:{about}", PaperDesk.Decision("QĐ-UBND"), _desk.Officer, Stop);
    }
}
