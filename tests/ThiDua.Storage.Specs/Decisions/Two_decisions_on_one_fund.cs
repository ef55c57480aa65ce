using ThiDua.Awards;
using ThiDua.Decisions;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Papers;
using ThiDua.Storage.Specs.Database;

namespace ThiDua.Storage.Specs.Decisions;

public sealed class Two_decisions_on_one_fund(ThrowAwayDatabase database) : IClassFixture<ThrowAwayDatabase>
{
    private static readonly DateTimeOffset Noon = new(2026, 7, 1, 3, 0, 0, TimeSpan.Zero);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task are_not_both_issued_beyond_it_though_the_first_waits_for_its_day()
    {
        await using var commune = await new AwardedCommune(database, Noon).Settle();
        await commune.Fund(1_000_000);
        var (first, second) = (await Composed(commune, "Nguyễn Văn An"), await Composed(commune, "Trần Thị Bình"));
        await commune.Names(first, "Quyết định này có hiệu lực kể từ ngày 20 tháng 7 năm 2026.");
        await commune.Issue(first);
        await commune.Sign(second);

        var paper = new PaperId((await commune.Decision(second)).Paper!.Value);
        var refused = await commune.Refused<IssuePaper>(issue => issue.On(paper, commune.Lan, Stop));
        Assert.Contains("còn 240.000 đồng (đã trừ 760.000 đồng của quyết định ban hành rồi, chưa đến ngày có hiệu lực)", refused, StringComparison.Ordinal);
        await commune.Do<ExceedFund>(exceed => exceed.On(second, "Văn bản cấp bổ sung số 9/QĐ-UBND", commune.Lan, Stop));
        await commune.Do<IssuePaper>(issue => issue.On(paper, commune.Lan, Stop));
        Assert.Equal(DecisionState.InForce, (await commune.Decision(second)).State);
    }

    [Fact]
    public async Task issued_at_the_same_moment_never_take_more_than_is_there()
    {
        await using var commune = await new AwardedCommune(database, Noon).Settle();
        await commune.Fund(1_000_000);
        var both = new[] { await Composed(commune, "Nguyễn Văn An"), await Composed(commune, "Trần Thị Bình") };
        foreach (var one in both) await commune.Sign(one);

        var answers = await Task.WhenAll(both.Select(one => Task.Run(async () =>
        {
            var paper = new PaperId((await commune.Decision(one)).Paper!.Value);
            return await Record.ExceptionAsync(() => commune.Do<IssuePaper>(issue => issue.On(paper, commune.Lan, Stop)));
        })));

        Assert.All(answers, answer => Assert.True(answer is null or RefusedException, answer?.ToString()));
        var issued = answers.Count(answer => answer is null);
        Assert.Equal(1, issued);
        var fund = (await commune.Ask<IFunds, FundYear?>(funds => funds.Find(2026, Stop)))!;
        Assert.Equal((760_000, 240_000), (fund.Balance.Owed, fund.Balance.Left));
        var states = new[] { await commune.Decision(both[0]), await commune.Decision(both[1]) }.Select(one => one.State).Order();
        Assert.Equal([DecisionState.Drafted, DecisionState.InForce], states);
    }

    [Fact]
    public async Task of_different_movements_never_await_more_than_is_there()
    {
        await using var commune = await new AwardedCommune(database, Noon).Settle();
        await commune.Fund(1_000_000);
        var first = await Awaiting(commune, "Nguyễn Văn An");
        await commune.Launch();
        PaperId[] both = [first, await Awaiting(commune, "Trần Thị Bình")];

        commune.Meeting.BeforeIssue(2);
        var answers = await Task.WhenAll(both.Select(paper => Task.Run(async () => await Record.ExceptionAsync(() => commune.Do<IssuePaper>(issue => issue.On(paper, commune.Lan, Stop))))));

        Assert.Single(await commune.Ask<IPapers, IReadOnlySet<PaperId>>(papers => papers.Issued(both, Stop)));
        Assert.Contains("còn 240.000 đồng (đã trừ 760.000 đồng", Assert.IsType<RefusedException>(Assert.Single(answers, answer => answer is not null)).Message, StringComparison.Ordinal);
    }

    // Signed, and in force only later: its money is awaited.
    private static async Task<PaperId> Awaiting(AwardedCommune commune, string name)
    {
        var decision = await Composed(commune, name);
        await commune.Names(decision, "Quyết định này có hiệu lực kể từ ngày 20 tháng 7 năm 2026.");
        await commune.Sign(decision);
        return new((await commune.Decision(decision)).Paper!.Value);
    }

    private static async Task<AwardDecisionId> Composed(AwardedCommune commune, string name)
    {
        var ids = await commune.Agreed(Level.Commune, (CandidateKind.Individual, name));
        return (await commune.Ask<ComposeDecision, AwardDecision>(compose => compose.On(commune.Movement.Id, ids, MoneyRule.ByLaw, commune.Lan, Stop))).Id;
    }
}
