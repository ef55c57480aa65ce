using ThiDua.Law;
using ThiDua.Organizations;

namespace ThiDua.Specs.Organizations;

public sealed class A_unit
{
    private readonly SmallProvince _province = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(2025, 6, 30, true)]   // the last day of the district level
    [InlineData(2025, 7, 1, false)]
    [InlineData(null, null, null, false)]
    public async Task of_the_district_level_ends_by_june_2025(int? year, int? month, int? day, bool taken)
    {
        DateOnly? until = year is null ? null : new DateOnly(year.Value, month!.Value, day!.Value);
        var add = () => new AddUnit(_province).Under(
            _province.Province.Id, UnitKind.District, "Huyện Sông Lam", new Period(new(2010, 1, 1), until), Stop);

        if (taken) Assert.NotEqual(default, await add());
        else Assert.Contains("không muộn hơn 30/06/2025", (await Assert.ThrowsAsync<RefusedException>(add)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(UnitKind.Province)]
    [InlineData(UnitKind.Commune)]
    [InlineData(UnitKind.Nation)]
    public async Task stands_only_under_what_fits(UnitKind kind)
    {
        var refusal = await Assert.ThrowsAsync<RefusedException>(() =>
            new AddUnit(_province).Under(_province.Hoa.Id, kind, "Đơn vị", new Period(SmallProvince.TwoLevels), Stop));
        Assert.Contains("không trực thuộc “Cấp xã”", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task that_is_a_part_belongs_to_its_commune()
    {
        var id = await new AddUnit(_province).Under(_province.Office.Id, UnitKind.OneStopSection, " Bộ phận  Một cửa ", new Period(new(2020, 1, 1)), Stop);

        Assert.Equal(_province.Hoa.Id, _province.Now[id].Commune);
        Assert.Equal("Bộ phận Một cửa", _province.Now[id].Name);
    }

    [Fact]
    public async Task has_a_name_of_its_own_among_its_neighbours()
    {
        var refusal = await Assert.ThrowsAsync<RefusedException>(() =>
            new AddUnit(_province).Under(_province.Hoa.Id, UnitKind.Hamlet, "thôn đông", new Period(new(2020, 1, 1)), Stop));
        Assert.StartsWith("Đã có đơn vị tên “thôn đông”", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task does_not_end_while_people_hold_posts_in_it()
    {
        var refusal = await Assert.ThrowsAsync<RefusedException>(() => new EndUnit(_province).On(_province.Office.Id, new(2026, 1, 31), Stop));
        Assert.Contains("còn 1 người", refusal.Message, StringComparison.Ordinal);

        await new EndUnit(_province).On(_province.Hamlet.Id, new(2026, 1, 31), Stop);
        Assert.False(_province.Hamlet.ExistsOn(new(2026, 2, 1)));
        Assert.True(_province.Hamlet.ExistsOn(new(2026, 1, 31)));
    }

    [Fact]
    public async Task is_renamed_in_words_and_not_in_blanks()
    {
        await new RenameUnit(_province).To(_province.Hamlet.Id, "Thôn Đoài", Stop);
        Assert.Equal("Thôn Đoài", _province.Hamlet.Name);
        await Assert.ThrowsAsync<RefusedException>(() => new RenameUnit(_province).To(_province.Hamlet.Id, "  ", Stop));
    }
}
