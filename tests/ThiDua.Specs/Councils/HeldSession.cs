using ThiDua.Awards;
using ThiDua.Councils;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Specs.Councils;

/// <summary>A session of a council of nine that was held, voted on screen and on paper, and ended.</summary>
internal sealed class HeldSession
{
    private static readonly DateTimeOffset Morning = new(2026, 12, 18, 1, 30, 0, TimeSpan.Zero); // half past eight here
    private static readonly Deed Opened = new(Morning, Guid.CreateVersion7(), "Thư ký");
    private readonly List<PersonId> _people = [.. Enumerable.Range(0, 9).Select(_ => PersonId.New())];

    /// <param name="others">Further candidates of the session: name, post, award, achievement; all agreed to by seven.</param>
    public static SessionFile File(params IReadOnlyList<(string Name, string? Line, string Award, string Achievement)> others) => new HeldSession().With(others);

    private SessionFile With(IReadOnlyList<(string Name, string? Line, string Award, string Achievement)> others)
    {
        var council = new Council(CouncilId.New(), Guid.CreateVersion7(), "Hội đồng Thi đua – Khen thưởng xã Tân Hòa", new("45/QĐ-UBND", new(2025, 7, 10), "Chủ tịch UBND xã Tân Hòa"), new(2025, 7, 10));
        foreach (var (person, i) in _people.Select((p, i) => (p, i)))
            council.Take(person, $"Thành viên {i}", $"Chức vụ {i}", null, i switch { 0 => SeatRole.Chair, 1 => SeatRole.Secretary, _ => SeatRole.Member }, council.From);
        var session = Session.Call(council, MovementId.New(), Morning, "Phòng họp số 1", Opened);
        var item = new AgendaItem(AgendaItemId.New(), NominationId.New(), "Trần Thị Mười", "Chuyên viên", CandidateKind.Individual, null, null, "certificate.commune", "Giấy khen", VotingRule.Other, "Rút ngắn thời gian giải quyết.");
        session.Add(item);
        List<AgendaItem> further = [.. others.Select(o => item with { Id = AgendaItemId.New(), Nomination = NominationId.New(), Candidate = o.Name, Line = o.Line, Award = o.Award, Achievement = o.Achievement })];
        foreach (var one in further) session.Add(one);
        foreach (var person in _people.Take(8)) session.Attend(person, Presence.Present, null);
        session.Attend(_people[8], Presence.Absent, "Đi công tác");
        session.Write(_people[8], item.Id, BallotMark.Agree, null);
        session.Propose(new Conflict(ConflictId.New(), item.Id, _people[3], ConflictKind.Relative, "Thành viên tự khai báo.", Confirmed: true, Opened));
        session.Discuss(item.Id, "Xứng đáng.");
        session.Open(new Quorum(2, 3), Opened);
        var ballot = Counted(session, [item.Id, .. further.Select(one => one.Id)]);
        session.Conclude(item.Id, secretly: true, new SessionOutcome(new VoteCount(6, 1, 0, 1, Written: 1), 9, 9, 9, 5, "quá nửa tổng số thành viên Hội đồng", "", true, false));
        foreach (var one in further) session.Conclude(one.Id, secretly: true, new SessionOutcome(new VoteCount(7, 1, 0, 0, Written: 1), 9, 9, 9, 5, "quá nửa tổng số thành viên Hội đồng", "", true, false));
        session.End("Nhất trí theo kết quả kiểm phiếu.", Opened with { At = Morning.AddMinutes(90) });
        return new(session, council, [ballot], "Xã Tân Hòa", "Phát động phong trào thi đua cải cách hành chính", new Quorum(2, 3));
    }

    private BallotFile Counted(Session session, List<AgendaItemId> items)
    {
        var voted = _people.Take(7).Select((p, i) => (p, How: i < 3 ? VotedHow.OnScreen : VotedHow.OnPaper)).ToDictionary(x => x.p, x => x.How);
        var file = new BallotFile(Ballot.Prepare(session, 1, new BallotPlan(items, [_people[4], _people[5]], 5), Opened), voted);
        foreach (var teller in file.Ballot.Tellers) file.Ballot.HandOver(teller.Person, Opened);
        file.Ballot.Open(Opened);
        file.Ballot.Close(file.Turnout, [.. _people.Take(8)], Opened);
        file.Ballot.Reconcile(new SlipCount(Used: 4, Spoilt: 1, Unused: 0, Invalid: 1), file.Turnout);
        file.Ballot.Count([new VoteSum(5, 1), .. items.Skip(1).Select(_ => new VoteSum(5, 1))], file.Turnout, Opened);
        return file;
    }
}
