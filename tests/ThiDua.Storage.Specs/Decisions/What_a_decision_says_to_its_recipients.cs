using ThiDua.Awards;
using ThiDua.Decisions;
using ThiDua.Documents;
using ThiDua.Movements;
using ThiDua.Papers;
using ThiDua.Storage.Specs.Database;

namespace ThiDua.Storage.Specs.Decisions;

/// <summary>Điều 1 is held to the decision as the list is; what replaces a paper is cited from then on.</summary>
public sealed class What_a_decision_says_to_its_recipients(ThrowAwayDatabase database) : IClassFixture<ThrowAwayDatabase>
{
    private static readonly DateTimeOffset Noon = new(2026, 7, 1, 3, 0, 0, TimeSpan.Zero);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Tặng Giấy khen cho ông Phạm Văn Lạ đã có thành tích.", "ghi 00 tập thể, quyết định có 01 tập thể")]
    [InlineData("Tặng Giấy khen cho 01 tập thể, 01 cá nhân là ông Phạm Văn Lạ.", "ghi tên “Phạm Văn Lạ”")]
    [InlineData("Tặng Giấy khen cho 01 tập thể, 01 cá nhân: Phạm Văn Lạ, chuyên viên.", "ghi tên “Phạm Văn Lạ”")]
    [InlineData("Tặng Giấy khen cho 01 tập thể và 02 (hai) cá nhân (có danh sách kèm theo).", "ghi 02 cá nhân, quyết định có 01 cá nhân")]
    [InlineData("Tặng Bằng khen cho 01 tập thể, 01 cá nhân (có danh sách kèm theo).", "không ghi “Giấy khen”")]
    [InlineData("Tặng Giấy khen cho 1 tập thể và 01 (một) cá nhân là ông Nguyễn Văn An, tại xã Lê Hồng Phong.", null)]
    [InlineData("Tặng Giấy khen cho Văn phòng và ông Nguyễn Văn An đã có thành tích.", null)]
    public async Task stands_as_the_council_agreed_whatever_the_words(string article, string? refusal)
    {
        await using var commune = await Settled();
        var decision = await Drafted(commune);
        await Edit(commune, decision, paper => paper with { Body = [.. paper.Body.Select(block => block is PaperArticle { Number: 1 } one ? one with { Text = article } : block)] });
        await commune.Sign(decision.Id);
        Task Issue(IssuePaper issue) => issue.On(new(decision.Paper!.Value), commune.Lan, Stop);

        if (refusal is null) await commune.Do<IssuePaper>(Issue);
        else Assert.Contains(refusal, await commune.Refused<IssuePaper>(Issue), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ends_with_what_it_replaces_and_names_the_Chair_who_decided()
    {
        await using var commune = await Settled();
        var decision = await Drafted(commune);
        await commune.Issue(decision.Id);
        var correction = await commune.Ask<CorrectPaper, PaperId>(correct => correct.On(new(decision.Paper!.Value), commune.Lan, Stop));

        var articles = (await Kept(commune, correction)).Content.Body.OfType<PaperArticle>().ToList();
        Assert.EndsWith("có hiệu lực kể từ ngày ký.", articles[^2].Text, StringComparison.Ordinal);
        Assert.Equal("Quyết định này thay thế Quyết định số 01/QĐ-UBND ngày 01/07/2026 của Chủ tịch Ủy ban nhân dân xã Tân Hòa./.", articles[^1].Text);
    }

    [Fact]
    public async Task is_cited_by_the_paper_that_stands()
    {
        await using var commune = await Settled();
        var decision = await Drafted(commune);
        await commune.Issue(decision.Id);
        var correction = await commune.Ask<CorrectPaper, PaperId>(correct => correct.On(new(decision.Paper!.Value), commune.Lan, Stop));
        await commune.Do<NumberPaper>(number => number.On(correction, new(2026, 7, 1), commune.Lan, Stop));
        await commune.Do<SignPaper>(sign => sign.On(correction, "Lê Đình Khoát", "Chủ tịch", new(2026, 7, 1), null, commune.Lan, Stop));
        Assert.Equal("01/QĐ-UBND", (await Standing(commune, decision)).Number); // not issued yet
        await commune.Do<IssuePaper>(issue => issue.On(correction, commune.Lan, Stop));

        Assert.Equal("02/QĐ-UBND", (await Standing(commune, decision)).Number);
        var list = (await commune.Ask<WritePaymentList, OfficialPaper?>(write => write.Of(decision.Id, commune.Lan, Stop)))!;
        Assert.Contains("kèm theo Quyết định số 02/QĐ-UBND ngày 01 tháng 7 năm 2026 (thay thế Quyết định số 01/QĐ-UBND ngày 01 tháng 7 năm 2026)", list.Subject, StringComparison.Ordinal);
        var revocation = await commune.Ask<ComposeRevocation, AwardDecision>(compose => compose.On(new(decision.Id, [decision.Grants[1].Id], RevocationGround.Fraud, "Kết luận số 12"), commune.Lan, Stop));
        Assert.Equal("hủy bỏ quyết định tặng thưởng theo Quyết định số 02/QĐ-UBND", revocation.Subject);
        Assert.Contains("theo Quyết định số 02/QĐ-UBND", (await Kept(commune, new(revocation.Paper!.Value))).Content.Body.OfType<PaperArticle>().First().Text, StringComparison.Ordinal);
    }

    private async Task<AwardedCommune> Settled()
    {
        var commune = await new AwardedCommune(database, Noon).Settle();
        await commune.Fund(10_000_000);
        return commune;
    }

    private static async Task<AwardDecision> Drafted(AwardedCommune commune)
    {
        var agreed = await commune.Agreed(Level.Commune, (CandidateKind.Individual, "Nguyễn Văn An"), (CandidateKind.Collective, "Văn phòng"));
        return await commune.Ask<ComposeDecision, AwardDecision>(compose => compose.On(commune.Movement.Id, agreed, MoneyRule.ByLaw, commune.Lan, Stop));
    }

    private static async Task<PaperThatStands> Standing(AwardedCommune commune, AwardDecision decision) =>
        (await commune.Ask<FindStandingPaper, PaperThatStands?>(async standing => await standing.Of(await commune.Decision(decision.Id), Stop)))!;

    private static async Task Edit(AwardedCommune commune, AwardDecision decision, Func<OfficialPaper, OfficialPaper> change)
    {
        var paper = await Kept(commune, new(decision.Paper!.Value));
        await commune.Do<EditPaper>(edit => edit.On(paper.Id, change(paper.Content), paper.Revision, commune.Lan, Stop));
    }

    private static async Task<OutgoingPaper> Kept(AwardedCommune commune, PaperId id) => (await commune.Ask<IPapers, OutgoingPaper?>(papers => papers.Find(id, Stop)))!;
}
