using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using ThiDua.Law;
using ThiDua.Organizations;
using ThiDua.Papers;
using ThiDua.Storage.Specs.Database;

namespace ThiDua.Storage.Specs.Papers;

/// <summary>Numbers without gaps and doubles (Điều 15 Nghị định 30/2020/NĐ-CP).</summary>
public sealed class A_register_of_numbers(ThrowAwayDatabase database) : IClassFixture<ThrowAwayDatabase>, IAsyncLifetime
{
    private static readonly DateOnly Today = new(2026, 11, 20);

    private readonly MovedClock _clock = new();
    private readonly PaperDesk _desk = new(UnitId.New());
    private StorageHost _host = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync()
    {
        _clock.Move(TimeSpan.FromDays(263));
        _host = new(database, services => services.AddSingleton<TimeProvider>(_clock));
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task gives_dozens_at_once_each_a_number_of_its_own_without_a_gap()
    {
        var drafts = new List<PaperId>();
        for (var i = 0; i < 48; i++) drafts.Add(await Draft("QĐ-UBND"));

        var numbers = await Task.WhenAll(drafts.Select(id => Task.Run(() => Number(id, Today))));

        Assert.Equal(Enumerable.Range(1, 48).Select(n => $"{n:00}/QĐ-UBND"), numbers.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task numbers_one_paper_once_however_many_ask()
    {
        var id = await Draft("QĐ-UBND");

        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => Task.Run(() => Tried(id))));

        Assert.Single(answers, answer => answer is not null);
        Assert.Equal("02/QĐ-UBND", await Number(await Draft("QĐ-UBND"), Today)); // what was refused left no gap
    }

    [Fact]
    public async Task takes_back_the_number_of_a_transaction_that_failed()
    {
        var id = await Draft("KH-UBND");
        await using (var scope = _host.Within(_desk.Commune))
        {
            await using var never = await scope.Get<ThiDuaDb>().Database.BeginTransactionAsync(Stop);
            await scope.Get<NumberPaper>().On(id, Today, _desk.Officer, Stop);
        }

        Assert.Equal("01/KH-UBND", await Number(await Draft("KH-UBND"), Today));
        Assert.Equal("02/KH-UBND", await Number(id, Today));
    }

    [Fact]
    public async Task begins_anew_with_each_year_symbol_and_commune()
    {
        Assert.Equal("01/QĐ-UBND", await Number(await Draft("QĐ-UBND"), new(2025, 12, 31)));
        Assert.Equal("01/QĐ-UBND", await Number(await Draft("QĐ-UBND"), Today));
        Assert.Equal("01/BB-HĐTĐKT", await Number(await Draft("BB-HĐTĐKT"), Today));
        var neighbour = new PaperDesk(UnitId.New());
        await using var scope = _host.Within(neighbour.Commune);
        var theirs = await scope.Get<DraftPaper>().On(PaperKind.Decision, "x:1", PaperDesk.Decision("QĐ-UBND"), neighbour.Officer, Stop);
        Assert.Equal("01/QĐ-UBND", await scope.Get<NumberPaper>().On(theirs, Today, neighbour.Officer, Stop));
    }

    [Fact]
    public async Task goes_on_after_the_number_given_elsewhere_and_never_back()
    {
        await Within(scope => scope.Get<ContinueRegister>().On("qđ-ubnd", 2026, 125, _desk.Officer, Stop));

        Assert.Equal("126/QĐ-UBND", await Number(await Draft("QĐ-UBND"), Today));
        await Assert.ThrowsAsync<RefusedException>(() => Within(scope => scope.Get<ContinueRegister>().On("QĐ-UBND", 2026, 126, _desk.Officer, Stop)));
    }

    [Fact]
    public async Task lets_no_later_number_bear_an_earlier_day()
    {
        await Number(await Draft("QĐ-UBND"), Today);
        var late = await Draft("QĐ-UBND");

        var refused = await Assert.ThrowsAsync<RefusedException>(() => Number(late, Today.AddDays(-1)));

        Assert.Contains("20/11/2026", refused.Message, StringComparison.Ordinal);
        Assert.Equal("02/QĐ-UBND", await Number(late, Today));
    }

    [Fact]
    public async Task refuses_a_second_paper_of_the_same_number_in_the_database_itself()
    {
        var (one, two) = (await Draft("QĐ-UBND"), await Draft("QĐ-UBND"));
        await Number(one, Today);
        await Number(two, Today);

        await using var data = NpgsqlDataSource.Create(database.ConnectionString);
        await using var double_ = data.CreateCommand($"UPDATE outgoing_paper SET number = 1 WHERE id = '{two.Value}'");
        await Assert.ThrowsAsync<PostgresException>(() => double_.ExecuteNonQueryAsync(Stop));
    }

    private async Task<string?> Tried(PaperId id)
    {
        try
        {
            return await Number(id, Today);
        }
        catch (RefusedException)
        {
            return null; // somebody else was first
        }
    }

    private async Task<PaperId> Draft(string symbol)
    {
        await using var scope = _host.Within(_desk.Commune);
        return await scope.Get<DraftPaper>().On(PaperKind.Decision, $"spec:{Guid.CreateVersion7()}", PaperDesk.Decision(symbol), _desk.Officer, Stop);
    }

    private async Task<string> Number(PaperId id, DateOnly day)
    {
        await using var scope = _host.Within(_desk.Commune);
        return await scope.Get<NumberPaper>().On(id, day, _desk.Officer, Stop);
    }

    private async Task Within(Func<AsyncServiceScope, Task> work)
    {
        await using var scope = _host.Within(_desk.Commune);
        await work(scope);
    }
}
