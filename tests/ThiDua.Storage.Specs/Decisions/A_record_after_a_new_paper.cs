using ThiDua.Awards;
using ThiDua.Decisions;
using ThiDua.Movements;
using ThiDua.Papers;
using ThiDua.Storage.Specs.Database;

namespace ThiDua.Storage.Specs.Decisions;

/// <summary>What a nomination and a record of merit cite once another paper stands for the decision.</summary>
public sealed class A_record_after_a_new_paper(ThrowAwayDatabase database) : IClassFixture<ThrowAwayDatabase>
{
    private static readonly DateTimeOffset Noon = new(2026, 7, 1, 5, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 7, 1);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task cites_the_one_that_stands_and_those_it_replaced()
    {
        await using var commune = await Settled();
        var decision = await InForce(commune);
        var first = decision.InForce!.Number;
        var second = await Corrected(commune, new(decision.Paper!.Value), Noon.AddDays(9));
        var third = await Corrected(commune, second.Id, Noon.AddDays(12));

        var nomination = await Nomination(commune);
        Assert.Equal((third.NumberAndSymbol, new DateOnly(2026, 7, 13)), (nomination.Decision!.Number, nomination.Decision.Issued));
        Assert.Equal([new(first, Today), new(second.NumberAndSymbol!, new DateOnly(2026, 7, 10))], nomination.Decision.Replaced!);
        var line = await Line(commune, nomination);
        Assert.Equal((third.NumberAndSymbol, new DateOnly(2026, 7, 13), Today), (line.Paper!.Number, line.Paper.Issued!.Value, line.From)); // it counts from the day of force
        Assert.Equal(nomination.Decision.Replaced, line.Paper.Replaced);
        Assert.Contains(nomination.Deeds, deed => deed.What == $"Quyết định số {second.NumberAndSymbol} ngày 10/07/2026 thay thế Quyết định số {first} ngày 01/07/2026");
    }

    [Fact]
    public async Task cites_the_one_that_stands_for_a_revocation_too()
    {
        await using var commune = await Settled();
        var decision = await InForce(commune);
        var all = new RevokedGrants(decision.Id, [decision.Grants[0].Id], RevocationGround.Fraud, "Kết luận số 12/KL-TTr của Thanh tra tỉnh");
        var revocation = (await commune.Ask<ComposeRevocation, AwardDecision>(compose => compose.On(all, commune.Lan, Stop))).Id;
        await commune.Issue(revocation);
        var revoked = await commune.Decision(revocation);
        var second = await Corrected(commune, new(revoked.Paper!.Value), Noon.AddDays(9));

        var nomination = await Nomination(commune);
        Assert.Equal((decision.InForce!.Number, second.NumberAndSymbol), (nomination.Decision!.Number, nomination.Revocation!.Number));
        Assert.Equal($"Thu hồi theo Quyết định số {second.NumberAndSymbol} (thay thế Quyết định số {revoked.InForce!.Number} ngày 01/07/2026)", (await Line(commune, nomination)).StruckOut!.Reason);
    }

    private async Task<AwardedCommune> Settled()
    {
        var commune = await new AwardedCommune(database, Noon).Settle();
        await commune.Fund(10_000_000);
        return commune;
    }

    private static async Task<AwardDecision> InForce(AwardedCommune commune)
    {
        var agreed = await commune.Agreed(Level.Commune, (CandidateKind.Individual, "Nguyễn Văn An"));
        var decision = await commune.Ask<ComposeDecision, AwardDecision>(compose => compose.On(commune.Movement.Id, agreed, MoneyRule.ByLaw, commune.Lan, Stop));
        await commune.Issue(decision.Id);
        return await commune.Decision(decision.Id);
    }

    private static async Task<OutgoingPaper> Corrected(AwardedCommune commune, PaperId old, DateTimeOffset now)
    {
        commune.Clock.Now = now;
        var day = ThiDua.Law.VietnamDay.Of(now);
        var correction = await commune.Ask<CorrectPaper, PaperId>(correct => correct.On(old, commune.Lan, Stop));
        await commune.Do<NumberPaper>(number => number.On(correction, day, commune.Lan, Stop));
        await commune.Do<SignPaper>(sign => sign.On(correction, "Lê Đình Khoát", "Chủ tịch", day, null, commune.Lan, Stop));
        await commune.Do<IssuePaper>(issue => issue.On(correction, commune.Lan, Stop));
        return (await commune.Ask<IPapers, OutgoingPaper?>(papers => papers.Find(correction, Stop)))!;
    }

    private static async Task<Nomination> Nomination(AwardedCommune commune) =>
        Assert.Single(await commune.Ask<INominations, IReadOnlyList<Nomination>>(nominations => nominations.OfMovement(commune.Movement.Id, Stop)));

    private static async Task<MeritEntry> Line(AwardedCommune commune, Nomination nomination) =>
        Assert.Single(await commune.Ask<IMeritRecords, IReadOnlyList<MeritEntry>>(records => records.Of(nomination.Candidate, Stop)));
}
