using ThiDua.Law;
using ThiDua.Organizations;

namespace ThiDua.Specs.Organizations;

public sealed class A_merger
{
    private static readonly DateOnly Day = SmallProvince.TwoLevels;
    private readonly SmallProvince _province = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ends_the_old_on_the_day_before_and_is_found_in_both_directions()
    {
        var id = await Merge();

        var tree = _province.Now;
        Assert.Equal(Day.AddDays(-1), tree[_province.Hoa.Id].Force.Until);
        Assert.Equal([_province.Hoa.Id], tree.SuccessorsOn(_province.Hoa.Id, Day.AddDays(-1)).Select(u => u.Id));
        Assert.Equal([id], tree.SuccessorsOn(_province.Hoa.Id, Day).Select(u => u.Id));
        Assert.Equal([_province.Hoa.Id, _province.La.Id], tree.PredecessorsOf(id).Select(u => u.Id));
    }

    [Fact]
    public async Task leads_from_the_first_to_the_last_over_several_steps()
    {
        var second = await Merge();
        var other = await new AddUnit(_province).Under(_province.Province.Id, UnitKind.Commune, "Xã Cành", new Period(Day), Stop);
        var third = await new MergeUnits(_province).Into("Xã Cây", [second, other], new(2026, 1, 1), Stop);

        Assert.Equal([second], _province.Now.SuccessorsOn(_province.La.Id, new(2025, 12, 31)).Select(u => u.Id));
        Assert.Equal([third], _province.Now.SuccessorsOn(_province.La.Id, new(2026, 1, 1)).Select(u => u.Id));
        Assert.Contains(_province.La, _province.Now.PredecessorsOf(third));
    }

    [Fact]
    public async Task of_communes_carries_their_parts_over()
    {
        var id = await Merge();

        var parts = _province.Now.ChildrenOf(id, Day);
        Assert.Equal(["Văn phòng HĐND và UBND", "Thôn Đông"], parts.Select(u => u.Name));
        Assert.All(parts, part => Assert.Equal(id, part.Commune));
        Assert.Equal([parts[1].Id], _province.Now.SuccessorsOn(_province.Hamlet.Id, Day).Select(u => u.Id));
    }

    [Fact]
    public async Task ends_posts_and_duties_and_takes_the_records_of_people_along()
    {
        var id = await Merge();

        Assert.Equal(id, _province.Clerk.Commune);
        Assert.Null(_province.Clerk.PostOn(Day));
        Assert.NotNull(_province.Clerk.PostOn(Day.AddDays(-1)));
        Assert.Empty(_province.Clerk.DutiesOn(Day, _province.Hoa.Id));
    }

    [Fact]
    public async Task takes_two_units_of_one_kind_under_one_roof()
    {
        await Assert.ThrowsAsync<RefusedException>(() => new MergeUnits(_province).Into("Xã Mới", [_province.Hoa.Id, _province.Hoa.Id], Day, Stop));
        await Assert.ThrowsAsync<RefusedException>(() => new MergeUnits(_province).Into("Xã Mới", [_province.Hoa.Id, _province.Hamlet.Id], Day, Stop));
    }

    [Fact]
    public async Task does_not_take_what_has_ended()
    {
        await Merge();
        var refusal = await Assert.ThrowsAsync<RefusedException>(Merge);
        Assert.StartsWith("Xã Hoa hoạt động từ 01/01/2000 đến 30/06/2025", refusal.Message, StringComparison.Ordinal);
    }

    private Task<UnitId> Merge() => new MergeUnits(_province).Into("Xã Hoa Lá", [_province.Hoa.Id, _province.La.Id], Day, Stop);
}
