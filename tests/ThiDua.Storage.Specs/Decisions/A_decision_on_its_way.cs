using Microsoft.EntityFrameworkCore;
using ThiDua.Awards;
using ThiDua.Decisions;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Papers;
using ThiDua.Storage.Decisions;
using ThiDua.Storage.Specs.Database;

namespace ThiDua.Storage.Specs.Decisions;

public sealed class A_decision_on_its_way(ThrowAwayDatabase database) : IClassFixture<ThrowAwayDatabase>
{
    private static readonly DateTimeOffset LastOfOldSalary = new(2026, 6, 30, 3, 0, 0, TimeSpan.Zero), FirstOfNewSalary = new(2026, 7, 1, 3, 0, 0, TimeSpan.Zero);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task lists_collectives_before_people_and_names_who_decides()
    {
        await using var commune = await new AwardedCommune(database, LastOfOldSalary).Settle();
        var decision = await Composed(commune);

        var paper = await commune.Ask<IPapers, OutgoingPaper?>(papers => papers.Find(new(decision.Paper!.Value), Stop));
        Assert.Equal(("CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ TÂN HÒA", "QĐ-UBND", "Lê Đình Khoát"), (paper!.Content.Authority, paper.Series, paper.Content.Signatures[0].Name));
        Assert.Equal([("Văn phòng", 1), ("Nguyễn Văn An", 2)], decision.Grants.Select(g => (g.Name, g.Number)));
        Assert.Equal("Về việc tặng Giấy khen của Chủ tịch Ủy ban nhân dân xã Tân Hòa", paper.Content.Subject);
        Assert.Contains("01 tập thể, 01 cá nhân", paper.Content.Body.OfType<ThiDua.Documents.PaperArticle>().First().Text, StringComparison.Ordinal);
        Assert.Contains("Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022", paper.Content.LegalBases);
        Assert.Contains(paper.Content.LegalBases, basis => basis.StartsWith("Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(false, 1_410_000, 710_000)]
    [InlineData(true, 1_520_000, 760_000)]
    public async Task carries_the_money_of_the_day_on_which_it_is_issued(bool later, decimal collective, decimal individual)
    {
        await using var commune = await new AwardedCommune(database, later ? FirstOfNewSalary : LastOfOldSalary).Settle();
        await commune.Fund(10_000_000);
        var decision = await InForce(commune);

        Assert.Equal([collective, individual], decision.Grants.Select(g => g.Money!.Amount));
        var fund = (await commune.Ask<IFunds, FundYear?>(funds => funds.Find(2026, Stop)))!;
        Assert.Equal((collective + individual, 10_000_000 - collective - individual), (fund.Balance.Owed, fund.Balance.Left));
    }

    [Fact]
    public async Task decides_nothing_before_its_paper_is_issued()
    {
        await using var commune = await new AwardedCommune(database, LastOfOldSalary).Settle();
        await commune.Fund(10_000_000);
        var decision = await Composed(commune);

        Assert.Contains("chưa được ban hành", await commune.Refused<EnforceDecision>(enforce => enforce.On(decision.Id, null, commune.Lan, Stop)), StringComparison.Ordinal);
        Assert.Empty(await commune.Ask<ICertificates, IReadOnlyList<Certificate>>(c => c.Of(decision.Id, Stop)));
    }

    [Fact]
    public async Task is_in_force_with_the_issue_of_its_paper_and_says_in_the_log_who_issued_it()
    {
        await using var commune = await new AwardedCommune(database, LastOfOldSalary).Settle();
        await commune.Fund(10_000_000);
        var decision = await InForce(commune);

        Assert.Equal((new DateOnly(2026, 6, 30), "Nguyễn Thị Lan"), (decision.InForce!.Day, decision.InForce.By.Name));
        Assert.Contains("đã được ghi nhận có hiệu lực", await commune.Refused<EnforceDecision>(enforce => enforce.On(decision.Id, null, commune.Lan, Stop)), StringComparison.Ordinal);
        var logged = await commune.Ask<ThiDuaDb, List<string>>(db => db.Database.SqlQuery<string>($"SELECT DISTINCT subject AS \"Value\" FROM audit_entry WHERE chain = {commune.Commune.Value} AND after::text LIKE '%in_force%'").ToListAsync(Stop));
        Assert.Contains("award_decision", logged);
    }

    [Fact]
    public async Task waits_for_the_day_that_its_text_names_and_is_then_in_force_without_anybody()
    {
        await using var commune = await new AwardedCommune(database, LastOfOldSalary).Settle();
        await commune.Fund(10_000_000);
        var decision = await Composed(commune);
        await commune.Names(decision.Id, "Quyết định này có hiệu lực kể từ ngày 05 tháng 7 năm 2026./.");
        await commune.Issue(decision.Id);

        Assert.Null((await commune.Decision(decision.Id)).InForce);
        Assert.Contains("có hiệu lực từ ngày 05/07/2026", await commune.Refused<EnforceDecision>(enforce => enforce.On(decision.Id, null, commune.Lan, Stop)), StringComparison.Ordinal);
        commune.Clock.Now = new(2026, 7, 5, 1, 0, 0, TimeSpan.Zero);
        var waiting = Assert.Single(await commune.Ask<EnforceDueDecisions, IReadOnlyList<WaitingDecision>>(due => due.Waiting(Stop)), one => one.Commune == commune.Commune);
        await commune.Do<EnforceDueDecisions>(due => due.One(waiting, Stop));
        Assert.Equal(new DateOnly(2026, 6, 30), (await commune.Decision(decision.Id)).InForce!.Day); // the money is that of the day it bears
    }

    [Fact]
    public async Task makes_nominations_decided_and_numbers_certificates_without_gaps()
    {
        await using var commune = await new AwardedCommune(database, LastOfOldSalary).Settle();
        await commune.Fund(10_000_000);
        var first = await InForce(commune);
        var second = await InForce(commune);

        var nominations = await commune.Ask<INominations, IReadOnlyList<Nomination>>(n => n.OfMovement(commune.Movement.Id, Stop));
        Assert.All(nominations, n => Assert.Equal(NominationState.Decided, n.State));
        var numbers = await commune.Ask<ICertificates, IReadOnlyList<string>>(async c => [.. (await c.Of(first.Id, Stop)).Concat(await c.Of(second.Id, Stop)).Select(one => one.Book.ToString())]);
        Assert.Equal(["01/2026", "02/2026", "03/2026", "04/2026"], numbers);
    }

    [Fact]
    public async Task leaves_nothing_behind_where_the_fund_does_not_reach()
    {
        await using var commune = await new AwardedCommune(database, LastOfOldSalary).Settle();
        await commune.Fund(2_000_000);
        var decision = await Composed(commune);
        await commune.Sign(decision.Id);

        Assert.Contains("thiếu 120.000 đồng", await commune.Refused<IssuePaper>(issue => issue.On(new(decision.Paper!.Value), commune.Lan, Stop)), StringComparison.Ordinal);
        Assert.Null((await commune.Ask<IPapers, OutgoingPaper?>(papers => papers.Find(new(decision.Paper!.Value), Stop)))!.Issued);
        Assert.Null((await commune.Decision(decision.Id)).InForce);
        await commune.Do<ExceedFund>(exceed => exceed.On(decision.Id, "Xã đã có văn bản cấp bổ sung", commune.Lan, Stop));
        await commune.Do<IssuePaper>(issue => issue.On(new(decision.Paper!.Value), commune.Lan, Stop));
        var certificates = await commune.Ask<ICertificates, IReadOnlyList<Certificate>>(c => c.Of(decision.Id, Stop));
        Assert.Equal([1, 2], certificates.Select(c => c.BookNumber)); // the refused attempt took no number
        Assert.Equal("Xã đã có văn bản cấp bổ sung", (await commune.Ask<IFunds, FundYear?>(f => f.Find(2026, Stop)))!.Entries[^1].Because);
    }

    [Fact]
    public async Task keeps_its_nominations_from_a_second_one_until_it_is_dropped()
    {
        await using var commune = await new AwardedCommune(database, LastOfOldSalary).Settle();
        var nominations = await commune.Agreed(Level.Commune, (CandidateKind.Individual, "Nguyễn Văn An"));
        var draft = await Compose(commune, nominations);

        Assert.Contains("Nguyễn Văn An đang có trong dự thảo", await commune.Refused<ComposeDecision>(c => c.On(commune.Movement.Id, nominations, MoneyRule.ByLaw, commune.Lan, Stop)), StringComparison.Ordinal);
        await commune.Do<DropDecision>(drop => drop.On(draft.Id, "Lập lại", commune.Lan, Stop));
        Assert.NotEqual(draft.Id, (await Compose(commune, nominations)).Id);
    }

    [Fact]
    public async Task bears_no_day_before_the_session_that_agreed()
    {
        await using var commune = await new AwardedCommune(database, LastOfOldSalary).Settle();
        await commune.Fund(10_000_000);
        var nominations = await commune.Agreed(Level.Commune, (CandidateKind.Individual, "Nguyễn Văn An"));
        var decision = await Compose(commune, nominations);
        await commune.Sign(decision.Id);
        foreach (var id in nominations) await commune.Do<RecordVote>(vote => vote.On(id, new(Guid.CreateVersion7(), new(2026, 7, 1), 9, 0, 0, 0, 9, 0.7m, IsMet: true), commune.Lan, Stop));

        var refused = await commune.Refused<IssuePaper>(issue => issue.On(new(decision.Paper!.Value), commune.Lan, Stop));
        Assert.Contains("Quyết định ghi ngày 30/06/2026, trước phiên họp Hội đồng ngày 01/07/2026 thông qua Nguyễn Văn An", refused, StringComparison.Ordinal);
        foreach (var id in nominations) await commune.Do<RecordVote>(vote => vote.On(id, new(Guid.CreateVersion7(), new(2026, 6, 30), 9, 0, 0, 0, 9, 0.7m, IsMet: true), commune.Lan, Stop));
        await commune.Do<IssuePaper>(issue => issue.On(new(decision.Paper!.Value), commune.Lan, Stop));
    }

    [Fact]
    public async Task gives_the_gift_of_a_plan_unrounded()
    {
        await using var commune = await new AwardedCommune(database, FirstOfNewSalary).Settle();
        await commune.Fund(10_000_000);
        var decision = await InForce(commune, MoneyRule.OfThePlan(300_000, "Kế hoạch số 31/KH-UBND"));
        Assert.All(decision.Grants, g => Assert.Equal(new GrantMoney(300_000, "Theo Kế hoạch số 31/KH-UBND", false), g.Money));
    }

    [Theory]
    [InlineData(500_000, "nêu mức 300.000 đồng, không có mức 500.000 đồng")]
    [InlineData(300_000, null)]
    public async Task gives_as_a_gift_of_the_plan_only_what_the_plan_promises(int sum, string? refusal)
    {
        await using var commune = await new AwardedCommune(database, FirstOfNewSalary).Settle();
        var nominations = await commune.Agreed(Level.Commune, (CandidateKind.Individual, "Nguyễn Văn An"));
        Task Compose(ComposeDecision compose) => compose.On(commune.Movement.Id, nominations, MoneyRule.OfThePlan(sum, "Kế hoạch số 31/KH-UBND"), commune.Lan, Stop);

        if (refusal is null) await commune.Do<ComposeDecision>(Compose);
        else Assert.Contains(refusal, await commune.Refused<ComposeDecision>(Compose), StringComparison.Ordinal);
    }

    [Fact]
    public async Task that_rests_on_figures_of_a_time_that_runs_is_warned_of_before_its_issue()
    {
        await using var commune = await new AwardedCommune(database, FirstOfNewSalary).Settle();
        var decision = await Composed(commune);
        DateOnly end = new(2026, 12, 31);
        await commune.Do<INominations>(async nominations =>
        {
            var one = (await nominations.Those([new(decision.Grants[1].Nomination!.Value)], Stop))[0];
            var finding = new EligibilityFinding("plan.share.x", "Đạt từ 90 % số tiêu chí.", new("Kế hoạch số 31/KH-UBND", "mục III", new(2026, 1, 1)), Certainty.Verified, Answer.Warning, "Đến ngày 01/07/2026 đạt 5/9 tiêu chí.", FiguresUntil: end);
            one.Judge(one.Eligibility! with { Findings = [finding] }, one.Deeds[0].By);
            await nominations.Save(Stop);
        });

        var warned = Assert.Single(await commune.Ask<WarnBeforeIssue, IReadOnlyList<PaperFinding>>(async warn => await warn.Of(await Paper(commune, decision), Stop)));
        Assert.False(warned.Blocks);
        Assert.Contains("số liệu còn thay đổi đến hết ngày 31/12/2026: Đến ngày 01/07/2026 đạt 5/9 tiêu chí", warned.Finding.Reason, StringComparison.Ordinal);
        commune.Clock.Now = new(2026, 12, 31, 3, 0, 0, TimeSpan.Zero);
        Assert.Empty(await commune.Ask<WarnBeforeIssue, IReadOnlyList<PaperFinding>>(async warn => await warn.Of(await Paper(commune, decision), Stop)));
    }

    private static Task<OutgoingPaper> Paper(AwardedCommune commune, AwardDecision decision) =>
        commune.Ask<IPapers, OutgoingPaper>(async papers => (await papers.Find(new(decision.Paper!.Value), Stop))!);

    [Fact]
    public async Task is_paid_once_to_each_and_leaves_the_fund_what_it_did_not_pay()
    {
        await using var commune = await new AwardedCommune(database, FirstOfNewSalary).Settle();
        await commune.Fund(10_000_000);
        var decision = await InForce(commune);
        GrantId[] an = [decision.Grants[1].Id];

        Assert.Equal(760_000, await commune.Ask<PayAwards, decimal>(pay => pay.On(decision.Id, an, new(2026, 7, 1), "PC-07", commune.Lan, Stop)));
        Assert.Contains("không chi lần thứ hai", await commune.Refused<PayAwards>(pay => pay.On(decision.Id, an, new(2026, 7, 1), null, commune.Lan, Stop)), StringComparison.Ordinal);
        Assert.Equal((1_520_000m, 760_000m), (await commune.Ask<IFunds, FundYear?>(f => f.Find(2026, Stop))) is { } fund ? (fund.OpenOf(decision.Id.Value), fund.Balance.Paid) : default);
    }

    [Fact]
    public async Task is_revoked_by_a_decision_of_its_own_that_takes_everything_back()
    {
        await using var commune = await new AwardedCommune(database, FirstOfNewSalary).Settle();
        await commune.Fund(10_000_000);
        var decision = await InForce(commune);
        await commune.Do<PayAwards>(pay => pay.On(decision.Id, [decision.Grants[1].Id], new(2026, 7, 1), null, commune.Lan, Stop));

        var all = new RevokedGrants(decision.Id, [.. decision.Grants.Select(g => g.Id)], RevocationGround.Fraud, "Kết luận số 12/KL-TTr của Thanh tra tỉnh");
        var revocation = await commune.Ask<ComposeRevocation, AwardDecision>(compose => compose.On(all, commune.Lan, Stop));
        await commune.Issue(revocation.Id);

        var given = await commune.Decision(decision.Id);
        Assert.Equal([false, true], given.Grants.Select(g => g.OwesMoney));
        Assert.All(await commune.Ask<ICertificates, IReadOnlyList<Certificate>>(c => c.Of(decision.Id, Stop)), c => Assert.NotNull(c.Revocation));
        Assert.All(await commune.Ask<INominations, IReadOnlyList<Nomination>>(n => n.OfMovement(commune.Movement.Id, Stop)), n => Assert.Equal(NominationState.Revoked, n.State));
        await commune.Do<TakeAwardBack>(back => back.On(decision.Id, given.Grants[1].Id, ReturnedThing.Money, commune.Lan, Stop));
        Assert.Equal((0m, 10_000_000m), (await commune.Ask<IFunds, FundYear?>(f => f.Find(2026, Stop))) is { } fund ? (fund.Balance.Owed, fund.Balance.Left) : default);
    }

    private static Task<AwardDecision> Compose(AwardedCommune commune, IReadOnlyList<NominationId> nominations, MoneyRule? money = null) =>
        commune.Ask<ComposeDecision, AwardDecision>(compose => compose.On(commune.Movement.Id, nominations, money ?? MoneyRule.ByLaw, commune.Lan, Stop));

    private static async Task<AwardDecision> Composed(AwardedCommune commune, MoneyRule? money = null) =>
        await Compose(commune, await commune.Agreed(Level.Commune, (CandidateKind.Individual, "Nguyễn Văn An"), (CandidateKind.Collective, "Văn phòng")), money);

    private static async Task<AwardDecision> InForce(AwardedCommune commune, MoneyRule? money = null)
    {
        var decision = await Composed(commune, money);
        await commune.Issue(decision.Id);
        return await commune.Decision(decision.Id);
    }
}
