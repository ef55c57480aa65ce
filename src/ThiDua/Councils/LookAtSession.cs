using ThiDua.Awards;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Councils;

/// <summary>Gathers what papers about a session need.</summary>
public sealed class LookAtSession(ISessions sessions, ICouncils councils, IBallots ballots, IMovements movements, IOrganizations organizations, ILawParameters law)
{
    public async Task<SessionFile> At(SessionId id, CancellationToken stop)
    {
        var session = await sessions.Open(id, stop);
        var council = await councils.Find(session.Council, stop) ?? throw RefusedException.NothingInSight("Không tìm thấy Hội đồng của phiên họp này.");
        var votes = new List<BallotFile>();
        foreach (var ballot in await ballots.OfSession(id, stop)) votes.Add(new(ballot, await ballots.WhoVoted(ballot, stop)));
        var title = (await movements.Find(session.Movement, stop))?.Terms.Title ?? "";
        var commune = (await organizations.Tree(stop)).Find(new UnitId(session.CommuneId))?.Name ?? "";
        return new(session, council, votes, commune, title, Quorum.On(session.Day, await law.Book(stop)));
    }
}

/// <summary>A session with all that its papers tell.</summary>
/// <param name="Commune">"Xã Tân Hòa".</param>
/// <param name="Movement">Title of the movement.</param>
public sealed record SessionFile(Session Session, Council Council, IReadOnlyList<BallotFile> Ballots, string Commune, string Movement, Quorum Quorum)
{
    /// <summary>Who presides: the first who was there, in the order of roles.</summary>
    public Attendance? Chair => Session.Roll.OrderBy(a => a.Role).FirstOrDefault(a => a.TookPart);

    /// <summary>The award with this commune named, where the catalogue has its level: "Giấy khen của Chủ tịch UBND xã Tân Hòa".</summary>
    public string AwardNamed(string award) => Commune.Length == 0 ? award : new CommuneOnPaper(Commune, null, "").NamedIn(award);

    /// <summary>Who writes: the council's secretary, or its standing member.</summary>
    public Attendance? Secretary =>
        Session.Roll.FirstOrDefault(a => a is { Role: SeatRole.Secretary, TookPart: true })
        ?? Session.Roll.FirstOrDefault(a => a is { Role: SeatRole.StandingMember, TookPart: true });
}

/// <summary>A ballot with who took part.</summary>
public sealed record BallotFile(Ballot Ballot, IReadOnlyDictionary<PersonId, VotedHow> Voted)
{
    public Turnout Turnout => new(Voted.Values.Count(how => how is VotedHow.OnScreen), Voted.Values.Count(how => how is VotedHow.OnPaper));
}
