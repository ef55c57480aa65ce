using Microsoft.Extensions.DependencyInjection;
using ThiDua.Law;
using ThiDua.Organizations;
using ThiDua.Storage.Demo;
using ThiDua.Storage.Organizations;
using ThiDua.Storage.Specs.Database;

namespace ThiDua.Storage.Specs.Organizations;

public sealed class Kept_people(ThrowAwayDatabase database) : IClassFixture<ThrowAwayDatabase>, IAsyncLifetime
{
    private readonly StorageHost _host = new(database);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static PersonId Someone => DemoPeople.All.First(p => p.UserName == "thanhvien").Id;

    public async ValueTask InitializeAsync()
    {
        await using var scope = _host.Within();
        if ((await scope.Get<IOrganizations>().Tree(Stop)).Units.Count > 0) return;
        await scope.ServiceProvider.GetServices<IDemoPart>().Single(part => part.Order == 10).Load(Stop);
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task come_back_with_their_posts_and_duties_as_they_were()
    {
        await using var scope = _host.Within(DemoUnits.TanHoa);
        var officer = await scope.Get<IOrganizations>().Person(DemoPeople.Of(Duty.Officer).Id, Stop);

        Assert.Equal("Nguyễn Thị Hồng Hạnh", officer.Name);
        Assert.Equal(["Công chức Văn phòng – thống kê", "Chuyên viên Văn phòng"], officer.Posts.Select(p => p.Title));
        Assert.Equal(new DateOnly(2025, 6, 30), officer.Posts[0].Period.Until);
        Assert.Contains(Duty.Officer, officer.DutiesOn(new(2026, 1, 1), DemoUnits.TanHoa));
    }

    [Fact]
    public async Task are_out_of_sight_for_another_commune()
    {
        await using var scope = _host.Within(DemoUnits.DongSon);
        await Assert.ThrowsAsync<RefusedException>(() => scope.Get<IOrganizations>().Person(Someone, Stop));
        Assert.Null(await scope.Get<SeePerson>().By(Someone, Stop));
        Assert.Equal(4, (await scope.Get<ListPeople>().Matching(new PeopleFilter(null, null, null, 1), Stop)).Total);
    }

    [Fact]
    public async Task hold_a_duty_once_even_when_two_administrators_give_it_at_the_same_moment()
    {
        await using var one = _host.Within(DemoUnits.TanHoa);
        await using var other = _host.Within(DemoUnits.TanHoa);
        var tree = await one.Get<IOrganizations>().Tree(Stop);
        var (first, second) = (await one.Get<IOrganizations>().Person(Someone, Stop), await other.Get<IOrganizations>().Person(Someone, Stop));
        foreach (var person in new[] { first, second }) person.Grant(Duty.Verifier, tree[DemoUnits.TanHoa], new Period(new(2026, 5, 1)));

        await one.Get<IOrganizations>().Keep(new Rearrangement { People = [first] }, Stop);
        var refusal = await Assert.ThrowsAsync<RefusedException>(() => other.Get<IOrganizations>().Keep(new Rearrangement { People = [second] }, Stop));

        Assert.StartsWith("Chức vụ, nhiệm vụ của người này vừa được thay đổi ở nơi khác", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task keep_what_someone_else_ended_meanwhile()
    {
        var secretary = DemoPeople.All.First(p => p.UserName == "nhinty").Id;
        await using var one = _host.Within(DemoUnits.TanHoa);
        await using var other = _host.Within(DemoUnits.TanHoa);
        var tree = await one.Get<IOrganizations>().Tree(Stop);
        var stale = await other.Get<IOrganizations>().Person(secretary, Stop);
        var person = await one.Get<IOrganizations>().Person(secretary, Stop);
        person.End(person.Duties[0].Id, new(2026, 5, 31));
        await one.Get<IOrganizations>().Keep(new Rearrangement { People = [person] }, Stop);

        stale.MoveTo(tree[DemoUnits.TanHoaFront], "Phó Chủ tịch Ủy ban MTTQ Việt Nam xã", new(2026, 5, 1));
        await other.Get<IOrganizations>().Keep(new Rearrangement { People = [stale] }, Stop);

        await using var later = _host.Within(DemoUnits.TanHoa);
        var kept = await later.Get<IOrganizations>().Person(secretary, Stop);
        Assert.Equal(new DateOnly(2026, 5, 31), kept.Duties[0].Period.Until);
        Assert.Equal("Phó Chủ tịch Ủy ban MTTQ Việt Nam xã", kept.PostOn(new(2026, 5, 1))!.Title);
    }

    [Fact]
    public async Task get_nothing_in_a_commune_that_is_not_in_scope()
    {
        await using var scope = _host.Within(DemoUnits.TanHoa);
        await Assert.ThrowsAsync<RefusedException>(() =>
            scope.Get<GrantDuty>().To(Someone, Duty.Administrator, DemoUnits.Province, new Period(new(2026, 1, 1)), Stop));
        await Assert.ThrowsAsync<RefusedException>(() => scope.Get<MovePerson>().To(Someone, DemoUnits.DongSonOffice, "Chuyên viên", new(2026, 1, 1), Stop));
        await Assert.ThrowsAsync<RefusedException>(() => scope.Get<RenameUnit>().To(DemoUnits.DongSon, "Phường Mới", Stop));
    }

    [Fact]
    public async Task are_found_whatever_signs_were_typed()
    {
        await using var scope = _host.Within(DemoUnits.TanHoa);
        Assert.Equal(0, (await scope.Get<ListPeople>().Matching(new PeopleFilter("100%_\\", null, null, 1), Stop)).Total);
        Assert.Equal(1, (await scope.Get<ListPeople>().Matching(new PeopleFilter("ĐẠT", null, null, 1), Stop)).Total);
    }
}
