using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThiDua.Law;
using ThiDua.Organizations;
using ThiDua.Papers;
using ThiDua.Storage.Documents;
using ThiDua.Storage.Specs.Database;

namespace ThiDua.Storage.Specs.Papers;

/// <summary>What hangs on a paper may refuse at the last moment, when its files are written already.</summary>
public sealed class An_issue_that_is_refused(ThrowAwayDatabase database) : IClassFixture<ThrowAwayDatabase>, IAsyncLifetime
{
    private static readonly DateOnly Today = new(2026, 11, 20);

    private readonly MovedClock _clock = new();
    private readonly PaperDesk _desk = new(UnitId.New());
    private readonly RefusesAtLast _last = new();
    private StorageHost _host = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync()
    {
        _clock.Move(TimeSpan.FromDays(263));
        _host = new(database, services => services.AddSingleton<TimeProvider>(_clock).AddSingleton<IWritePapers, WrittenAsText>().AddSingleton<IFollowPapers>(_last));
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task leaves_none_of_its_files_behind()
    {
        var id = await Signed();
        _last.Refuses = true;
        await Assert.ThrowsAsync<RefusedException>(() => Within(s => s.Get<IssuePaper>().On(id, _desk.Officer, Stop)));
        Assert.Empty(Bytes);
        await Within(async s =>
        {
            Assert.Empty(await s.Get<ThiDuaDb>().Set<StoredFile>().ToListAsync(Stop));
            Assert.Equal(PaperState.SignedOff, (await s.Get<IPapers>().Find(id, Stop))!.State);
        });

        _last.Refuses = false;
        await Within(s => s.Get<IssuePaper>().On(id, _desk.Officer, Stop));
        Assert.Equal(2, Bytes.Count);
    }

    [Fact]
    public async Task leaves_bytes_that_something_else_refers_to()
    {
        var id = await Signed();
        await Within(async s =>
        {
            var content = (await s.Get<IPapers>().Find(id, Stop))!.Content;
            await s.Get<KeepFile>().For(_desk.Commune, "a.docx", "", new MemoryStream(s.Get<IWritePapers>().Word(content)), Stop);
            await s.Get<ThiDuaDb>().SaveChangesAsync(Stop);
        });
        _last.Refuses = true;
        await Assert.ThrowsAsync<RefusedException>(() => Within(s => s.Get<IssuePaper>().On(id, _desk.Officer, Stop)));
        Assert.Single(Bytes);
    }

    private List<string> Bytes => [.. Directory.EnumerateFiles(_host.Data, "*", SearchOption.AllDirectories).Where(file => !Path.GetFileName(file).EndsWith(".key", StringComparison.Ordinal))];

    private async Task<PaperId> Signed()
    {
        PaperId id = default;
        await Within(async s => id = await s.Get<DraftPaper>().On(PaperKind.Notice, $"session:{Guid.CreateVersion7()}", PaperDesk.Decision("TB-UBND") with { Subject = $"Về việc {_desk.Commune.Value}" }, _desk.Officer, Stop));
        await Within(s => s.Get<NumberPaper>().On(id, Today, _desk.Officer, Stop));
        await Within(s => s.Get<SignPaper>().On(id, "Lê Đình Khoát", "CHỦ TỊCH", Today, null, _desk.Officer, Stop));
        return id;
    }

    private async Task Within(Func<AsyncServiceScope, Task> work)
    {
        await using var scope = _host.Within(_desk.Commune);
        await work(scope);
    }

    private sealed class RefusesAtLast : IFollowPapers
    {
        public bool Refuses { get; set; }

        public Task Issued(OutgoingPaper paper, Actor who, CancellationToken stop) =>
            Refuses ? throw new RefusedException("Chưa ban hành được.") : Task.CompletedTask;
    }
}
