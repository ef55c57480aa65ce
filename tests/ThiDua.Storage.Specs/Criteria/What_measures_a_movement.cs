using Npgsql;
using ThiDua.Criteria;
using ThiDua.Movements;
using ThiDua.Storage.Specs.Database;
using static ThiDua.Storage.Specs.Criteria.CommuneWithCriteria;

namespace ThiDua.Storage.Specs.Criteria;

public sealed class What_measures_a_movement(ThrowAwayDatabase database) : IClassFixture<ThrowAwayDatabase>, IAsyncDisposable
{
    private static readonly Criterion Online = One("online_end_to_end", AtLeast(65));
    private static readonly Criterion Payment = One("fee_procedures_online", AtLeast(70), AtLeast(60));

    private readonly CommuneWithCriteria _commune = new(database);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _commune.DisposeAsync();

    [Fact]
    public async Task is_bound_when_it_is_first_asked_for_target_by_target()
    {
        var movement = await _commune.Launch(Online, Payment);

        var places = await Places(movement);
        Assert.Equal(["online_end_to_end", "fee_procedures_online", "online_payment_share"], places.Select(p => p.Indicator!.Indicator.Key));
        Assert.Equal([65m, 70m, 60m], places.Select(p => p.Judged!.Number!.Value));
        Assert.Equal(places.Select(p => p.Binding), (await Places(movement)).Select(p => p.Binding));
    }

    [Fact]
    public async Task stays_with_its_version_when_the_commune_makes_one_of_its_own()
    {
        var movement = await _commune.Launch(Online);
        var before = (await Places(movement))[0].Indicator!;

        var own = await Adapt(before);

        Assert.Equal(before.Id, (await Places(movement))[0].Indicator!.Id);
        Assert.Equal(own.Id, (await Places(await _commune.Launch(Online)))[0].Indicator!.Id);
        Assert.Equal((2, before.Id, "Hướng dẫn của tỉnh"), (own.Indicator.Version, own.CopiedFrom, own.Reason));
    }

    [Fact]
    public async Task is_changed_by_a_person_with_a_reason_and_keeps_its_history()
    {
        var movement = await _commune.Launch(Online);
        var own = await Adapt((await Places(movement))[0].Indicator!);

        await Bind(movement, own.Id, "Theo công văn 12/SNV");

        Assert.Equal((own.Id, BindingOrigin.Person), ((await Places(movement))[0].Indicator!.Id, (await Places(movement))[0].Binding!.Origin));
        var history = await _commune.Ask<IIndicators, IReadOnlyList<IndicatorBinding>>(all => all.BindingsOf(movement.Id, Stop));
        Assert.Equal([(1, BindingOrigin.Key), (2, BindingOrigin.Person)], history.Select(b => (b.Number, b.Origin)));
        Assert.Contains("lý do", await _commune.Refused<BindIndicator>(bind => bind.On(movement.Id, Online.Id, 0, own.Id, " ", _commune.Lan, Stop)), StringComparison.Ordinal);
        Assert.Contains("không cần đổi", await _commune.Refused<BindIndicator>(bind => bind.On(movement.Id, Online.Id, 0, own.Id, "Nhầm", _commune.Lan, Stop)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task is_nobody_elses()
    {
        await using var neighbour = new CommuneWithCriteria(database);
        var movement = await _commune.Launch(Online);
        await Adapt((await Places(movement))[0].Indicator!);

        Assert.DoesNotContain(await neighbour.Ask<IIndicators, IReadOnlyList<KeptIndicator>>(all => all.Of(neighbour.Lan.Commune, Stop)), one => one.Commune is not null);
        Assert.Empty(await neighbour.Ask<IIndicators, IReadOnlyList<IndicatorBinding>>(all => all.BindingsOf(movement.Id, Stop)));
    }

    [Fact]
    public async Task is_never_rewritten()
    {
        await Places(await _commune.Launch(Online));

        await Assert.ThrowsAsync<PostgresException>(() => Execute("UPDATE indicator SET reason = 'khác'"));
        await Assert.ThrowsAsync<PostgresException>(() => Execute("DELETE FROM indicator_binding"));
    }

    [Fact]
    public async Task refuses_a_copy_that_cannot_be_asked_or_changes_nothing()
    {
        var shipped = IndicatorCatalogue.Bound("online_end_to_end")!;
        await Places(await _commune.Launch(Online));
        var unknown = ((RatioForm)shipped.Indicator.Form) with { Counted = new([new([new("colour", ThiDua.Facts.Test.Is, ["red"])])]) };

        Assert.Contains("Chưa chọn trường", await _commune.Refused<AdaptIndicator>(adapt => adapt.On(shipped.Id, shipped.Indicator with { Form = unknown }, "Thử", _commune.Lan, Stop)), StringComparison.Ordinal);
        Assert.Contains("không khác", await _commune.Refused<AdaptIndicator>(adapt => adapt.On(shipped.Id, shipped.Indicator, "Thử", _commune.Lan, Stop)), StringComparison.Ordinal);
    }

    private Task<KeptIndicator> Adapt(BoundIndicator from) => _commune.Ask<AdaptIndicator, KeptIndicator>(adapt =>
        adapt.On(from.Id, from.Indicator with { Name = "Hồ sơ trực tuyến (cách tính của xã)" }, "Hướng dẫn của tỉnh", _commune.Lan, Stop));

    private Task Bind(Movement movement, IndicatorId indicator, string reason) =>
        _commune.Do<BindIndicator>(bind => bind.On(movement.Id, Online.Id, 0, indicator, reason, _commune.Lan, Stop));

    private Task<IReadOnlyList<BoundPlace>> Places(Movement movement) =>
        _commune.Ask<BindCriteria, IReadOnlyList<BoundPlace>>(bind => bind.Of(movement, movement.Terms, Stop));

    private async Task Execute(string sql)
    {
        await using var command = database.Source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(Stop);
    }
}
