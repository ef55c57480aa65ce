using Microsoft.EntityFrameworkCore;
using ThiDua.Awards;
using ThiDua.Councils;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Storage.Councils;

/// <summary>A session with its ballots, as its pages show it.</summary>
public sealed class ShowSession(ThiDuaDb db, IBallots ballots, ShowSessions sessions, ILawParameters law)
{
    /// <returns>Null where this scope has no such session.</returns>
    public async Task<SessionShown?> For(SessionId id, CancellationToken stop)
    {
        if (await db.Set<Session>().AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, stop) is not { } session) return null;
        var book = await law.Book(stop);
        var title = (await db.Set<Movement>().AsNoTracking().SingleAsync(m => m.Id == session.Movement, stop)).Terms.Title;
        var votes = new List<BallotShown>();
        foreach (var ballot in await ballots.OfSession(id, stop)) votes.Add(await Shown(ballot, stop));
        return new(
            id, session.Movement, title, session.Starts, session.Day, session.Place, session.State, session.Roll, session.Items, session.Conflicts, session.Opinions,
            session.Conclusion, votes, Quorum.On(session.Day, book), session.Items.ToDictionary(i => i.Id, i => VotingRule.For(i.VoteKey, book, session.Day)),
            session.State is SessionState.Called ? await sessions.Waiting(session.Movement, [.. session.Items.Select(i => i.Nomination)], stop) : []);
    }

    /// <returns>Null where this scope has no such ballot.</returns>
    public async Task<(SessionShown Session, BallotShown Ballot)?> Of(BallotId id, CancellationToken stop)
    {
        if (await ballots.Find(id, stop) is not { } ballot) return null;
        var session = (await For(ballot.Session, stop))!;
        return (session, session.Ballots.Single(b => b.Id == id));
    }

    /// <summary>What the rules said of each candidate, beside what members read beforehand.</summary>
    public async Task<IReadOnlyDictionary<NominationId, Eligibility?>> Findings(SessionShown session, CancellationToken stop)
    {
        var ids = session.Items.Select(i => i.Nomination).ToList();
        return (await db.Set<Nomination>().AsNoTracking().Where(n => ids.Contains(n.Id)).ToListAsync(stop)).ToDictionary(n => n.Id, n => n.Eligibility);
    }

    private async Task<BallotShown> Shown(Ballot b, CancellationToken stop) => new(
        b.Id, b.Round, b.State, b.Items, [.. b.Tellers.Select(t => new TellerShown(t.Person, t.Name, t.Key is not null))], b.SlipsPrinted, b.Slips, b.Results, b.WhyCancelled,
        await ballots.WhoVoted(b, stop), await WhoUnsealed(b, stop));

    private async Task<IReadOnlyList<PersonId>> WhoUnsealed(Ballot ballot, CancellationToken stop) =>
        [.. (await db.Database.SqlQuery<Guid>($"""SELECT person AS "Value" FROM ballot_share WHERE ballot = {ballot.Id.Value} AND commune_id = {ballot.CommuneId} ORDER BY person""").ToListAsync(stop)).Select(p => new PersonId(p))];
}

/// <summary>What the pages of a session show.</summary>
public sealed record SessionShown(
    SessionId Id, MovementId Movement, string MovementTitle, DateTimeOffset Starts, DateOnly Day, string Place, SessionState State,
    IReadOnlyList<Attendance> Roll, IReadOnlyList<AgendaItem> Items, IReadOnlyList<Conflict> Conflicts, IReadOnlyList<WrittenOpinion> Opinions, string? Conclusion,
    IReadOnlyList<BallotShown> Ballots, Quorum Quorum, IReadOnlyDictionary<AgendaItemId, VotingRule> Rules, IReadOnlyList<NominationToVote> Waiting)
{
    public int Present => Roll.Count(a => a.State is Presence.Present);

    public AgendaItem Item(AgendaItemId id) => Items.First(i => i.Id == id);

    public Attendance? Member(PersonId person) => Roll.FirstOrDefault(a => a.Person == person);

    /// <summary>A confirmed conflict of interest keeps the member from voting on that candidate.</summary>
    public bool IsBarred(PersonId member, AgendaItemId item) => !Rules[item].ConflictedVote && Conflicts.Any(c => c.Member == member && c.Item == item && c.Confirmed is true);

    /// <summary>Candidates that nobody has voted on and that stand on no ballot under way.</summary>
    public IReadOnlyList<AgendaItem> Open => [.. Items.Where(i => i.Outcome is null && !Ballots.Any(b => b.IsUnderWay && b.Items.Contains(i.Id)))];
}

/// <summary>A ballot as pages show it: who took part, never how.</summary>
public sealed record BallotShown(
    BallotId Id, int Round, BallotState State, IReadOnlyList<AgendaItemId> Items, IReadOnlyList<TellerShown> Tellers, int SlipsPrinted, SlipCount? Slips,
    IReadOnlyList<BallotResult> Results, string? WhyCancelled, IReadOnlyDictionary<PersonId, VotedHow> Voted, IReadOnlyList<PersonId> Unsealed)
{
    public bool IsUnderWay => State is BallotState.Prepared or BallotState.Open or BallotState.Closed;

    public int OnScreen => Voted.Values.Count(how => how is VotedHow.OnScreen);

    public int OnPaper => Voted.Values.Count(how => how is VotedHow.OnPaper);

    /// <summary>So few of one way that those who count could guess.</summary>
    public bool TellsTooMuch => (OnPaper is > 0 and < Ballot.FewVoters && OnScreen > 0) || (OnScreen is > 0 and < Ballot.FewVoters && OnPaper > 0);

    public bool IsTeller(PersonId person) => Tellers.Any(t => t.Person == person);
}

/// <summary>A teller, without the key.</summary>
public sealed record TellerShown(PersonId Person, string Name, bool HasCode);
