using ThiDua.Awards;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Storage.Awards;
using ThiDua.Storage.Specs.Criteria;
using ThiDua.Storage.Specs.Database;

namespace ThiDua.Storage.Specs.Awards;

/// <summary>Plan 004 on its way: standards of its own, an initiative, at most three persons of the ward.</summary>
public sealed class A_nomination(ThrowAwayDatabase database) : IClassFixture<ThrowAwayDatabase>, IAsyncLifetime
{
    private static readonly AwardRound Round = new(2026);
    private static readonly string[] Persons = ["Lê Thị Mai", "Trần Văn Hùng", "Phạm Thị Cúc", "Vũ Văn Đạt"];

    private CommuneWithCriteria _ward = null!;
    private Movement _movement = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _ward = new(database);
        _movement = await _ward.Launch(
            Standard(Audience.Individual, "Hoàn thành xuất sắc nhiệm vụ được giao trong năm."),
            Standard(Audience.Individual, "Có giải pháp được Hội đồng sáng kiến của thành phố hoặc phường công nhận."),
            Standard(Audience.Individual, "Thực hiện nghiêm kỷ luật, kỷ cương hành chính."));
    }

    public ValueTask DisposeAsync() => _ward.DisposeAsync();

    [Fact]
    public async Task goes_from_a_proposal_over_rules_and_council_to_a_decision_and_into_the_record()
    {
        var mai = Somebody(Persons[0]);
        await Enter(mai, new(MeritKind.Classification, "Hoàn thành xuất sắc nhiệm vụ", new(2026, 6, 1)) { Year = 2026 });
        var id = (await Propose([mai]))[0];
        Assert.Equal(NominationState.Refused, (await Find(id)).State); // no initiative yet

        await Enter(mai, new(MeritKind.Initiative, "Tổ hỗ trợ lưu động", new(2026, 5, 4)) { Scope = Level.Commune });
        Assert.Equal((NominationState.Proposed, "certificate.exemplary"), await Waits(id)); // judged anew at once; one thing no file can show
        await _ward.Do<AnswerCondition>(a => a.On(id, ["certificate.exemplary"], true, "Chi bộ nhận xét ngày 01/6/2026", null, _ward.Lan, Stop));
        Assert.Equal(NominationState.Qualified, (await Find(id)).State);

        await _ward.Do<RecordVote>(r => r.On(id, new(Guid.CreateVersion7(), new(2026, 6, 29), 8, 1, 0, 0, 9, 0.5m, true), _ward.Lan, Stop));
        await _ward.Do<RecordDecision>(r => r.On([id], new(Guid.CreateVersion7(), "15/QĐ-UBND", new(2026, 6, 30), "Chủ tịch UBND phường"), _ward.Chair, Stop));

        var record = await _ward.Ask<IMeritRecords, IReadOnlyList<MeritEntry>>(r => r.Of(mai, Stop));
        Assert.Equal("15/QĐ-UBND", record.Single(e => e.Kind is MeritKind.Award).Paper!.Number);
        Assert.Equal(id, record.Single(e => e.Kind is MeritKind.Initiative).Nomination); // used once, and used up
    }

    [Fact]
    public async Task is_held_while_something_is_verified_and_released_by_the_conclusion()
    {
        var id = await AQualifiedOne("Hoàng Văn Tư");
        var hung = (await Find(id)).Candidate;
        MeritEntryId complaint = default;
        await _ward.Do<KeepMerit>(async k => complaint = await k.Enter(hung, new(MeritKind.Complaint, "Đang xác minh phản ánh", new(2026, 6, 20)), _ward.Lan, Stop));
        Assert.Equal(NominationState.Held, (await Find(id)).State);

        await _ward.Do<KeepMerit>(k => k.Reply(complaint, "Tôi đã hướng dẫn đúng quy trình.", null, _ward.Lan with { Person = hung.Person!.Value }, Stop));
        await _ward.Do<KeepMerit>(k => k.Conclude(complaint, new(2026, 6, 29), founded: false, null, _ward.Lan, Stop));

        Assert.Equal(NominationState.Qualified, (await Find(id)).State);
        Assert.Contains("đã được kết luận", await _ward.Refused<KeepMerit>(k => k.Conclude(complaint, new(2026, 6, 30), true, null, _ward.Lan, Stop)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task is_answered_for_together_with_others_that_share_the_evidence()
    {
        _movement = await _ward.Launch();
        var ids = await Propose([Somebody("Cao Văn Sáu"), Somebody("Mạc Thị Bưởi"), Somebody("Tống Văn Chín")], "Để Hội đồng lựa chọn");
        await _ward.Do<AnswerCondition>(a => a.On(ids[2], ["certificate.exemplary"], false, "Chi bộ nhận xét riêng", null, _ward.Lan, Stop));
        var review = new ReviewOf(_movement.Id, Round);
        Assert.Contains("Chưa ghi căn cứ", await _ward.Refused<AnswerTogether>(a => a.On(review, ids, new(["certificate.exemplary"], true, " ", null), _ward.Lan, Stop)), StringComparison.Ordinal);
        Assert.Contains("chọn lại điều kiện", await _ward.Refused<AnswerTogether>(a => a.On(review, ids, new(["base_fighter.distinction"], true, "Biên bản", null), _ward.Lan, Stop)), StringComparison.Ordinal);

        var done = await _ward.Ask<AnswerTogether, AnsweredTogether>(a => a.On(review, ids, new(["certificate.exemplary"], true, "Biên bản họp chi bộ ngày 01/6/2026", null), _ward.Lan, Stop));
        Assert.Equal(new AnsweredTogether(2, 1), done);
        var answers = await _ward.Ask<INominations, IReadOnlyList<Nomination>>(n => n.Those(ids, Stop));
        Assert.Equal([("Biên bản họp chi bộ ngày 01/6/2026", true), ("Biên bản họp chi bộ ngày 01/6/2026", true), ("Chi bộ nhận xét riêng", false)], answers.Select(n => (n.Answers.Single().Note, n.Answers.Single().IsMet)));
        Assert.DoesNotContain(answers[0].Eligibility!.Of(Answer.NeedsEvidence), f => f.Rule == "certificate.exemplary"); // judged anew
    }

    [Fact]
    public async Task rests_on_an_initiative_that_every_author_has_in_his_own_record()
    {
        var (first, second) = (Somebody("Lương Văn Mười"), Somebody("Hà Thị Mận"));
        await _ward.Do<KeepMerit>(k => k.EnterShared(first, new(MeritKind.Initiative, "Bàn hướng dẫn lưu động", new(2026, 5, 4)) { Scope = Level.Commune }, [second, first], _ward.Lan, Stop));
        Assert.Equal([new CoAuthor(second.Person!.Value, second.Name)], (await Single(first)).CoAuthors);
        Assert.Equal([new CoAuthor(first.Person!.Value, first.Name)], (await Single(second)).CoAuthors);

        var id = (await Propose([second]))[0];
        Assert.Contains((await Find(id)).Eligibility!.Findings, f => f.Rule.StartsWith("plan.initiative", StringComparison.Ordinal) && f.Answer is Answer.Met && f.Reason.Contains("cấp xã", StringComparison.Ordinal));
    }

    [Fact]
    public async Task beyond_the_quota_needs_a_reason_and_is_never_decided_beyond_what_the_plan_binds()
    {
        _movement = await _ward.Launch();
        await _ward.Do<SetQuota>(s => s.On(_movement.Id, new(Level.Commune, Audience.Individual, 3, null, QuotaBase.Everybody, QuotaRounding.Down, IsBinding: true, "Kế hoạch: không vượt quá 03 cá nhân"), _ward.Lan, Stop));
        var candidates = Persons.Select(Somebody).ToList();

        var refusal = await Assert.ThrowsAsync<RefusedException>(() => Propose(candidates));
        Assert.Contains("Đề nghị 4, số lượng cấp xã, cá nhân tối đa 3", refusal.Message, StringComparison.Ordinal);

        var ids = await Propose(candidates, "Để Hội đồng lựa chọn");
        var tooMany = await _ward.Refused<CheckQuota>(q => q.MustAllow(ids, "Có lý do", Stop));
        Assert.Contains("không được vượt 3", tooMany, StringComparison.Ordinal);
        await _ward.Do<CheckQuota>(q => q.MustAllow([.. ids.Take(3)], null, Stop));
    }

    [Fact]
    public async Task precedes_an_equal_where_the_record_says_that_she_is_a_woman()
    {
        _movement = await _ward.Launch();
        await _ward.Do<SetQuota>(s => s.On(_movement.Id, new(Level.Commune, Audience.Individual, 1, null, QuotaBase.Everybody, QuotaRounding.Down, IsBinding: true, "Kế hoạch: không vượt quá 01 cá nhân"), _ward.Lan, Stop));
        var (he, she) = (Somebody("Bùi Văn An"), Somebody("Vi Thị Xuân"));
        await Propose([he, she], "Để Hội đồng lựa chọn");
        Assert.All(await Places(), place => Assert.Null(place.Reason)); // nobody said who is a woman

        await Enter(she, new(MeritKind.Women, WomenAmong.OfPerson(isWoman: true), new(2026, 6, 1)));
        var places = await Places();
        Assert.Equal(["Vi Thị Xuân", "Bùi Văn An"], places.Select(p => p.Name));
        Assert.Contains("khoản 6 Điều 4, Nghị định 152/2025/NĐ-CP", places[0].Reason, StringComparison.Ordinal);

        await Enter(she, new(MeritKind.Women, WomenAmong.OfPerson(isWoman: false), new(2026, 6, 2))); // put right: the later line holds
        Assert.All(await Places(), place => Assert.Null(place.Reason));
    }

    [Fact]
    public async Task stands_once_for_one_award_of_one_review()
    {
        var somebody = Somebody("Đỗ Thị Lan");
        await Propose([somebody]);
        var refusal = await Assert.ThrowsAsync<RefusedException>(() => Propose([somebody]));
        Assert.Contains("đã được đề nghị", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task for_what_is_put_up_in_another_movement_waits_until_the_words_differ_or_the_other_is_withdrawn()
    {
        var somebody = Somebody("Kiều Văn Hai");
        _movement = await _ward.Launch(); // without standards of its own: what is refused stands in nobody's way
        var first = (await Propose([somebody]))[0];
        _movement = await _ward.Launch();
        var second = (await Propose([somebody]))[0];
        Assert.Contains("(phong trào hoặc kỳ xét khác)", (await Once(second, Answer.NotMet)).Reason, StringComparison.Ordinal);

        await _ward.Do<ChangeNomination>(c => c.Describe(second, "Đã số hóa toàn bộ hồ sơ hộ tịch", _ward.Lan, Stop));
        await Once(second, Answer.Met);
        await _ward.Do<ChangeNomination>(c => c.Describe(second, "đã có thành tích xuất sắc trong cải cách hành chính, năm 2026.", _ward.Lan, Stop));
        await Once(second, Answer.NotMet);
        await _ward.Do<ChangeNomination>(c => c.Withdraw(first, "Đã đề nghị ở phong trào khác", _ward.Lan, Stop));
        await Once(second, Answer.Met);
    }

    [Fact]
    public async Task for_what_was_decided_in_another_movement_is_refused()
    {
        var id = await AQualifiedOne("Kiều Thị Ba");
        var somebody = (await Find(id)).Candidate;
        await _ward.Do<RecordVote>(r => r.On(id, new(Guid.CreateVersion7(), new(2026, 6, 29), 8, 1, 0, 0, 9, 0.5m, true), _ward.Lan, Stop));
        await _ward.Do<RecordDecision>(r => r.On([id], new(Guid.CreateVersion7(), "16/QĐ-UBND", new(2026, 6, 30), "Chủ tịch UBND phường"), _ward.Chair, Stop));
        _movement = await _ward.Launch();

        var again = await Once((await Propose([somebody]))[0], Answer.NotMet);
        Assert.Equal("16/QĐ-UBND", again.Evidence);
    }

    [Fact]
    public async Task is_seen_by_its_own_commune_only()
    {
        var id = (await Propose([Somebody("Ngô Văn Bảy")]))[0];
        await using var other = _ward.Host.Within(UnitId.New());
        Assert.Null(await other.Get<INominations>().Find(id, Stop));
        Assert.Null(await other.Get<ShowNominations>().Of(_movement.Id, null, new(2026, 6, 30), Stop));
        Assert.Empty(await other.Get<IMeritRecords>().All(Stop));
    }

    private static Criterion Standard(Audience audience, string text) => new(CriterionId.New(), null, audience, text, [], null);

    private static Candidate Somebody(string name) => new(CandidateKind.Individual, UnitId.New(), PersonId.New(), name, "Công chức");

    private Task Enter(Candidate whose, MeritFacts facts) => _ward.Do<KeepMerit>(k => k.Enter(whose, facts, _ward.Lan, Stop));

    private Task<IReadOnlyList<NominationId>> Propose(IReadOnlyList<Candidate> candidates, string? reason = null) => _ward.Ask<ProposeNominations, IReadOnlyList<NominationId>>(p => p.On(
        new(_movement.Id, Round, "certificate.commune", candidates, new(AwardGround.Thematic, "Đã có thành tích xuất sắc trong cải cách hành chính năm 2026")), reason, _ward.Lan, Stop));

    private Task<MeritEntry> Single(Candidate whose) => _ward.Ask<IMeritRecords, MeritEntry>(async r => (await r.Of(whose, Stop)).Single());

    private async Task<NominationId> AQualifiedOne(string name)
    {
        var one = Somebody(name);
        await Enter(one, new(MeritKind.Classification, "Hoàn thành xuất sắc nhiệm vụ", new(2026, 6, 1)) { Year = 2026 });
        await Enter(one, new(MeritKind.Initiative, "Sáng kiến của " + name, new(2026, 5, 4)));
        var id = (await Propose([one]))[0];
        await _ward.Do<AnswerCondition>(a => a.On(id, ["certificate.exemplary"], true, "Chi bộ nhận xét", null, _ward.Lan, Stop));
        Assert.Equal(NominationState.Qualified, (await Find(id)).State);
        return id;
    }

    private Task<IReadOnlyList<PlaceInOrder>> Places() =>
        _ward.Ask<OrderBeyondQuota, IReadOnlyList<PlaceInOrder>>(async o => (await o.Of(_movement.Id, Round, Stop)).Single().Places);

    private async Task<EligibilityFinding> Once(NominationId id, Answer answer)
    {
        var finding = (await Find(id)).Eligibility!.Findings.Single(f => f.Rule == "once");
        Assert.Equal(answer, finding.Answer);
        return finding;
    }

    private Task<Nomination> Find(NominationId id) => _ward.Ask<INominations, Nomination>(async n => (await n.Find(id, Stop))!);

    private async Task<(NominationState, string)> Waits(NominationId id)
    {
        var found = await Find(id);
        return (found.State, found.Eligibility!.Of(Answer.NeedsEvidence).Single().Rule);
    }
}
