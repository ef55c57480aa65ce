using ThiDua.Councils;
using ThiDua.Organizations;

namespace ThiDua.Storage.Demo;

/// <summary>Holds a secret ballot of the demo's council, all on screen: six with a candidate among them are too few for two ways to vote.</summary>
internal sealed class DemoBallot(PrepareBallot prepare, TakeTellerCode take, OpenBallot open, CastVote cast, CloseBallot close, UnsealBallot unseal, ComposeBallotRecord record)
{
    private static Actor Officer => DemoSession.ActorOf(DemoPeople.Of(Duty.Officer));

    public async Task Hold(Session session, CancellationToken stop)
    {
        var there = session.Roll.Where(a => a.State is Presence.Present).Select(a => DemoSession.ActorOf(DemoPeople.All.First(p => p.Id == a.Person))).ToList();
        var tellers = there.Where(m => session.Items.All(i => i.Person != m.Person)).Take(2).ToList();
        var id = await prepare.On(session.Id, new BallotPlan([.. session.Items.Select(i => i.Id)], [.. tellers.Select(t => t.Person)], Slips: 0), Officer, stop);
        var codes = new List<TellerCode>();
        foreach (var teller in tellers) codes.Add(await take.On(id, teller, stop));
        await open.On(id, Officer, stop);

        // One is against the first candidate.
        foreach (var (member, i) in there.Select((m, i) => (m, i)))
            await cast.On(id, session.Items.ToDictionary(item => item.Id, item => i == 0 && item == session.Items[0] ? BallotMark.Against : BallotMark.Agree), member, stop);
        await close.On(id, Officer, stop);
        foreach (var (teller, code) in tellers.Zip(codes)) await unseal.On(id, code, teller, stop);
        await record.On(id, Officer, stop);
    }
}
