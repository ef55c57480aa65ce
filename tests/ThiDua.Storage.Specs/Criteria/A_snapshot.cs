using System.Text;
using Npgsql;
using ThiDua.Criteria;
using ThiDua.Facts;
using ThiDua.Movements;
using ThiDua.Storage.Facts;
using ThiDua.Storage.Specs.Database;
using static ThiDua.Storage.Specs.Criteria.CommuneWithCriteria;

namespace ThiDua.Storage.Specs.Criteria;

public sealed class A_snapshot(ThrowAwayDatabase database) : IClassFixture<ThrowAwayDatabase>, IAsyncDisposable
{
    private static readonly Criterion OnTime = One("results_on_time", AtLeast(60)) with { No = "5" };
    private static readonly Criterion Exchange = One("electronic_exchange", new Target("=", 100, null, "%"));
    private static readonly string[] March = ["1|2026-03-02|2026-03-09|2026-03-05", "2|2026-03-03|2026-03-10|2026-03-12", "3|2026-03-04|2026-03-11|2026-03-11"];

    private readonly CommuneWithCriteria _commune = new(database);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _commune.DisposeAsync();

    [Fact]
    public async Task comes_out_the_same_while_nothing_it_rests_on_changed()
    {
        await Bring("thang-3.csv", March);
        var snapshot = await Take(await _commune.Launch(OnTime, Exchange));

        var frozen = FrozenFigures.Read(snapshot.Content);
        Assert.Equal(("66,67 % (2/3)", CriterionState.Met), (frozen.Figures[0].Shown, frozen.Figures[0].State));
        Assert.Equal("thang-3.csv", Assert.Single(frozen.Files).Name);
        Assert.Matches("^[0-9a-f]{64}$", frozen.Files[0].Hash);
        Assert.Equal(["electronic_exchange", "results_on_time"], frozen.Definitions.Select(d => d.Definition.Key));
        Assert.Equal(snapshot.Content, frozen.Write());
        Assert.Equal((true, 0), await Check(snapshot));
    }

    [Fact]
    public async Task stays_as_it_was_and_names_the_file_that_came_late()
    {
        await Bring("thang-3.csv", March);
        var movement = await _commune.Launch(OnTime);
        var snapshot = await Take(movement);
        await Bring("thang-3-bo-sung.csv", "4|2026-03-05|2026-03-12|2026-03-20");

        Assert.Equal(
            ["Tệp “thang-3-bo-sung.csv” được nhập sau khi chốt.", "Tiêu chí 5: 66,67 % (2/3) nay là 50 % (2/4)."], (await Changes(snapshot)).Changes);
        Assert.Equal("66,67 % (2/3)", FrozenFigures.Read((await Kept(snapshot)).Content).Figures[0].Shown);
        Assert.Equal("50 % (2/4)", FrozenFigures.Read((await Take(movement)).Content).Figures[0].Shown);
    }

    [Fact]
    public async Task comes_out_the_same_where_what_came_later_changes_no_figure_of_its_days()
    {
        await Bring("thang-3.csv", March);
        var movement = await _commune.Launch(OnTime);
        var snapshot = await Take(movement, new(2026, 3, 31));
        await Bring("thang-5.csv", "4|2026-05-05|2026-05-12|2026-05-20");
        await _commune.Do<SayNotApplicable>(say => say.On(movement.Id, OnTime.Id, 0, "Xã không có bộ phận này", _commune.Lan, Stop));

        var check = await Changes(snapshot);

        Assert.True(check.IsSame, string.Join(' ', check.Changes));
    }

    [Fact]
    public async Task is_not_taken_before_the_first_day_of_the_movement()
    {
        var movement = await _commune.Launch(OnTime);

        var refusal = await _commune.Refused<TakeSnapshot>(take => take.On(movement.Id, new(2025, 12, 31), _commune.Lan, Stop));

        Assert.Contains("ở trước ngày đầu của phong trào 01/01/2026", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task comes_out_the_same_again_when_the_late_file_is_undone()
    {
        await Bring("thang-3.csv", March);
        var snapshot = await Take(await _commune.Launch(OnTime));
        var late = await Bring("thang-3-bo-sung.csv", "4|2026-03-05|2026-03-12|2026-03-20");

        await _commune.Do<UndoBatch>(undo => undo.Run(late, "Nhập nhầm", Stop));

        Assert.Equal((true, 0), await Check(snapshot));
    }

    [Fact]
    public async Task names_a_file_that_was_undone_and_what_was_declared_since()
    {
        var file = await Bring("thang-3.csv", March);
        var snapshot = await Take(await _commune.Launch(OnTime, Exchange));
        await _commune.Do<UndoBatch>(undo => undo.Run(file, "Nhập nhầm", Stop));
        await _commune.Do<DeclareMonth>(declare => declare.On(new("electronic_exchange", new(2026, 3, 1), DeclaredWhat.Total, 9, 9, null, "Báo cáo", null, []), _commune.Lan, Stop));

        var changes = (await Changes(snapshot)).Changes;
        Assert.Contains("Tệp “thang-3.csv” đã bị hủy nhập sau khi chốt.", changes);
        Assert.Contains(changes, change => change.StartsWith("Số khai tháng 03/2026 của “Văn bản trao đổi", StringComparison.Ordinal));
        Assert.Contains("Tiêu chí 5: 66,67 % (2/3) nay là chưa có số liệu.", changes);
    }

    [Fact]
    public async Task keeps_to_its_definitions_when_the_way_of_counting_changes()
    {
        await Bring("thang-3.csv", March);
        var movement = await _commune.Launch(OnTime);
        var snapshot = await Take(movement);
        var shipped = IndicatorCatalogue.Bound("results_on_time")!;
        var own = await _commune.Ask<AdaptIndicator, KeptIndicator>(adapt => adapt.On(shipped.Id, shipped.Indicator with { Name = "Đúng hạn, cách của xã" }, "Tỉnh hướng dẫn", _commune.Lan, Stop));
        await _commune.Do<BindIndicator>(bind => bind.On(movement.Id, OnTime.Id, 0, own.Id, "Tỉnh hướng dẫn", _commune.Lan, Stop));

        Assert.Equal((true, 0), await Check(snapshot));
    }

    [Fact]
    public async Task is_never_rewritten_and_is_nobody_elses()
    {
        await using var neighbour = new CommuneWithCriteria(database);
        var snapshot = await Take(await _commune.Launch(OnTime));

        await using var command = database.Source.CreateCommand("UPDATE figure_snapshot SET content = ''");
        await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync(Stop));
        Assert.Null(await neighbour.Ask<ISnapshots, Snapshot?>(all => all.Find(snapshot.Id, Stop)));
        Assert.Contains("ở sau hôm nay", await _commune.Refused<TakeSnapshot>(take => take.On(snapshot.Movement, new(2026, 7, 1), _commune.Lan, Stop)), StringComparison.Ordinal);
    }

    private async Task<BatchId> Bring(string name, params string[] dossiers)
    {
        var text = string.Join('\n', dossiers.Select(row => $"H46.01-260301-000{row}|done").Prepend("dossier|code|received_at|due_at|finished_at|status"));
        var batch = await _commune.Ask<ReceiveBatch, BatchId>(receive => receive.Quietly(_commune.Lan.Commune, null, name, "", new MemoryStream(Encoding.UTF8.GetBytes(text)), Stop));
        await _commune.Do<CommitBatch>(commit => commit.Run(batch, Stop));
        return batch;
    }

    private Task<Snapshot> Take(Movement movement) => Take(movement, new(2026, 6, 30));

    private Task<Snapshot> Take(Movement movement, DateOnly asOf) => _commune.Ask<TakeSnapshot, Snapshot>(take => take.On(movement.Id, asOf, _commune.Lan, Stop));

    private Task<Snapshot> Kept(Snapshot snapshot) => _commune.Ask<ISnapshots, Snapshot>(async all => (await all.Find(snapshot.Id, Stop))!);

    private Task<SnapshotCheck> Changes(Snapshot snapshot) => _commune.Ask<CheckSnapshot, SnapshotCheck>(check => check.Of(snapshot.Id, Stop));

    private async Task<(bool, int)> Check(Snapshot snapshot)
    {
        var check = await Changes(snapshot);
        return (check.IsSame, check.Changes.Count);
    }
}
