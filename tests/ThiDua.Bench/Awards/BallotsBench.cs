using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using ThiDua.Awards;
using ThiDua.Bench.Criteria;
using ThiDua.Councils;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Bench.Awards;

/// <summary>Five hundred members who vote secretly at the same moment; a council has nine.</summary>
internal static class BallotsBench
{
    private const int Voters = 500;
    private const int Candidates = 10;

    public static async Task Run(TextWriter output)
    {
        await using var database = await BenchDatabase.Start();
        var room = await Room.Of(database);
        PeakMemory.BeginAnew();
        var watch = Stopwatch.StartNew();
        var waits = await Task.WhenAll(room.Members.Select(member => Task.Run(() => room.Vote(member))));
        watch.Stop();
        var counted = await room.Count();
        Array.Sort(waits);
        await output.WriteLineAsync("| What | Ours |\n|---|---|");
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
            $"| {Voters} ballots on {Candidates} candidates at once, sealed and counted exactly ({counted} votes) | {watch.Elapsed.TotalSeconds:0.0} s, {Voters / watch.Elapsed.TotalSeconds:0}/s; half within {waits[Voters / 2]:0.0} s, all within {waits[^1]:0.0} s; {PeakMemory.Now()} MB |"));
    }

    /// <summary>A council in session with an open ballot.</summary>
    private sealed class Room(BenchDatabase database, UnitId commune)
    {
        private static readonly CancellationToken Stop = CancellationToken.None;
        private readonly Actor _officer = new(Guid.CreateVersion7(), PersonId.New(), "Thư ký", commune, new HashSet<Duty> { Duty.Officer });
        private readonly List<TellerCode> _codes = [];
        private SessionId _session;
        private BallotId _ballot;
        private Dictionary<AgendaItemId, BallotMark> _marks = [];

        public List<Actor> Members { get; } = [.. Enumerable.Range(1, Voters).Select(i => new Actor(Guid.CreateVersion7(), PersonId.New(), $"Thành viên {i}", commune, new HashSet<Duty> { Duty.CouncilMember }))];

        public static async Task<Room> Of(BenchDatabase database)
        {
            var room = new Room(database, UnitId.New());
            await room.Call();
            await room.Open();
            return room;
        }

        /// <returns>How long the member waited, in seconds.</returns>
        public async Task<double> Vote(Actor member)
        {
            var watch = Stopwatch.StartNew();
            await Do((CastVote cast) => cast.On(_ballot, _marks, member, Stop));
            return watch.Elapsed.TotalSeconds;
        }

        /// <returns>Agreeing votes for the first candidate: all of them.</returns>
        public async Task<int> Count()
        {
            await Do((CloseBallot close) => close.On(_ballot, _officer, Stop));
            for (var i = 0; i < _codes.Count; i++) await Do((UnsealBallot unseal) => unseal.On(_ballot, _codes[i], Members[i], Stop));
            var agree = 0;
            await Do(async (ISessions sessions) => agree = (await sessions.Find(_session, Stop))!.Items[0].Outcome!.Votes.Agree);
            return agree == Voters ? agree : throw new InvalidOperationException($"{agree} of {Voters} votes were counted.");
        }

        private async Task Call()
        {
            var council = new Council(CouncilId.New(), commune.Value, "Hội đồng", new("45/QĐ-UBND", new(2025, 7, 10), "Chủ tịch UBND xã"), new(2025, 7, 10));
            foreach (var (member, i) in Members.Select((m, i) => (m, i))) council.Take(member.Person, member.Name, "Ủy viên", null, i == 0 ? SeatRole.Chair : SeatRole.Member, council.From);
            var by = new Deed(new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero), _officer.Account, _officer.Name);
            var movement = Movement.Launch(commune, null, new MovementTerms { Title = "Phong trào" }, new(2026, 1, 5), by);
            var nominations = Enumerable.Range(1, Candidates).Select(i => Qualified(movement, i, by)).ToList();
            await Do((ICouncils councils) => councils.Add(council, Stop));
            await Do((IMovements movements) => movements.AddLaunched(movement, [], Stop));
            await Do((INominations all) => { nominations.ForEach(all.Add); return all.Save(Stop); });
            await Do(async (CallSession call) => _session = await call.On(council.Id, movement.Id, new(by.At, "Hội trường", [.. nominations.Select(n => n.Id)]), _officer, Stop));
        }

        private async Task Open()
        {
            await Do((TakeRoll roll) => roll.On(_session, [.. Members.Select(m => new RollEntry(m.Person, Presence.Present, null))], _officer, Stop));
            await Do((OpenSession open) => open.On(_session, _officer, Stop));
            await Do(async (ISessions sessions) => _marks = (await sessions.Find(_session, Stop))!.Items.ToDictionary(i => i.Id, _ => BallotMark.Agree));
            await Do(async (PrepareBallot prepare) => _ballot = await prepare.On(_session, new BallotPlan([.. _marks.Keys], [Members[0].Person, Members[1].Person], 0), _officer, Stop));
            foreach (var teller in Members.Take(2)) await Do(async (TakeTellerCode take) => _codes.Add(await take.On(_ballot, teller, Stop)));
            await Do((OpenBallot open) => open.On(_ballot, _officer, Stop));
        }

        private Nomination Qualified(Movement movement, int number, Deed by)
        {
            var nomination = Nomination.Propose(
                new NominationPlace(commune, movement.Id, new AwardRound(2026), "certificate.commune", Level.Commune),
                new Candidate(CandidateKind.Individual, null, PersonId.New(), $"Người thứ {number}"), new NominationText(AwardGround.Thematic, "Đã có thành tích"), by);
            nomination.Judge(new Eligibility(new(2026, 3, 2), "VN-2025", []), by);
            return nomination;
        }

        private async Task Do<T>(Func<T, Task> work) where T : notnull
        {
            await using var scope = database.Within(commune);
            await work(scope.ServiceProvider.GetRequiredService<T>());
        }
    }
}
