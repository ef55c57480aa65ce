using ThiDua.Awards;
using ThiDua.Councils;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Specs.Councils;

public sealed class A_conflict_of_interest
{
    private static readonly Deed By = new(new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero), Guid.CreateVersion7(), "Thư ký");
    private static readonly UnitId Office = UnitId.New();
    private static readonly PersonId Candidate = PersonId.New();

    [Fact]
    public void is_proposed_for_the_candidate_himself() =>
        Assert.Equal(ConflictKind.Self, Kind(Member("Chuyên viên", UnitId.New()) with { Person = Candidate }, Item(CandidateKind.Individual)));

    [Fact]
    public void is_proposed_for_members_of_the_collective() =>
        Assert.Equal(ConflictKind.OwnUnit, Kind(Member("Chuyên viên", Office), Item(CandidateKind.Collective)));

    [Fact]
    public void is_proposed_for_the_head_of_the_candidates_unit() =>
        Assert.Equal(ConflictKind.Superior, Kind(Member("Trưởng phòng Kinh tế", Office), Item(CandidateKind.Individual)));

    [Fact]
    public void is_proposed_again_for_a_relative_who_was_confirmed_before() =>
        Assert.Equal(ConflictKind.Relative, Kind(Member("Chuyên viên", null), Item(CandidateKind.Individual), new KnownBond(_member, Candidate, ConflictKind.Relative)));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void is_proposed_for_who_made_an_initiative_together_with_the_candidate(bool inTheRecordOfTheCandidate)
    {
        var (author, other) = inTheRecordOfTheCandidate ? (Candidate, _member) : (_member, Candidate);
        var line = MeritEntry.Enter(UnitId.New(), new(CandidateKind.Individual, null, author, "Lê Thị Mai"), new(MeritKind.Initiative, "Một cửa lưu động", new(2026, 2, 1)) { CoAuthors = [new(other, "Trần Văn Bình")] }, By);
        var bound = ProposeConflicts.Between(Member("Chuyên viên", null), Item(CandidateKind.Individual), [.. ProposeConflicts.Authors([line])]);
        Assert.Equal((ConflictKind.CoAuthor, "Là đồng tác giả sáng kiến “Một cửa lưu động”."), bound);

        line.Strike("Ghi nhầm", By);
        Assert.Empty(ProposeConflicts.Authors([line]));
    }

    [Fact]
    public void is_not_seen_where_nothing_binds()
    {
        Assert.Null(Kind(Member("Chuyên viên", Office), Item(CandidateKind.Individual)));
        Assert.Null(Kind(Member("Trưởng phòng Kinh tế", UnitId.New()), Item(CandidateKind.Individual)));
        Assert.Null(Kind(Member("Chuyên viên", null), Item(CandidateKind.Individual), new KnownBond(PersonId.New(), Candidate, ConflictKind.Relative)));
    }

    [Fact]
    public void counts_only_once_it_is_confirmed_and_never_makes_the_council_smaller()
    {
        var (session, item, member) = Sitting();
        session.Propose(new Conflict(ConflictId.New(), item.Id, member, ConflictKind.Superior, "…"));
        Assert.False(session.HasConflict(member, item.Id));

        session.Answer(session.Conflicts[0].Id, confirmed: true, By);

        Assert.True(session.HasConflict(member, item.Id));
        Assert.Equal(3, session.Members);
        Assert.Equal(3, JudgeVote.Of(VotingRule.For(VotingRule.Other, ParameterBook.Shipped, new(2026, 3, 2)), new VoteCount(2, 0, 1), session.Members, session.Present).Denominator);
    }

    [Fact]
    public void keeps_candidates_from_counting_votes()
    {
        var (session, item, _) = Sitting();

        var refused = Assert.Throws<RefusedException>(() => Ballot.Prepare(session, 1, new BallotPlan([item.Id], [.. session.Roll.Select(a => a.Person)], 0), By));
        Assert.Contains("là người được đề nghị", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void of_the_candidate_himself_is_a_fact_and_not_to_be_denied()
    {
        var (session, item, _) = Sitting();
        session.Propose(new Conflict(ConflictId.New(), item.Id, Candidate, ConflictKind.Self, "…"));

        Assert.Contains("là người được đề nghị", Assert.Throws<RefusedException>(() => session.Answer(session.Conflicts[0].Id, confirmed: false, By)).Message, StringComparison.Ordinal);
        session.Answer(session.Conflicts[0].Id, confirmed: true, By);
        Assert.True(session.HasConflict(Candidate, item.Id));
    }

    private static (Session Session, AgendaItem Item, PersonId Member) Sitting()
    {
        var council = new Council(CouncilId.New(), Guid.CreateVersion7(), "Hội đồng", new("45/QĐ-UBND", new(2025, 7, 10), "Chủ tịch"), new(2025, 7, 10));
        PersonId[] people = [PersonId.New(), PersonId.New(), Candidate];
        foreach (var (person, i) in people.Select((p, i) => (p, i))) council.Take(person, $"Thành viên {i}", "", null, i == 0 ? SeatRole.Chair : SeatRole.Member, council.From);
        var session = Session.Call(council, MovementId.New(), By.At, "Phòng họp", By);
        var item = Item(CandidateKind.Individual);
        session.Add(item);
        foreach (var person in people) session.Attend(person, Presence.Present, null);
        session.Open(new Quorum(2, 3), By);
        return (session, item, people[1]);
    }

    private readonly PersonId _member = PersonId.New();

    private Attendance Member(string post, UnitId? unit) => new(_member, "Thành viên", post, unit, SeatRole.Member);

    private static AgendaItem Item(CandidateKind kind) => new(
        AgendaItemId.New(), NominationId.New(), "Người được đề nghị", null, kind, kind is CandidateKind.Individual ? Candidate : null, Office, "certificate.commune", "Giấy khen", VotingRule.Other, "Thành tích");

    private static ConflictKind? Kind(Attendance member, AgendaItem item, params KnownBond[] bonds) => ProposeConflicts.Between(member, item, bonds)?.Kind;
}
