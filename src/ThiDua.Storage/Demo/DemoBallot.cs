using ThiDua.Councils;
using ThiDua.Organizations;

namespace ThiDua.Storage.Demo;

/// <summary>Holds a secret ballot of the demo's council: three vote on paper, the others on screen.</summary>
internal sealed class DemoBallot(
    PrepareBallot prepare, TakeTellerCode take, OpenBallot open, CastVote cast, HandOutSlip hand, CloseBallot close, CountSlips count, UnsealBallot unseal, ComposeBallotRecord record)
{
    private const int OnPaper = 3;

    private static Actor Officer => DemoSession.ActorOf(DemoPeople.Of(Duty.Officer));

    public async Task Hold(Session session, CancellationToken stop)
    {
        var there = session.Roll.Where(a => a.State is Presence.Present).Select(a => DemoSession.ActorOf(DemoPeople.All.First(p => p.Id == a.Person))).ToList();
        var tellers = there.Where(m => session.Items.All(i => i.Person != m.Person)).Take(2).ToList();
        var id = await prepare.On(session.Id, new BallotPlan([.. session.Items.Select(i => i.Id)], [.. tellers.Select(t => t.Person)], OnPaper + 2), Officer, stop);
        var codes = new List<TellerCode>();
        foreach (var teller in tellers) codes.Add(await take.On(id, teller, stop));
        await open.On(id, Officer, stop);

        // Who is bound to a candidate takes no slip: on screen that candidate is left out.
        var onPaper = there.Where(m => session.Items.All(i => !session.HasConflict(m.Person, i.Id))).TakeLast(OnPaper).ToList();
        foreach (var member in there.Where(m => !onPaper.Contains(m))) await cast.On(id, session.Items.ToDictionary(i => i.Id, _ => BallotMark.Agree), member, stop);
        foreach (var member in onPaper) await hand.On(id, member.Person, tellers[0], stop);
        await close.On(id, Officer, stop);

        // In the box: one against the first candidate.
        var slips = session.Items.Select((_, i) => i == 0 ? new VoteSum(onPaper.Count - 1, 1) : new VoteSum(onPaper.Count, 0)).ToList();
        await count.On(id, new SlipCount(onPaper.Count, Spoilt: 1, Unused: OnPaper + 1 - onPaper.Count, Invalid: 0), slips, tellers[1], stop);
        foreach (var (teller, code) in tellers.Zip(codes)) await unseal.On(id, code, teller, stop);
        await record.On(id, Officer, stop);
    }
}
