using ThiDua.Councils;
using ThiDua.Organizations;

namespace ThiDua.Storage.Demo;

/// <summary>Holds a secret ballot of the demo's council: three without a conflict of interest on slips of paper, the others on screen.</summary>
internal sealed class DemoBallot(
    PrepareBallot prepare, TakeTellerCode take, OpenBallot open, HandOutSlip handOut, CastVote cast, CloseBallot close, CountSlips count, UnsealBallot unseal, ComposeBallotRecord record)
{
    // So many hide each other in the box.
    private const int OnPaper = 3;

    private static Actor Officer => DemoSession.ActorOf(DemoPeople.Of(Duty.Officer));

    public async Task Hold(Session session, CancellationToken stop)
    {
        var there = session.Roll.Where(a => a.State is Presence.Present).Select(a => DemoSession.ActorOf(DemoPeople.All.First(p => p.Id == a.Person))).ToList();
        var tellers = there.Where(m => session.Items.All(i => i.Person != m.Person)).Take(2).ToList();
        var onPaper = there.Except(tellers).Where(m => session.Conflicts.All(c => c.Member != m.Person)).TakeLast(OnPaper).ToList();
        var id = await prepare.On(session.Id, new BallotPlan([.. session.Items.Select(i => i.Id)], [.. tellers.Select(t => t.Person)], Slips: OnPaper + 1), Officer, stop);
        var codes = new List<TellerCode>();
        foreach (var teller in tellers) codes.Add(await take.On(id, teller, stop));
        await open.On(id, Officer, stop);
        await Vote(id, session, there, onPaper, stop);
        await close.On(id, Officer, stop);
        await Count(id, session, tellers[0], stop);
        foreach (var (teller, code) in tellers.Zip(codes)) await unseal.On(id, code, teller, stop);
        await record.On(id, Officer, stop);
    }

    // One on screen is against the first candidate.
    private async Task Vote(BallotId id, Session session, IReadOnlyList<Actor> there, IReadOnlyCollection<Actor> onPaper, CancellationToken stop)
    {
        foreach (var member in onPaper) await handOut.On(id, member.Person, Officer, stop);
        foreach (var (member, i) in there.Except(onPaper).Select((m, i) => (m, i)))
            await cast.On(id, session.Items.ToDictionary(item => item.Id, item => i == 0 && item == session.Items[0] ? BallotMark.Against : BallotMark.Agree), member, stop);
    }

    // One of the slips is against the last candidate; one was never handed out.
    private Task Count(BallotId id, Session session, Actor teller, CancellationToken stop) => count.On(
        id, new SlipCount(Used: OnPaper, Spoilt: 0, Unused: 1, Invalid: 0), [.. session.Items.Select(item => item == session.Items[^1] ? new VoteSum(OnPaper - 1, 1) : new VoteSum(OnPaper, 0))], teller, stop);
}
