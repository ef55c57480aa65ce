using ThiDua.Organizations;
using ThiDua.Storage.Specs.Database;

namespace ThiDua.Storage.Specs.Organizations;

public sealed class A_commune_on_its_papers(ThrowAwayDatabase database) : IClassFixture<ThrowAwayDatabase>, IAsyncDisposable
{
    private static readonly DateOnly Since = new(2025, 7, 1), LastDay = new(2026, 6, 30);

    private readonly StorageHost _host = new(database);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Theory]
    [InlineData(2025, 6, 30, "")]
    [InlineData(2025, 7, 1, "Tống Thị Thanh Bình")]
    [InlineData(2026, 6, 30, "Tống Thị Thanh Bình")] // of two, whoever kept the accounts first
    [InlineData(2026, 7, 1, "Kiều Văn Chín")]
    public async Task names_who_keeps_the_accounts_on_that_day(int year, int month, int day, string name)
    {
        var (above, here) = (UnitId.New(), UnitId.New());
        var province = new Unit(above, UnitKind.Province, "Tỉnh Lam Giang", null, above, new Period(new(1997, 1, 1)));
        var commune = new Unit(here, UnitKind.Commune, "Xã Tân Hòa", above, here, new Period(new(1997, 1, 1)));
        var (first, second) = (new Person("Tống Thị Thanh Bình", commune.Id), new Person("Kiều Văn Chín", commune.Id));
        first.Grant(Duty.Accountant, commune, new Period(Since, LastDay));
        second.Grant(Duty.Accountant, commune, new Period(new(2026, 1, 1)));
        await using var scope = _host.Within();
        await scope.Get<IOrganizations>().Keep(new Rearrangement { Units = [province, commune] }, Stop);
        await scope.Get<IOrganizations>().Keep(new Rearrangement { People = [first, second] }, Stop);

        Assert.Equal(name, (await scope.Get<ICommuneOnPaper>().On(commune.Id, new(year, month, day), Stop)).AccountantName);
    }
}
