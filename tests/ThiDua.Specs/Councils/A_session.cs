using ThiDua.Awards;
using ThiDua.Councils;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Specs.Councils;

public sealed class A_session
{
    private static readonly DateTimeOffset Midnight = new(2026, 12, 17, 17, 0, 0, TimeSpan.Zero); // 18 December begins here
    private static readonly Quorum Quorum = new(2, 3);

    [Fact]
    public void opens_on_its_day_and_not_before()
    {
        var session = Called();

        var refused = Assert.Throws<RefusedException>(() => session.Open(Quorum, At(Midnight.AddSeconds(-1))));
        Assert.Contains("vào ngày 18/12/2026, chưa khai mạc trước ngày đó được", refused.Message, StringComparison.Ordinal);
        session.Open(Quorum, At(Midnight));
        Assert.Equal(SessionState.Open, session.State);
    }

    [Fact]
    public void held_on_its_day_may_be_entered_later()
    {
        var session = Called();
        session.Open(Quorum, At(Midnight.AddDays(3)));
        Assert.Equal(SessionState.Open, session.State);
    }

    [Fact]
    public void ends_without_a_vote_where_it_says_why()
    {
        var session = Called();
        session.Open(Quorum, At(Midnight));

        Assert.Contains("Chưa biểu quyết", Assert.Throws<RefusedException>(() => session.End(" ", At(Midnight))).Message, StringComparison.Ordinal);
        session.End("Hoãn xét vì đang xác minh đơn.", At(Midnight));
        Assert.Equal(SessionState.Ended, session.State);
    }

    private static Session Called()
    {
        var council = new Council(CouncilId.New(), Guid.CreateVersion7(), "Hội đồng", new("45/QĐ-UBND", new(2025, 7, 10), "Chủ tịch"), new(2025, 7, 10));
        PersonId[] people = [PersonId.New(), PersonId.New(), PersonId.New()];
        foreach (var (person, i) in people.Select((p, i) => (p, i))) council.Take(person, $"Thành viên {i}", "", null, i == 0 ? SeatRole.Chair : SeatRole.Member, council.From);
        var session = Session.Call(council, MovementId.New(), Midnight.AddHours(8), "Phòng họp", At(Midnight.AddDays(-3)));
        session.Add(new AgendaItem(
            AgendaItemId.New(), NominationId.New(), "Người được đề nghị", null, CandidateKind.Individual, PersonId.New(), null, "certificate.commune", "Giấy khen", VotingRule.Other, "Thành tích"));
        foreach (var person in people) session.Attend(person, Presence.Present, null);
        return session;
    }

    private static Deed At(DateTimeOffset moment) => new(moment, Guid.CreateVersion7(), "Thư ký");
}
