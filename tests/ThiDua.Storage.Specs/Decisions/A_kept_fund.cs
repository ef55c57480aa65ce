using Microsoft.EntityFrameworkCore;
using Npgsql;
using ThiDua.Decisions;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Storage.Specs.Database;

namespace ThiDua.Storage.Specs.Decisions;

public sealed class A_kept_fund(ThrowAwayDatabase database) : IClassFixture<ThrowAwayDatabase>, IAsyncDisposable
{
    private readonly StorageHost _host = new(database);
    private readonly Actor _lan = new(Guid.CreateVersion7(), PersonId.New(), "Nguyễn Thị Lan", UnitId.New(), new HashSet<Duty> { Duty.Officer });

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task comes_back_with_its_plan_and_entries()
    {
        await Planned();
        await Do<RecordFundMove>(record => record.On(2026, FundEntryKind.Organising, Move(500_000), _lan, Stop));

        var kept = await Kept();
        Assert.Equal(new FundPlan(20_000_000, 25_000_000, "Nghị quyết số 12/NQ-HĐND"), kept.Plan);
        Assert.Equal([(1, FundEntryKind.Income, 10_000_000m), (2, FundEntryKind.Organising, 500_000m)], kept.Entries.Select(e => (e.Number, e.Kind, e.Amount)));
        Assert.Equal((9_500_000m, "Nguyễn Thị Lan"), (kept.Balance.Left, kept.Entries[0].By.Name));
    }

    [Fact]
    public async Task lets_only_the_first_of_two_take_the_same_money()
    {
        await Planned();
        await using var one = _host.Within(_lan.Commune);
        await using var other = _host.Within(_lan.Commune);
        var (first, second) = (await one.Get<IFunds>().Find(2026, Stop), await other.Get<IFunds>().Find(2026, Stop));
        first!.Commit(Guid.CreateVersion7(), Move(9_000_000), By);
        second!.Commit(Guid.CreateVersion7(), Move(9_000_000), By);

        await one.Get<IFunds>().Save(Stop);
        await Assert.ThrowsAsync<RefusedException>(() => other.Get<IFunds>().Save(Stop));
        Assert.Equal(1_000_000m, (await Kept()).Balance.Left);
    }

    [Fact]
    public async Task is_no_fund_of_the_neighbour()
    {
        await Planned();
        await using var next = _host.Within(UnitId.New());
        Assert.Null(await next.Get<IFunds>().Find(2026, Stop));
    }

    [Fact]
    public async Task has_entries_that_nobody_changes_afterwards()
    {
        await Planned();
        await using var scope = _host.Within(_lan.Commune);
        var trouble = await Assert.ThrowsAsync<PostgresException>(() => scope.Get<ThiDuaDb>().Database.ExecuteSqlAsync($"UPDATE fund_entry SET amount = 1", Stop));
        Assert.Contains("written once", trouble.MessageText, StringComparison.Ordinal);
    }

    private static Deed By => new(new(2026, 11, 20, 2, 0, 0, TimeSpan.Zero), Guid.Empty, "Nguyễn Thị Lan");

    private static FundMove Move(decimal amount) => new(amount, new(2026, 11, 20), "Nội dung");

    private async Task Planned()
    {
        await Do<PlanFund>(plan => plan.On(2026, new(20_000_000, 25_000_000, "Nghị quyết số 12/NQ-HĐND"), _lan, Stop));
        await Do<RecordFundMove>(record => record.On(2026, FundEntryKind.Income, Move(10_000_000), _lan, Stop));
    }

    private async Task<FundYear> Kept()
    {
        await using var scope = _host.Within(_lan.Commune);
        return (await scope.Get<IFunds>().Find(2026, Stop))!;
    }

    private async Task Do<T>(Func<T, Task> act) where T : notnull
    {
        await using var scope = _host.Within(_lan.Commune);
        await act(scope.Get<T>());
    }
}
