using ThiDua.Awards;
using ThiDua.Decisions;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Papers;
using ThiDua.Storage.Specs.Database;

namespace ThiDua.Storage.Specs.Decisions;

/// <summary>Between the vote of the council and the award: what comes up in the meantime, and what other decisions give.</summary>
public sealed class Who_a_decision_may_name(ThrowAwayDatabase database) : IClassFixture<ThrowAwayDatabase>
{
    private static readonly DateTimeOffset Today = new(2026, 6, 30, 3, 0, 0, TimeSpan.Zero);
    private static readonly string[] Four = ["Lê Văn Một", "Lê Văn Hai", "Lê Văn Ba", "Lê Văn Bốn"];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(MeritKind.Inspection)]
    [InlineData(MeritKind.Complaint)]
    [InlineData(MeritKind.DisciplineCase)]
    public async Task is_nobody_of_whom_something_is_being_verified(MeritKind kind)
    {
        await using var commune = await Settled();
        var id = (await commune.Agreed(Level.Commune, (CandidateKind.Individual, "Nguyễn Văn An")))[0];
        var draft = await Compose(commune, [id]);
        await commune.Sign(draft.Id);
        var open = await Open(commune, id, kind, new(2026, 6, 29));
        Assert.Equal(NominationState.Held, (await Find(commune, id)).State);
        Assert.Contains("Nguyễn Văn An đang “tạm dừng”. Đang xác minh từ ngày 29/06/2026", await Issued(commune, draft), StringComparison.Ordinal);
        Assert.Null((await commune.Decision(draft.Id)).InForce);

        await commune.Do<KeepMerit>(k => k.Conclude(open, new(2026, 6, 30), founded: false, null, commune.Lan, Stop));
        Assert.Equal(NominationState.Agreed, (await Find(commune, id)).State); // as the council agreed
        await commune.Do<IssuePaper>(issue => issue.On(new(draft.Paper!.Value), commune.Lan, Stop));
        Assert.Equal(NominationState.Decided, (await Find(commune, id)).State);
    }

    [Fact]
    public async Task is_not_drafted_either_nor_proposed_to_a_higher_level()
    {
        await using var commune = await Settled();
        var own = (await commune.Agreed(Level.Commune, (CandidateKind.Individual, "Nguyễn Văn An")))[0];
        await Open(commune, own, MeritKind.Inspection, new(2026, 6, 29));
        Assert.Contains("Nguyễn Văn An đang “tạm dừng”", await commune.Refused<ComposeDecision>(c => c.On(commune.Movement.Id, [own], MoneyRule.ByLaw, commune.Lan, Stop)), StringComparison.Ordinal);

        var above = (await commune.Agreed(Level.Province, (CandidateKind.Individual, "Trần Thị Bình")))[0];
        var dossier = await commune.Ask<BeginDossier, Dossier>(begin => begin.On(commune.Movement.Id, Level.Province, [above], commune.Lan, Stop));
        await Open(commune, above, MeritKind.Complaint, new(2026, 6, 29));
        Assert.Contains("Trần Thị Bình đang “tạm dừng”", await commune.Refused<SendDossier>(send => send.On(dossier.Id, commune.Lan, Stop)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task is_nobody_whose_verification_begins_before_the_awaited_day_of_force()
    {
        await using var commune = await Settled();
        var id = (await commune.Agreed(Level.Commune, (CandidateKind.Individual, "Nguyễn Văn An")))[0];
        var draft = await Compose(commune, [id]);
        await commune.Names(draft.Id, "Quyết định này có hiệu lực kể từ ngày 05 tháng 7 năm 2026./.");
        await commune.Issue(draft.Id);
        commune.Clock.Now = new(2026, 7, 4, 1, 0, 0, TimeSpan.Zero);
        await Open(commune, id, MeritKind.Inspection, new(2026, 7, 4));

        commune.Clock.Now = new(2026, 7, 5, 1, 0, 0, TimeSpan.Zero);
        Assert.Contains("Nguyễn Văn An đang “tạm dừng”", await commune.Refused<EnforceDecision>(enforce => enforce.On(draft.Id, null, commune.Lan, Stop)), StringComparison.Ordinal);
        Assert.Empty(await commune.Ask<ICertificates, IReadOnlyList<Certificate>>(c => c.Of(draft.Id, Stop)));
    }

    [Fact]
    public async Task is_nobody_of_whom_a_fault_was_found_since_before_the_council_sees_him_again()
    {
        await using var commune = await Settled();
        var id = (await commune.Agreed(Level.Commune, (CandidateKind.Individual, "Nguyễn Văn An")))[0];
        var open = await Open(commune, id, MeritKind.Complaint, new(2026, 6, 29));
        await commune.Do<KeepMerit>(k => k.Conclude(open, new(2026, 6, 30), founded: true, null, commune.Lan, Stop));

        var again = await Find(commune, id);
        Assert.Null(again.Vote);
        Assert.Contains(again.Deeds, deed => deed.What.StartsWith("Trình Hội đồng xét lại", StringComparison.Ordinal));
        Assert.Contains("Chỉ ra quyết định cho đề nghị Hội đồng đã thống nhất", await commune.Refused<ComposeDecision>(c => c.On(commune.Movement.Id, [id], MoneyRule.ByLaw, commune.Lan, Stop)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task stays_within_a_binding_quota_together_with_whom_other_drafts_name()
    {
        await using var commune = await Settled();
        await AtMost(commune, 3);
        var ids = await commune.Agreed(Level.Commune, [.. Four.Select(name => (CandidateKind.Individual, name))]);
        var first = await Compose(commune, [.. ids.Take(3)]);
        Assert.Contains("Tổng cộng 4 đối tượng, số lượng cấp xã, cá nhân không được vượt 3", await commune.Refused<ComposeDecision>(c => c.On(commune.Movement.Id, [ids[3]], MoneyRule.ByLaw, commune.Lan, Stop)), StringComparison.Ordinal);

        await commune.Do<DropDecision>(drop => drop.On(first.Id, "Lập lại", commune.Lan, Stop));
        Assert.Single((await Compose(commune, [ids[3]])).Grants);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)] // the other is issued, and awaits its day of force
    public async Task is_counted_against_the_quota_once_more_when_the_paper_is_issued(bool waits)
    {
        await using var commune = await Settled();
        var ids = await commune.Agreed(Level.Commune, [.. Four.Select(name => (CandidateKind.Individual, name))]);
        var (first, second) = (await Compose(commune, [.. ids.Take(3)]), await Compose(commune, [ids[3]]));
        await AtMost(commune, 3);
        if (waits) await commune.Names(first.Id, "Quyết định này có hiệu lực kể từ ngày 05 tháng 7 năm 2026./.");
        await commune.Issue(first.Id);

        await commune.Sign(second.Id);
        Assert.Contains("không được vượt 3", await Issued(commune, second), StringComparison.Ordinal);
        Assert.Equal(NominationState.Agreed, (await Find(commune, ids[3])).State);
    }

    [Fact]
    public async Task is_nobody_whom_another_draft_names()
    {
        await using var commune = await Settled();
        var id = (await commune.Agreed(Level.Commune, (CandidateKind.Individual, "Nguyễn Văn An")))[0];
        await Compose(commune, [id]);

        Assert.Contains("đang có trong dự thảo quyết định", await commune.Refused<ComposeDecision>(c => c.On(commune.Movement.Id, [id], MoneyRule.ByLaw, commune.Lan, Stop)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task stays_within_the_quota_when_several_drafts_are_composed_at_one_moment()
    {
        await using var commune = await Settled();
        var ids = await commune.Agreed(Level.Commune, [.. Four.Select(name => (CandidateKind.Individual, name))]);
        await AtMost(commune, 3);

        commune.Meeting.BeforeComposing(4);
        var drafts = await Task.WhenAll(ids.Select(id => Task.Run(() => Tried(() => Compose(commune, [id])))));

        Assert.Equal(3, drafts.Count(done => done));
        Assert.Equal(3, (await commune.Ask<IDecisions, IReadOnlyList<AwardDecision>>(decisions => decisions.OfMovement(commune.Movement.Id, Stop))).Count);
    }

    [Fact]
    public async Task stays_within_the_quota_when_several_papers_are_issued_at_one_moment()
    {
        await using var commune = await Settled();
        var ids = await commune.Agreed(Level.Commune, [.. Four.Select(name => (CandidateKind.Individual, name))]);
        var papers = new List<PaperId>();
        foreach (var id in ids)
        {
            var draft = await Compose(commune, [id]);
            await commune.Names(draft.Id, "Quyết định này có hiệu lực kể từ ngày 05 tháng 7 năm 2026./."); // nothing else is written that others would wait for
            await commune.Sign(draft.Id);
            papers.Add(new(draft.Paper!.Value));
        }

        await AtMost(commune, 1);
        commune.Meeting.BeforeIssue(4);
        var issued = await Task.WhenAll(papers.Select(paper => Task.Run(() => Tried(() => commune.Do<IssuePaper>(issue => issue.On(paper, commune.Lan, Stop))))));

        Assert.Single(issued, done => done);
        Assert.Single(await commune.Ask<IPapers, IReadOnlySet<PaperId>>(all => all.Issued(papers, Stop)));
    }

    [Theory]
    [InlineData(true, null, false)]
    [InlineData(false, null, false)]
    [InlineData(false, "Người trực tiếp được khen ở đợt trước", true)]
    public async Task are_direct_workers_as_many_as_are_asked_for(bool binding, string? reason, bool may)
    {
        await using var commune = await Settled();
        commune.ReasonBeyondQuota = reason;
        var ids = await commune.Agreed(Level.Commune, (CandidateKind.Individual, "Lê Văn Một"), (CandidateKind.Individual, "Lê Văn Hai"));
        await commune.Do<SetQuota>(s => s.On(
            commune.Movement.Id, new(Level.Commune, Audience.Individual, 5, null, QuotaBase.Everybody, QuotaRounding.Down, binding, "Công văn 120/SNV", LeastDirect: 0.5m), commune.Lan, Stop));

        if (may) Assert.Equal(2, (await Compose(commune, ids)).Grants.Count);
        else Assert.Contains("Chỉ có 0/2 cá nhân trực tiếp", await commune.Refused<ComposeDecision>(c => c.On(commune.Movement.Id, ids, MoneyRule.ByLaw, commune.Lan, Stop)), StringComparison.Ordinal);
    }

    private static async Task<bool> Tried(Func<Task> act)
    {
        try
        {
            await act();
            return true;
        }
        catch (RefusedException)
        {
            return false; // the other one was first
        }
    }

    private async Task<AwardedCommune> Settled()
    {
        var commune = await new AwardedCommune(database, Today).Settle();
        await commune.Fund(10_000_000);
        return commune;
    }

    private static Task<AwardDecision> Compose(AwardedCommune commune, IReadOnlyList<NominationId> nominations) =>
        commune.Ask<ComposeDecision, AwardDecision>(compose => compose.On(commune.Movement.Id, nominations, MoneyRule.ByLaw, commune.Lan, Stop));

    private static Task<string> Issued(AwardedCommune commune, AwardDecision draft) => commune.Refused<IssuePaper>(issue => issue.On(new(draft.Paper!.Value), commune.Lan, Stop));

    private static Task AtMost(AwardedCommune commune, int most) => commune.Do<SetQuota>(s => s.On(
        commune.Movement.Id, new(Level.Commune, Audience.Individual, most, null, QuotaBase.Everybody, QuotaRounding.Down, IsBinding: true, "Kế hoạch: không vượt quá 03 cá nhân"), commune.Lan, Stop));

    private static Task<Nomination> Find(AwardedCommune commune, NominationId id) => commune.Ask<INominations, Nomination>(async n => (await n.Find(id, Stop))!);

    private static async Task<MeritEntryId> Open(AwardedCommune commune, NominationId of, MeritKind kind, DateOnly from)
    {
        var whose = (await Find(commune, of)).Candidate;
        return await commune.Ask<KeepMerit, MeritEntryId>(keep => keep.Enter(whose, new(kind, "Đang xác minh", from), commune.Lan, Stop));
    }
}
