using ThiDua.Criteria;
using ThiDua.Movements;
using ThiDua.Storage.Facts;
using ThiDua.Storage.Jobs;
using ThiDua.Storage.Specs.Database;
using static ThiDua.Storage.Specs.Criteria.CommuneWithCriteria;

namespace ThiDua.Storage.Specs.Criteria;

public sealed class The_radar(ThrowAwayDatabase database) : IClassFixture<ThrowAwayDatabase>, IAsyncDisposable
{
    private readonly CommuneWithCriteria _commune = new(database);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private WrittenFacts Facts => new(database, _commune.Lan.Commune);

    public ValueTask DisposeAsync() => _commune.DisposeAsync();

    [Theory]
    [InlineData("2026-03-09", 0)] // the day it came
    [InlineData("2026-03-06", 1)]
    public async Task sees_a_result_dated_before_the_receipt(string finished, int seen)
    {
        await Facts.Add("dossier", $"code=H1 received_at=2026-03-09 due_at=2026-03-16 finished_at={finished}", 2);

        var checks = (await Run()).Where(c => c.Rule == "result_before_receipt").ToList();
        Assert.Equal(seen, checks.Count);
        Assert.All(checks, check => Assert.Equal((2L, 2, "Tháng 03/2026: 2 hồ sơ có kết quả trước ngày tiếp nhận."), (check.Count, check.Rows.Count, check.Sentence)));
    }

    [Theory]
    [InlineData(9, 0)]
    [InlineData(10, 1)]
    public async Task sees_one_telephone_on_many_online_dossiers_and_never_tells_it(int dossiers, int seen)
    {
        await Facts.Add("dossier", "code=H1 received_at=2026-03-09 channel=online applicant_mark=0912345678", dossiers);
        await Facts.Add("dossier", "code=H2 received_at=2026-03-09 channel=direct applicant_mark=0912345678", 5);

        var checks = (await Run()).Where(c => c.Rule == "one_applicant_many").ToList();
        Assert.Equal(seen, checks.Count);
        Assert.All(checks, check => Assert.DoesNotContain("0912345678", check.Sentence + string.Concat(check.Rows.Select(r => r.Code)), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(36, 1)] // 12 a day over 4 a day: three times as many
    [InlineData(35, 0)]
    public async Task sees_online_dossiers_crowd_at_the_end_of_the_month(int late, int seen)
    {
        for (var day = 2; day <= 26; day++)
        {
            if (new DateOnly(2026, 3, day).DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
                await Facts.Add("dossier", $"code=H1 received_at=2026-03-{day:D2} channel=online", 4);
        }

        await Facts.Add("dossier", "code=H2 received_at=2026-03-30 channel=online", late);

        Assert.Equal(seen, (await Run()).Count(c => c.Rule == "burst_before_deadline"));
    }

    [Theory]
    [InlineData(8, 5, 1)]
    [InlineData(7, 5, 0)]
    [InlineData(8, 4, 0)] // too short to tell
    public async Task sees_slips_that_say_the_same_to_everything(int slips, int items, int seen)
    {
        for (var slip = 1; slip <= slips; slip++)
        {
            for (var item = 1; item <= items; item++) await Facts.Add("answer", $"slip=S{slip} item={item + 14} grade={(item == 2 ? "neutral" : "satisfied")} answered_on=2026-03-09");
        }

        await Facts.Add("answer", "slip=other item=15 grade=neutral answered_on=2026-03-09");

        Assert.Equal(seen, (await Run()).Count(c => c.Rule == "identical_answers"));
    }

    [Theory]
    [InlineData(65, 100, 1)]
    [InlineData(66, 100, 0)]
    [InlineData(64, 100, 0)]
    [InlineData(13, 20, 0)] // too few to tell
    public async Task sees_a_figure_that_just_suffices(int online, int all, int seen)
    {
        await Facts.Add("dossier", "code=H1 received_at=2026-03-09 channel=online electronic_result=yes", online);
        await Facts.Add("dossier", "code=H2 received_at=2026-03-09 channel=direct", all - online);

        Assert.Equal(seen, (await Run()).Count(c => c.Rule == "exactly_at_target"));
    }

    [Theory]
    [InlineData(18, 0)] // 40 and 60 of 100
    [InlineData(20, 1)] // 40 and 66,7 of 100
    public async Task sees_a_sudden_jump(int april, int seen)
    {
        await Facts.Add("dossier", "code=H1 received_at=2026-03-09 channel=online electronic_result=yes", 12);
        await Facts.Add("dossier", "code=H2 received_at=2026-03-09 channel=direct", 18);
        await Facts.Add("dossier", "code=H3 received_at=2026-04-09 channel=online electronic_result=yes", april);
        await Facts.Add("dossier", "code=H4 received_at=2026-04-09 channel=direct", 30 - april);

        Assert.Equal(seen, (await Run()).Count(c => c.Rule == "sudden_jump"));
    }

    [Fact]
    public async Task opens_a_check_once_which_is_explained_and_closed_and_changes_no_figure()
    {
        await Facts.Add("dossier", "code=H1 received_at=2026-03-09 due_at=2026-03-16 finished_at=2026-03-06");
        var movement = await _commune.Launch(One("results_on_time", AtLeast(90)));
        var before = await Value(movement);

        var check = Assert.Single(await _commune.Ask<RunRadar, IReadOnlyList<RadarCheck>>(radar => radar.On(movement.Id, Stop)));
        Assert.Empty(await _commune.Ask<RunRadar, IReadOnlyList<RadarCheck>>(radar => radar.On(movement.Id, Stop)));
        Assert.Contains("Chưa có giải trình", await _commune.Refused<CloseCheck>(close => close.On(check.Id, _commune.Chair, Stop)), StringComparison.Ordinal);
        await _commune.Do<ExplainCheck>(explain => explain.On(check.Id, "Gõ nhầm ngày khi nhập", _commune.Lan, Stop));
        Assert.Contains("Chỉ Chủ tịch", await _commune.Refused<CloseCheck>(close => close.On(check.Id, _commune.Lan, Stop)), StringComparison.Ordinal);
        await _commune.Do<CloseCheck>(close => close.On(check.Id, _commune.Chair, Stop));

        var kept = Assert.Single(await _commune.Ask<IRadar, IReadOnlyList<RadarCheck>>(radar => radar.Of(movement.Id, Stop)));
        Assert.Equal((RadarState.Closed, "Gõ nhầm ngày khi nhập", 1), (kept.State, kept.Explanation, kept.Rows.Count));
        Assert.Equal(before.Share, (await Value(movement)).Share);
    }

    [Fact]
    public async Task goes_by_the_communes_own_threshold()
    {
        await Facts.Add("dossier", "code=H1 received_at=2026-03-09 channel=online applicant_mark=0912345678", 5);
        await _commune.Do<SetThreshold>(set => set.On("one_applicant_many", "rows", 5, "Xã nhỏ, ít hồ sơ", _commune.Lan, Stop));

        Assert.Contains(await Run(), check => check.Rule == "one_applicant_many");
        Assert.Contains("lớn hơn 0", await _commune.Refused<SetThreshold>(set => set.On("one_applicant_many", "rows", 0, "Thử", _commune.Lan, Stop)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task looks_by_itself_once_a_file_was_taken_over_and_lets_in_what_it_shows()
    {
        var movement = await _commune.Launch(One("results_on_time", AtLeast(90)));
        await using var file = new MemoryStream("dossier|code|received_at|due_at|finished_at|status\nH46.01-260309-0001|2026-03-09 08:00|2026-03-16 17:00|2026-03-06 10:00|done"u8.ToArray());

        var counts = await _commune.Ask<BringAtOnce, Brought>(bring => bring.From(_commune.Lan.Commune, null, "dossier.csv", file, dryRun: false, Stop));

        Assert.Equal(("result_before_receipt", false), (counts.Problems.Single().Rule, counts.Problems.Single().Blocks));
        Assert.Equal(1, counts.Counts.New);
        while (await _commune.Host.Get<RunNextJob>().Once(Stop)) { }
        Assert.Equal("result_before_receipt", Assert.Single(await _commune.Ask<IRadar, IReadOnlyList<RadarCheck>>(radar => radar.Of(movement.Id, Stop))).Rule);
    }

    private async Task<IReadOnlyList<RadarCheck>> Run()
    {
        var movement = await _commune.Launch(One("online_end_to_end", AtLeast(65)));
        return await _commune.Ask<RunRadar, IReadOnlyList<RadarCheck>>(radar => radar.On(movement.Id, Stop));
    }

    private async Task<IndicatorValue> Value(Movement movement) =>
        (await _commune.Ask<ComputeCriteria, MovementFigures?>(compute => compute.For(movement.Id, new(2026, 6, 30), Stop)))!.Figures[0].Whole!;
}
