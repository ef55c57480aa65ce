using ThiDua.Criteria;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Storage.Movements;
using ThiDua.Storage.Specs.Database;
using static ThiDua.Storage.Specs.Criteria.CommuneWithCriteria;

namespace ThiDua.Storage.Specs.Criteria;

public sealed class What_waits_of_the_figures(ThrowAwayDatabase database) : IClassFixture<ThrowAwayDatabase>, IAsyncDisposable
{
    private static readonly Criterion Online = One("online_end_to_end", AtLeast(65));

    private readonly CommuneWithCriteria _commune = new(database);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _commune.DisposeAsync();

    [Fact]
    public async Task names_a_criterion_without_a_value_until_a_file_tells_one()
    {
        await _commune.Launch(Online);
        Assert.Contains("Chưa có số liệu: " + Online.Text, await Titles(_commune.Lan));

        await new WrittenFacts(database, _commune.Lan.Commune).Add("dossier", "code=H1 received_at=2026-03-02 channel=online electronic_result=yes");

        Assert.DoesNotContain(await Titles(_commune.Lan), title => title.StartsWith("Chưa có số liệu", StringComparison.Ordinal));
    }

    [Fact]
    public async Task asks_the_chair_to_approve_what_does_not_apply()
    {
        var movement = await _commune.Launch(Online);
        await _commune.Do<SayNotApplicable>(say => say.On(movement.Id, Online.Id, 0, "Xã chưa nối Cổng", _commune.Lan, Stop));

        Assert.Contains("Duyệt “không áp dụng”: " + Online.Text, await Titles(_commune.Chair));
        Assert.DoesNotContain("Duyệt “không áp dụng”: " + Online.Text, await Titles(_commune.Lan));
    }

    [Fact]
    public async Task asks_the_officer_to_confirm_what_the_words_proposed()
    {
        var movement = await _commune.Launch(Online with { Key = null, Text = "100% TTHC được trả kết quả đúng hạn và trước hạn." });
        await _commune.Do<ComputeCriteria>(compute => compute.For(movement.Id, null, Stop));

        Assert.Contains("Xác nhận cách tính của 1 chỉ tiêu", await Titles(_commune.Lan));
    }

    [Fact]
    public async Task asks_for_the_reason_of_a_sign_and_then_for_its_end()
    {
        await new WrittenFacts(database, _commune.Lan.Commune).Add("dossier", "code=H1 received_at=2026-03-09 finished_at=2026-03-06");
        var movement = await _commune.Launch(Online);
        var check = Assert.Single(await _commune.Ask<RunRadar, IReadOnlyList<RadarCheck>>(radar => radar.On(movement.Id, Stop)));
        Assert.Contains("Kiểm tra 1 dấu hiệu trong số liệu", await Titles(_commune.Lan));

        await _commune.Do<ExplainCheck>(explain => explain.On(check.Id, "Gõ nhầm ngày", _commune.Lan, Stop));

        Assert.DoesNotContain("Kiểm tra 1 dấu hiệu trong số liệu", await Titles(_commune.Lan));
        Assert.Contains("Kết thúc 1 việc kiểm tra đã giải trình", await Titles(_commune.Chair));
    }

    private Task<IReadOnlyList<string>> Titles(Actor who) =>
        _commune.Ask<ShowWorkToDo, IReadOnlyList<string>>(async show => [.. (await show.For(who, Stop)).Select(item => item.Title)]);
}
