using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThiDua.Awards;
using ThiDua.Councils;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Storage;
using ThiDua.Storage.Demo;
using ThiDua.Web.Specs.Host;

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

    private static async Task<BallotId> PrepareIn(IServiceProvider services, SessionId session, UnitId commune, Actor officer)
    {
        await services.GetRequiredService<ThiDua.Councils.OpenSession>().On(session, officer, Stop);
        var now = (await services.GetRequiredService<ISessions>().Find(session, Stop))!;
        var plan = new BallotPlan([.. now.Items.Select(i => i.Id)], [.. now.Roll.Take(2).Select(a => a.Person)], 0);
        return await services.GetRequiredService<PrepareBallot>().On(session, plan, officer, Stop);
    }
}
