using Microsoft.Extensions.DependencyInjection;
using ThiDua.Awards;
using ThiDua.Councils;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Storage.Specs.Database;

namespace ThiDua.Storage.Specs.Councils;

/// <summary>A commune with a council of as many members as asked for, and candidates that qualified; all by the real use cases.</summary>
internal sealed class ACouncil : IAsyncDisposable
{
    private readonly StorageHost _host;

    private ACouncil(StorageHost host) => _host = host;

    public UnitId Commune { get; } = UnitId.New();
    public List<Actor> Members { get; } = [];
    public SessionId Session { get; private set; }
    public MovementId Movement { get; private set; }
    public Actor Officer { get; private set; } = null!;
    public static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>In an open session with everybody present.</summary>
    public static async Task<ACouncil> Sitting(ThrowAwayDatabase database, int members, int candidates, Action<IServiceCollection>? more = null)
    {
        var council = new ACouncil(new StorageHost(database, more));
        await council.Found(members);
        await council.Call(candidates);
        await council.Do((OpenSession open) => open.On(council.Session, council.Officer, Stop));
        return council;
    }

    public async Task Do<T>(Func<T, Task> work) where T : notnull
    {
        await using var scope = _host.Within(Commune);
        await work(scope.Get<T>());
    }

    public async Task<R> Ask<T, R>(Func<T, Task<R>> work) where T : notnull
    {
        await using var scope = _host.Within(Commune);
        return await work(scope.Get<T>());
    }

    public Task<Session> Now() => Ask(async (ISessions sessions) => (await sessions.Find(Session, Stop))!);

    /// <summary>A ballot on all candidates that is open, with the first two members as tellers.</summary>
    public async Task<(BallotId Id, IReadOnlyList<TellerCode> Codes)> OpenBallot(int slips = 0)
    {
        var items = (await Now()).Items.Select(i => i.Id).ToList();
        var id = await Ask((PrepareBallot prepare) => prepare.On(Session, new BallotPlan(items, [Members[0].Person, Members[1].Person], slips), Officer, Stop));
        var codes = new List<TellerCode>();
        foreach (var teller in Members.Take(2)) codes.Add(await Ask((TakeTellerCode take) => take.On(id, teller, Stop)));
        await Do((OpenBallot open) => open.On(id, Officer, Stop));
        return (id, codes);
    }

    public async Task<CastAnswer> Vote(BallotId id, Actor member, Func<int, BallotMark> mark)
    {
        var items = (await Now()).Items;
        return await Vote(id, member, items.Select((item, i) => (item.Id, Mark: mark(i))).ToDictionary(x => x.Id, x => x.Mark));
    }

    public Task<CastAnswer> Vote(BallotId id, Actor member, IReadOnlyDictionary<AgendaItemId, BallotMark> marks) =>
        Ask((CastVote cast) => cast.On(id, marks, member, Stop));

    /// <summary>Closes and counts with the codes of both tellers.</summary>
    public async Task Count(BallotId id, IReadOnlyList<TellerCode> codes)
    {
        if ((await Ask((IBallots ballots) => ballots.Find(id, Stop)))!.State is BallotState.Open) await Do((CloseBallot close) => close.On(id, Officer, Stop));
        for (var i = 0; i < codes.Count; i++)
        {
            var counted = await Ask((UnsealBallot unseal) => unseal.On(id, codes[i], Members[i], Stop));
            Assert.Equal(i == codes.Count - 1, counted);
        }
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    private async Task Found(int members)
    {
        Officer = new Actor(Guid.CreateVersion7(), PersonId.New(), "Nguyễn Thị Hồng Hạnh", Commune, new HashSet<Duty> { Duty.Officer });
        var council = new Council(CouncilId.New(), Commune.Value, "Hội đồng Thi đua – Khen thưởng xã Tân Hòa", new("45/QĐ-UBND", new(2025, 7, 10), "Chủ tịch UBND xã"), new(2025, 7, 10));
        for (var i = 0; i < members; i++)
        {
            var member = new Actor(Guid.CreateVersion7(), PersonId.New(), $"Thành viên {i + 1}", Commune, new HashSet<Duty> { Duty.CouncilMember });
            council.Take(member.Person, member.Name, "Ủy viên", UnitId.New(), i == 0 ? SeatRole.Chair : SeatRole.Member, council.From);
            Members.Add(member);
        }

        await Do((ICouncils councils) => councils.Add(council, Stop));
        Council = council.Id;
    }

    private CouncilId Council { get; set; }

    private async Task Call(int candidates)
    {
        var by = new Deed(new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero), Officer.Account, Officer.Name);
        var movement = ThiDua.Movements.Movement.Launch(Commune, null, new MovementTerms { Title = "Phong trào" }, new(2026, 1, 5), by);
        Movement = movement.Id;
        await Do((IMovements movements) => movements.AddLaunched(movement, [], Stop));
        var nominations = Enumerable.Range(1, candidates).Select(i => Qualified(movement.Id, $"Người thứ {i}", by)).ToList();
        await Do(async (INominations all) =>
        {
            nominations.ForEach(all.Add);
            await all.Save(Stop);
        });
        Session = await Ask((CallSession call) => call.On(Council, movement.Id, new(by.At, "Phòng họp số 1", [.. nominations.Select(n => n.Id)]), Officer, Stop));
        await Do((TakeRoll roll) => roll.On(Session, [.. Members.Select(m => new RollEntry(m.Person, Presence.Present, null))], Officer, Stop));
    }

    private Nomination Qualified(MovementId movement, string name, Deed by)
    {
        var nomination = Nomination.Propose(
            new NominationPlace(Commune, movement, new AwardRound(2026), "certificate.commune", Level.Commune),
            new Candidate(CandidateKind.Individual, UnitId.New(), PersonId.New(), name, "Chuyên viên"), new NominationText(AwardGround.Thematic, "Đã có thành tích"), by);
        nomination.Judge(new Eligibility(new(2026, 3, 2), "VN-2025", []), by);
        Assert.Equal(NominationState.Qualified, nomination.State);
        return nomination;
    }
}
