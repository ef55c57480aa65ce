using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThiDua.Awards;
using ThiDua.Councils;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Storage;
using ThiDua.Storage.Demo;
using ThiDua.Web.Papers;
using ThiDua.Web.Specs.Decisions;
using ThiDua.Web.Specs.Host;
using Answer = ThiDua.Awards.Answer;

namespace ThiDua.Web.Specs.Councils;

/// <summary>A council of the demo people who hold the duty, with a movement and nominations that qualified.</summary>
internal static class DemoCouncil
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static Actor Officer(UnitId commune) => ActorOf(DemoPeople.Of(Duty.Officer, commune));

    public static Actor ActorOf(DemoPerson person) => new(person.Account, person.Id, person.Name, person.Commune, person.Duties.ToHashSet());

    /// <summary>Those who hold the duty; everybody, where too few do for two tellers.</summary>
    public static IReadOnlyList<DemoPerson> Members(UnitId commune)
    {
        var people = DemoPeople.All.Where(p => p.Commune == commune).ToList();
        var members = people.Where(p => p.Duties.Contains(Duty.CouncilMember)).ToList();
        return members.Count < 2 ? people : members;
    }

    public static Task<Movement> Movement(ThiDuaHost host, UnitId commune) => host.Within(commune, async services =>
        (await services.GetRequiredService<ThiDuaDb>().Set<Movement>().AsNoTracking().Where(m => m.Closed == null).ToListAsync(Stop)).First(m => m.Terms.Criteria.Count > 0));

    public static Task<CouncilId> Found(ThiDuaHost host, UnitId commune) => host.Within(commune, async services =>
    {
        var officer = Officer(commune);
        var day = DemoUnits.TwoLevelsFrom;
        var id = await services.GetRequiredService<FoundCouncil>().On("Hội đồng Thi đua – Khen thưởng", new("45/QĐ-UBND", day, "Chủ tịch UBND"), day, officer, Stop);
        foreach (var (member, i) in Members(commune).Select((m, i) => (m, i)))
        {
            var role = i switch { 0 => SeatRole.Chair, 1 => SeatRole.ViceChair, 2 => SeatRole.Secretary, _ => SeatRole.Member };
            await services.GetRequiredService<SeatMember>().On(id, member.Id, role, day, officer, Stop);
        }

        return id;
    });

    public static async Task<IReadOnlyList<NominationId>> Nominate(ThiDuaHost host, UnitId commune, params (string Name, PersonId? Person)[] candidates)
    {
        var movement = await Movement(host, commune);
        return await host.Within(commune, async services =>
        {
            var all = services.GetRequiredService<INominations>();
            var (officer, ids) = (Officer(commune), new List<NominationId>());
            foreach (var (name, person) in candidates)
            {
                var by = new Deed(host.Clock.GetUtcNow(), officer.Account, officer.Name);
                var nomination = Nomination.Propose(
                    new NominationPlace(commune, movement.Id, AwardRound.Of(movement.Terms)[0], "gift.commune", Level.Commune),
                    new Candidate(CandidateKind.Individual, null, person ?? PersonId.New(), name, "Chuyên viên"), new NominationText(AwardGround.Thematic, "Đã có thành tích"), by);
                nomination.Judge(new Eligibility(new(2026, 3, 2), "VN-2025", []), by);
                all.Add(nomination);
                ids.Add(nomination.Id);
            }

            await all.Save(Stop);
            return ids;
        });
    }

    /// <summary>A session that is open with everybody present, and a ballot that is prepared, without slips.</summary>
    public static async Task<(SessionId Session, BallotId Ballot)> Ballot(ThiDuaHost host, UnitId commune)
    {
        var council = await Found(host, commune);
        var nominations = await Nominate(host, commune, ("Người được đề nghị", null));
        var movement = await Movement(host, commune);
        var officer = Officer(commune);
        return await host.Within(commune, async services =>
        {
            var session = await services.GetRequiredService<CallSession>().On(council, movement.Id, new(host.Clock.GetUtcNow(), "Phòng họp số 1", nominations), officer, Stop);
            await services.GetRequiredService<TakeRoll>().On(session, [.. Members(commune).Select(m => new RollEntry(m.Id, Presence.Present, null))], officer, Stop);
            return (session, await PrepareIn(services, session, commune, officer));
        });
    }

    /// <summary>A session on a nomination with its report, where somebody sits who has no duty in the council; and a nomination that stands on no agenda.</summary>
    public static async Task<(SessionId Session, NominationId Nomination, NominationId Other)> SeatedWithoutDuty(ThiDuaHost host, UnitId commune, string userName)
    {
        var council = await Found(host, commune);
        var nominations = await Nominate(host, commune, ("Người được đề nghị", null), ("Người chưa lên chương trình", null));
        var (movement, officer) = (await Movement(host, commune), Officer(commune));
        return await host.Within(commune, async services =>
        {
            await services.GetRequiredService<SeatMember>().On(council, DemoPeople.All.First(p => p.UserName == userName).Id, SeatRole.Member, DemoUnits.TwoLevelsFrom, officer, Stop);
            var reported = (await services.GetRequiredService<INominations>().Those([nominations[0]], Stop)).Single();
            await services.GetRequiredService<ReportOnCandidate>().On(movement, reported, officer, Stop);
            var session = await services.GetRequiredService<CallSession>().On(council, movement.Id, new(host.Clock.GetUtcNow(), "Phòng họp số 1", [nominations[0]]), officer, Stop);
            return (session, nominations[0], nominations[1]);
        });
    }

    /// <summary>A session on four candidates with long names and long findings, as the paper of a village and of an office write them.</summary>
    public static async Task<SessionId> SeveralCandidates(ThiDuaHost host, UnitId commune)
    {
        var council = (await host.Within(commune, services => services.GetRequiredService<ICouncils>().All(Stop))) is [var there, ..] ? there.Id : await Found(host, commune);
        string[] names = ["Tập thể Trung tâm Phục vụ hành chính công và Bộ phận Tiếp nhận và Trả kết quả giải quyết thủ tục hành chính", "Nguyễn Thị Hoàng Phương Thảo", "Lê Văn Ất", "Hộ ông Trần Đình Nguyên Khang, thôn Đoài Thượng"];
        var nominations = await Nominate(host, commune, [.. names.Select(name => (name, (PersonId?)null))]);
        var (movement, officer) = (await Movement(host, commune), Officer(commune));
        return await host.Within(commune, async services =>
        {
            var all = services.GetRequiredService<INominations>();
            foreach (var one in await all.Those(nominations, Stop)) one.Judge(new Eligibility(new(2026, 3, 2), "VN-2025", [Finding(Answer.Met, "plan.a"), Finding(Answer.Warning, "plan.b")]), new(host.Clock.GetUtcNow(), officer.Account, officer.Name));
            await all.Save(Stop);
            return await services.GetRequiredService<CallSession>().On(council, movement.Id, new(host.Clock.GetUtcNow(), "Phòng họp số 1", nominations), officer, Stop);
        });
    }

    private static EligibilityFinding Finding(Answer answer, string rule) => new(
        rule, "Tỷ lệ hồ sơ giải quyết trước hạn và đúng hạn đạt từ 98 % trở lên, không có hồ sơ quá hạn do nguyên nhân chủ quan", new("Kế hoạch số 31/KH-UBND", "mục III.1.b", new(2026, 1, 1)), Certainty.Verified, answer,
        "Đến ngày 31/10/2026: đang thực hiện, 1.204/1.231 hồ sơ (97,80 %). Người xác nhận ghi: có văn bản giải trình https://dichvucong.example/ho-so/2026/000.00.00.H00-261031-0007 kèm theo.");

    /// <summary>A session on a movement whose plan ties awards to the index of administrative reform.</summary>
    public static async Task<(MovementId Movement, SessionId Session)> TiedToTheIndex(ThiDuaHost host, UnitId commune)
    {
        var (council, officer) = (await Found(host, commune), Officer(commune));
        return await host.Within(commune, async services =>
        {
            var movement = await AwardsOfACommune.WithoutQuotas(services, commune, ["Khen thưởng phải gắn với kết quả đánh giá chỉ số cải cách hành chính năm."]);
            var (all, by) = (services.GetRequiredService<INominations>(), new Deed(host.Clock.GetUtcNow(), officer.Account, officer.Name));
            var nomination = Nomination.Propose(
                new NominationPlace(commune, movement.Id, AwardRound.Of(movement.Terms)[0], "certificate.commune", Level.Commune),
                new Candidate(CandidateKind.Individual, null, PersonId.New(), "Lò Thị Hặc", "Chuyên viên"), new NominationText(AwardGround.Thematic, "Đã có thành tích"), by);
            nomination.Judge(new Eligibility(host.Clock.Today(), "VN-2025", []), by);
            all.Add(nomination);
            await all.Save(Stop);
            return (movement.Id, await services.GetRequiredService<CallSession>().On(council, movement.Id, new(host.Clock.GetUtcNow(), "Phòng họp số 1", [nomination.Id]), officer, Stop));
        });
    }

    /// <summary>Everybody comes, nothing is voted on, and the session ends.</summary>
    public static Task End(ThiDuaHost host, UnitId commune, SessionId id) => host.Within(commune, async services =>
    {
        var (officer, session) = (Officer(commune), (await services.GetRequiredService<ISessions>().Find(id, Stop))!);
        await services.GetRequiredService<TakeRoll>().On(id, [.. session.Roll.Select(a => new RollEntry(a.Person, Presence.Present, null))], officer, Stop);
        await services.GetRequiredService<ThiDua.Councils.OpenSession>().On(id, officer, Stop);
        await services.GetRequiredService<EndSession>().On(id, "Hoãn để bổ sung hồ sơ.", officer, Stop);
        return id;
    });

    private static async Task<BallotId> PrepareIn(IServiceProvider services, SessionId session, UnitId commune, Actor officer)
    {
        await services.GetRequiredService<ThiDua.Councils.OpenSession>().On(session, officer, Stop);
        var now = (await services.GetRequiredService<ISessions>().Find(session, Stop))!;
        var plan = new BallotPlan([.. now.Items.Select(i => i.Id)], [.. now.Roll.Take(2).Select(a => a.Person)], 0);
        return await services.GetRequiredService<PrepareBallot>().On(session, plan, officer, Stop);
    }
}
