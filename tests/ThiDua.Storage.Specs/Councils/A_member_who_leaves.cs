using ThiDua.Councils;
using ThiDua.Law;
using ThiDua.Organizations;
using ThiDua.Storage.Specs.Database;

namespace ThiDua.Storage.Specs.Councils;

/// <summary>Who leaves a session early has voted or has not, and is counted accordingly: once, and never for less than was there.</summary>
public sealed class A_member_who_leaves(ThrowAwayDatabase database) : IClassFixture<ThrowAwayDatabase>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task has_no_second_vote_in_writing()
    {
        await using var council = await ACouncil.Sitting(database, members: 7, candidates: 1);
        var item = (await council.Now()).Items[0].Id;
        var (id, codes) = await council.OpenBallot();
        foreach (var member in council.Members.Skip(2)) await council.Vote(id, member, _ => BallotMark.Against);
        var leaver = council.Members[6];
        await Leave(council, leaver);

        Assert.Contains("đang bỏ phiếu kín ở lượt 1", await Refused(council, (RecordOpinion record) => Agrees(record, council, item, leaver)), StringComparison.Ordinal);
        await council.Count(id, codes);
        Assert.Equal(new VoteCount(0, 5, 0), (await council.Now()).Items[0].Outcome!.Votes);
    }

    [Fact]
    public async Task cannot_be_called_absent_after_voting()
    {
        await using var council = await ACouncil.Sitting(database, members: 7, candidates: 1);
        var (id, codes) = await council.OpenBallot(slips: 4);
        foreach (var member in council.Members.Take(4)) await council.Vote(id, member, _ => BallotMark.Agree);
        foreach (var member in council.Members.Skip(4)) await council.Do((HandOutSlip hand) => hand.On(id, member.Person, council.Officer, Stop));

        foreach (var voter in council.Members.Skip(3).Take(2))
            Assert.Contains("đã bỏ phiếu hoặc nhận phiếu giấy", await Refused(council, (TakeRoll roll) => roll.On(council.Session, [new(voter.Person, Presence.Absent, "Đi công tác")], council.Officer, Stop)), StringComparison.Ordinal);
        await council.Do((CloseBallot close) => close.On(id, council.Officer, Stop));
        await council.Do((CountSlips count) => count.On(id, new SlipCount(Used: 3, Spoilt: 0, Unused: 1, Invalid: 0), [new(3, 0)], council.Members[0], Stop));
        await council.Count(id, codes);
        await council.Do((TakeRoll roll) => roll.On(council.Session, [new(council.Members[6].Person, Presence.Left, "Họp ở tỉnh")], council.Officer, Stop));
    }

    [Fact]
    public async Task is_among_those_present_at_a_vote_that_was_taken_before()
    {
        await using var council = await ACouncil.Sitting(database, members: 9, candidates: 1);
        var (id, codes) = await council.OpenBallot();
        foreach (var member in council.Members.Take(7)) await council.Vote(id, member, _ => BallotMark.Agree);
        await Leave(council, council.Members[6]); // voted
        await council.Do((CloseBallot close) => close.On(id, council.Officer, Stop));
        await Leave(council, council.Members[7]); // was there until the end of the vote, and kept the vote back
        await council.Count(id, codes);

        Assert.Equal((7, 9), ((await council.Now()).Items[0].Outcome!.Votes.All, (await council.Now()).Items[0].Outcome!.Taken));
    }

    [Fact]
    public async Task takes_the_quorum_along()
    {
        await using var council = await ACouncil.Sitting(database, members: 9, candidates: 1);
        var item = (await council.Now()).Items[0].Id;
        foreach (var leaver in council.Members.Skip(5)) await Leave(council, leaver);

        const string tooFew = "Còn 5/9 thành viên có mặt; cần ít nhất 6";
        Assert.Contains(tooFew, await Refused(council, (VoteOpenly vote) => vote.On(council.Session, item, 5, 0, council.Officer, Stop)), StringComparison.Ordinal);
        Assert.Contains(tooFew, (await Assert.ThrowsAsync<RefusedException>(() => council.OpenBallot())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task takes_nothing_away_from_what_was_voted_before()
    {
        await using var council = await ACouncil.Sitting(database, members: 9, candidates: 1);
        var (id, codes) = await council.OpenBallot();
        foreach (var member in council.Members) await council.Vote(id, member, _ => BallotMark.Agree);
        foreach (var leaver in council.Members.Skip(2)) await Leave(council, leaver);
        await council.Count(id, codes);
        await council.Do((EndSession end) => end.On(council.Session, null, council.Officer, Stop));

        Assert.Equal((new VoteCount(9, 0, 0), true), ((await council.Now()).Items[0].Outcome!.Votes, (await council.Now()).Items[0].Outcome!.Met));
    }

    [Fact]
    public async Task may_write_an_opinion_on_what_was_not_voted_yet_and_comes_back_without_it()
    {
        await using var council = await ACouncil.Sitting(database, members: 7, candidates: 1);
        var item = (await council.Now()).Items[0].Id;
        await Leave(council, council.Members[6]);
        await council.Do((RecordOpinion record) => Agrees(record, council, item, council.Members[6]));

        Assert.Contains("đã gửi ý kiến bằng văn bản", await Refused(council, (TakeRoll roll) => roll.On(council.Session, [new(council.Members[6].Person, Presence.Present, null)], council.Officer, Stop)), StringComparison.Ordinal);
        await council.Do((VoteOpenly vote) => vote.On(council.Session, item, 6, 0, council.Officer, Stop));
        Assert.Equal(new VoteCount(7, 0, 0, Written: 1), (await council.Now()).Items[0].Outcome!.Votes);
    }

    [Fact]
    public async Task leaves_with_a_reason()
    {
        await using var council = await ACouncil.Sitting(database, members: 7, candidates: 1);

        Assert.Contains("Chưa ghi lý do về trước", await Refused(council, (TakeRoll roll) => roll.On(council.Session, [new(council.Members[6].Person, Presence.Left, " ")], council.Officer, Stop)), StringComparison.Ordinal);
    }

    private static Task Leave(ACouncil council, Actor member) =>
        council.Do((TakeRoll roll) => roll.On(council.Session, [new RollEntry(member.Person, Presence.Left, "Họp ở tỉnh")], council.Officer, Stop));

    private static Task Agrees(RecordOpinion record, ACouncil council, AgendaItemId item, Actor member) =>
        record.On(council.Session, member.Person, new Dictionary<AgendaItemId, BallotMark> { [item] = BallotMark.Agree }, null, member, Stop);

    private static async Task<string> Refused<T>(ACouncil council, Func<T, Task> act) where T : notnull => (await Assert.ThrowsAsync<RefusedException>(() => council.Do(act))).Message;
}
