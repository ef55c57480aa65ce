using ThiDua.Awards;
using ThiDua.Decisions;
using ThiDua.Documents;
using ThiDua.Movements;
using ThiDua.Papers;
using ThiDua.Storage.Decisions;
using ThiDua.Storage.Specs.Database;

namespace ThiDua.Storage.Specs.Decisions;

/// <summary>Paper and award never part ways: neither in the first draft nor in what replaces it.</summary>
public sealed class A_paper_of_a_decision(ThrowAwayDatabase database) : IClassFixture<ThrowAwayDatabase>
{
    private static readonly DateTimeOffset Noon = new(2026, 7, 1, 3, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 7, 1);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task is_not_issued_with_the_name_of_another_in_its_list()
    {
        await using var commune = await Settled();
        var paper = await Drafted(commune);
        await Edit(commune, paper, WithAnother);
        await Sign(commune, paper);

        var refused = await commune.Refused<IssuePaper>(issue => issue.On(paper, commune.Lan, Stop));
        Assert.Contains("văn bản ghi “Người Khác", refused, StringComparison.Ordinal);
        Assert.Contains("quyết định có “Nguyễn Văn An", refused, StringComparison.Ordinal);
    }

    [Fact]
    public async Task is_not_replaced_by_one_that_names_another()
    {
        await using var commune = await Settled();
        var correction = await Corrected(commune);
        await Edit(commune, correction, WithAnother);
        await Sign(commune, correction);

        Assert.Contains("không khớp với quyết định", await commune.Refused<IssuePaper>(issue => issue.On(correction, commune.Lan, Stop)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task is_replaced_by_one_with_the_same_list()
    {
        await using var commune = await Settled();
        var correction = await Corrected(commune);
        await Edit(commune, correction, paper => paper with { Place = "Xã Tân Hòa" });
        await Sign(commune, correction);
        await commune.Do<IssuePaper>(issue => issue.On(correction, commune.Lan, Stop));

        Assert.Equal(PaperState.Issued, (await Kept(commune, correction)).State);
    }

    [Fact]
    public async Task is_not_replaced_by_an_older_one()
    {
        await using var commune = await Settled();
        var correction = await Corrected(commune);
        DateOnly lastYear = new(2025, 12, 31);

        Assert.Contains("ngày 01/07/2026 nên không thể ghi", await commune.Refused<NumberPaper>(number => number.On(correction, lastYear, commune.Lan, Stop)), StringComparison.Ordinal);
        Assert.Contains("ngày 01/07/2026 nên không thể ghi", await commune.Refused<SignPaper>(sign => sign.On(correction, "Lê Đình Khoát", null, lastYear, null, commune.Lan, Stop)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task is_signed_by_nobody_whom_it_does_not_name()
    {
        await using var commune = await Settled();
        var paper = await Drafted(commune);

        var refused = await commune.Refused<SignPaper>(sign => sign.On(paper, "Trần Văn Lạ", "Chủ tịch", Today, null, commune.Lan, Stop));
        Assert.Contains("ghi người ký là Lê Đình Khoát, không phải Trần Văn Lạ", refused, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "CHỦ TỊCH", false)]
    [InlineData("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", true)]
    public async Task is_signed_by_the_Chair_or_in_his_stead(string? authority, string position, bool may)
    {
        await using var commune = await Settled();
        var paper = await Drafted(commune);
        await Edit(commune, paper, content => content with { Signatures = [new(authority, position, "Trần Văn Phó")] });
        await commune.Do<NumberPaper>(number => number.On(paper, Today, commune.Lan, Stop));
        await commune.Do<SignPaper>(sign => sign.On(paper, "Trần Văn Phó", position, Today, null, commune.Lan, Stop));

        if (may)
        {
            await commune.Do<IssuePaper>(issue => issue.On(paper, commune.Lan, Stop));
            Assert.All(await Certificates(commune, paper), one => Assert.Equal(("KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH", "Trần Văn Phó"), (one.Words.SignerPosition, one.Words.SignerName)));
        }
        else Assert.Contains("Lê Đình Khoát ký; văn bản ghi “CHỦ TỊCH” là Trần Văn Phó", await commune.Refused<IssuePaper>(issue => issue.On(paper, commune.Lan, Stop)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task replaced_before_its_day_of_force_leaves_number_and_day_to_the_one_that_stands()
    {
        await using var commune = await Settled();
        var first = await Drafted(commune);
        var decision = (await Of(commune, first)).Id;
        await commune.Names(decision, "Quyết định này có hiệu lực kể từ ngày 05 tháng 7 năm 2026./.");
        await Sign(commune, first);
        await commune.Do<IssuePaper>(issue => issue.On(first, commune.Lan, Stop));
        var correction = await commune.Ask<CorrectPaper, PaperId>(correct => correct.On(first, commune.Lan, Stop));
        await Sign(commune, correction);
        await commune.Do<IssuePaper>(issue => issue.On(correction, commune.Lan, Stop));

        commune.Clock.Now = new(2026, 7, 5, 1, 0, 0, TimeSpan.Zero);
        var waiting = Assert.Single(await commune.Ask<EnforceDueDecisions, IReadOnlyList<WaitingDecision>>(due => due.Waiting(Stop)), one => one.Commune == commune.Commune);
        await commune.Do<EnforceDueDecisions>(due => due.One(waiting, Stop));
        Assert.Equal((await Kept(commune, correction)).NumberAndSymbol, (await commune.Decision(decision)).InForce!.Number);
    }

    [Fact]
    public async Task in_force_replaced_by_another_leaves_number_day_and_signer_to_its_certificates_and_the_old_ones_known()
    {
        await using var commune = await Settled();
        var first = await Drafted(commune);
        await Sign(commune, first);
        await commune.Do<IssuePaper>(issue => issue.On(first, commune.Lan, Stop));
        var before = await Certificates(commune, first);
        commune.Clock.Now = Noon.AddDays(9);
        var correction = await commune.Ask<CorrectPaper, PaperId>(correct => correct.On(first, commune.Lan, Stop));
        DateOnly day = new(2026, 7, 10);
        await commune.Do<NumberPaper>(number => number.On(correction, day, commune.Lan, Stop));
        await commune.Do<SignPaper>(sign => sign.On(correction, "Lê Đình Khoát", "Chủ tịch", day, null, commune.Lan, Stop));
        await commune.Do<IssuePaper>(issue => issue.On(correction, commune.Lan, Stop));

        var number = (await Kept(commune, correction)).NumberAndSymbol;
        var after = await Certificates(commune, first);
        Assert.Equal(before.Select(one => (one.Book, one.Code)), after.Select(one => (one.Book, one.Code)));
        Assert.All(after, one => Assert.Equal((number, day), (one.Words.DecisionNumber, one.Words.DecisionDay)));
        var open = (await commune.Ask<ShowCertificates, ConfirmedCertificate?>(show => show.ByCode(after[0].Code, Stop)))!;
        Assert.Equal((number, before[0].Words.DecisionNumber, Today), (open.DecisionNumber, Assert.Single(open.Replaced).Number, open.Replaced[0].Day));
        Assert.Equal(Today, (await Of(commune, first)).InForce!.Day); // money and records stay
    }

    [Fact]
    public async Task in_force_is_not_put_off_by_what_replaces_it()
    {
        await using var commune = await Settled();
        var correction = await Corrected(commune);
        await Edit(commune, correction, paper => paper with { Body = [.. paper.Body, new PaperArticle(9, "Quyết định này có hiệu lực kể từ ngày 05 tháng 7 năm 2026.")] });
        await Sign(commune, correction);

        Assert.Contains("không lùi ngày hiệu lực đến 05/07/2026", await commune.Refused<IssuePaper>(issue => issue.On(correction, commune.Lan, Stop)), StringComparison.Ordinal);
    }

    private async Task<AwardedCommune> Settled()
    {
        var commune = await new AwardedCommune(database, Noon).Settle();
        await commune.Fund(10_000_000);
        return commune;
    }

    private static async Task<PaperId> Drafted(AwardedCommune commune)
    {
        var agreed = await commune.Agreed(Level.Commune, (CandidateKind.Individual, "Nguyễn Văn An"), (CandidateKind.Collective, "Văn phòng"));
        var decision = await commune.Ask<ComposeDecision, AwardDecision>(compose => compose.On(commune.Movement.Id, agreed, MoneyRule.ByLaw, commune.Lan, Stop));
        return new(decision.Paper!.Value);
    }

    private static async Task<PaperId> Corrected(AwardedCommune commune)
    {
        var paper = await Drafted(commune);
        await Sign(commune, paper);
        await commune.Do<IssuePaper>(issue => issue.On(paper, commune.Lan, Stop));
        return await commune.Ask<CorrectPaper, PaperId>(correct => correct.On(paper, commune.Lan, Stop));
    }

    private static async Task Sign(AwardedCommune commune, PaperId paper)
    {
        await commune.Do<NumberPaper>(number => number.On(paper, Today, commune.Lan, Stop));
        await commune.Do<SignPaper>(sign => sign.On(paper, "Lê Đình Khoát", "Chủ tịch", Today, null, commune.Lan, Stop));
    }

    private static async Task Edit(AwardedCommune commune, PaperId id, Func<OfficialPaper, OfficialPaper> change)
    {
        var paper = await Kept(commune, id);
        await commune.Do<EditPaper>(edit => edit.On(id, change(paper.Content), paper.Revision, commune.Lan, Stop));
    }

    private static OfficialPaper WithAnother(OfficialPaper paper) => paper with
    {
        Annexes = [.. paper.Annexes.Select(annex => annex with { Body = [.. annex.Body.Select(block => block is PaperTable table ? table with { Rows = [.. table.Rows.Select(Renamed)] } : block)] })],
    };

    private static IReadOnlyList<string> Renamed(IReadOnlyList<string> row) => [.. row.Select(cell => cell == "Nguyễn Văn An" ? "Người Khác" : cell)];

    private static async Task<OutgoingPaper> Kept(AwardedCommune commune, PaperId id) => (await commune.Ask<IPapers, OutgoingPaper?>(papers => papers.Find(id, Stop)))!;

    private static async Task<IReadOnlyList<Certificate>> Certificates(AwardedCommune commune, PaperId paper)
    {
        var decision = (await Of(commune, paper)).Id;
        return await commune.Ask<ICertificates, IReadOnlyList<Certificate>>(certificates => certificates.Of(decision, Stop));
    }

    private static async Task<AwardDecision> Of(AwardedCommune commune, PaperId paper) =>
        (await commune.Ask<IDecisions, IReadOnlyList<AwardDecision>>(decisions => decisions.OfMovement(commune.Movement.Id, Stop))).Single(one => one.Paper == paper.Value);
}
