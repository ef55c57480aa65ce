using ThiDua.Documents;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Storage.Specs.Database;

namespace ThiDua.Storage.Specs.Movements;

public sealed class A_kept_draft(ThrowAwayDatabase database) : IClassFixture<ThrowAwayDatabase>, IAsyncDisposable
{
    private static readonly Actor Hoa = new(Guid.CreateVersion7(), PersonId.New(), "Trần Thị Hoà", UnitId.New(), new HashSet<Duty> { Duty.Officer });

    private readonly StorageHost _host = new(database);

    private readonly DraftItem _criterion = new(
        DraftItemId.New(), "criteria", 1024, "Tối thiểu 65% hồ sơ. Và hơn nữa",
        new ItemDetails { No = "7", AppliesTo = Audience.Collective, Targets = [new(">=", 65m, null, "%"), new("=", null, "Tốt", "xếp loại")], Criterion = CriterionId.New(), Duty = Duty.Officer },
        new SourceSpan(40, 2, 12, 0.5m, Page: 2), "Tối thiểu 65% hồ sơ. Và hơn nữa", ConfirmedBy: null, Revision: 1)
    { Doubt = "Chưa chắc." };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task comes_back_as_it_went()
    {
        var draft = await Kept();

        var back = await Find(draft.Id);

        Assert.Equal((draft.Origin, draft.CreatedBy, draft.Commune), (back!.Origin, back.CreatedBy, back.Commune));
        Assert.True(Assert.Single(back.Items).SaysTheSameAs(_criterion));
    }

    [Fact]
    public async Task is_not_there_for_another_commune()
    {
        var draft = await Kept();

        await using var other = _host.Within(UnitId.New());

        Assert.Null(await other.Get<IDrafts>().Find(draft.Id, Stop));
        await Assert.ThrowsAsync<RefusedException>(() => other.Get<AddItem>().On(draft.Id, "criteria", "Của xã khác", ItemDetails.None, Hoa, Stop));
    }

    [Fact]
    public async Task takes_one_of_two_changes_of_the_same_revision()
    {
        var draft = await Kept();

        var saved = await Task.WhenAll(Enumerable.Range(0, 6).Select(async i =>
        {
            await using var scope = _host.Within(Hoa.Commune);
            return await scope.Get<IDrafts>().TryMake(new(draft.Id, "Sửa", [new(_criterion, _criterion with { Text = $"Người {i}", Revision = 2 })]), $"Người {i}", Stop);
        }));

        Assert.Single(saved, one => one);
        Assert.Equal($"Người {Array.IndexOf(saved, true)}", (await Find(draft.Id))!.Items[0].Text);
    }

    [Fact]
    public async Task makes_a_change_of_several_items_whole_or_not_at_all()
    {
        var draft = await Kept();
        await using var scope = _host.Within(Hoa.Commune);
        var stale = _criterion with { Revision = 9 };
        var fresh = _criterion with { Id = DraftItemId.New(), Text = "Mới" };

        Assert.False(await scope.Get<IDrafts>().TryMake(new(draft.Id, "Tách", [new(null, fresh), new(stale, stale with { Revision = 10 })]), Hoa.Name, Stop));

        Assert.Single((await Find(draft.Id))!.Items);
    }

    [Fact]
    public async Task remembers_every_revision_and_takes_changes_back()
    {
        var draft = await Kept();
        await using var scope = _host.Within(Hoa.Commune);
        await scope.Get<CorrectItem>().On(draft.Id, new(_criterion.Id, 1, "Tối thiểu 70%. Và hơn nữa", _criterion.Details), Hoa, Stop);
        await scope.Get<SplitItem>().On(draft.Id, _criterion.Id, 2, at: 14, Hoa, Stop);
        Assert.Equal(["Tối thiểu 70%.", "Và hơn nữa"], (await Find(draft.Id))!.Of("criteria").Select(item => item.Text));

        await scope.Get<UndoLastChange>().On(draft.Id, Hoa, Stop);
        await scope.Get<UndoLastChange>().On(draft.Id, Hoa, Stop);

        Assert.Equal(_criterion.Text, Assert.Single((await Find(draft.Id))!.Of("criteria")).Text);
        Assert.Equal("Tối thiểu 70%. Và hơn nữa", (await scope.Get<IDrafts>().FindRevision(_criterion.Id, 2, Stop))!.Text);
        await Assert.ThrowsAsync<RefusedException>(() => scope.Get<UndoLastChange>().On(draft.Id, Hoa, Stop));
    }

    [Fact]
    public async Task is_launched_once_and_changes_no_more()
    {
        var draft = await Kept();
        await using var scope = _host.Within(Hoa.Commune);

        Assert.True(await scope.Get<IDrafts>().TryMarkLaunched(draft.Id, MovementId.New(), Stop));
        Assert.False(await scope.Get<IDrafts>().TryMarkLaunched(draft.Id, MovementId.New(), Stop));
        Assert.False(await scope.Get<IDrafts>().TryMake(new(draft.Id, "Sửa", [new(_criterion, _criterion with { Revision = 2 })]), Hoa.Name, Stop));
    }

    private async Task<Draft> Kept()
    {
        var draft = new Draft(DraftId.New(), Hoa.Commune, new DraftOrigin(Catalogue: "administrative-reform"), [_criterion], DateTimeOffset.UnixEpoch, Hoa.Name);
        await using var scope = _host.Within(Hoa.Commune);
        await scope.Get<IDrafts>().Add(draft, Stop);
        return draft;
    }

    private async Task<Draft?> Find(DraftId id)
    {
        await using var scope = _host.Within(Hoa.Commune);
        return await scope.Get<IDrafts>().Find(id, Stop);
    }
}
