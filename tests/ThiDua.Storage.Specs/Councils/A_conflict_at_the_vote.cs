using ThiDua.Councils;
using ThiDua.Law;
using ThiDua.Organizations;
using ThiDua.Storage.Specs.Database;

namespace ThiDua.Storage.Specs.Councils;

/// <summary>Whom a conflict of interest keeps from voting it keeps from every way to vote.</summary>
public sealed class A_conflict_at_the_vote(ThrowAwayDatabase database) : IClassFixture<ThrowAwayDatabase>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task is_answered_before_hands_are_counted()
    {
        await using var council = await ACouncil.Sitting(database, members: 7, candidates: 1);
        var item = (await council.Now()).Items[0].Id;
        var conflict = await Proposed(council, item, council.Members[3]);

        Assert.Contains("Thành viên 4 chưa trả lời", await Refused(council, (VoteOpenly vote) => vote.On(council.Session, item, 6, 0, council.Officer, Stop)), StringComparison.Ordinal);
        await council.Do((AnswerConflict answer) => answer.On(council.Session, conflict, isSo: true, council.Members[3], Stop));
        Assert.Contains("nhiều hơn 6 thành viên được biểu quyết", await Refused(council, (VoteOpenly vote) => vote.On(council.Session, item, 7, 0, council.Officer, Stop)), StringComparison.Ordinal);
        await council.Do((VoteOpenly vote) => vote.On(council.Session, item, 6, 0, council.Officer, Stop));

        var outcome = (await council.Now()).Items[0].Outcome!;
        Assert.Equal((new VoteCount(6, 0, 1), 7), (outcome.Votes, outcome.Denominator));
    }

    [Fact]
    public async Task keeps_from_an_opinion_in_writing()
    {
        await using var council = await ACouncil.Sitting(database, members: 7, candidates: 1);
        var item = (await council.Now()).Items[0].Id;
        var away = council.Members[6];
        await Away(council, away);
        await Declare(council, item, away);

        Assert.Contains("không cho ý kiến bằng văn bản", await Refused(council, (RecordOpinion record) => Agrees(record, council, item, away)), StringComparison.Ordinal);
        await council.Do((RecordOpinion record) => record.On(council.Session, away.Person, new Dictionary<AgendaItemId, BallotMark> { [item] = BallotMark.None }, null, away, Stop));
    }

    [Fact]
    public async Task takes_an_opinion_back_that_was_written_before()
    {
        await using var council = await ACouncil.Sitting(database, members: 7, candidates: 1);
        var item = (await council.Now()).Items[0].Id;
        foreach (var away in council.Members.Skip(5))
        {
            await Away(council, away);
            await council.Do((RecordOpinion record) => Agrees(record, council, item, away));
        }

        var conflict = await Proposed(council, item, council.Members[6]);
        Assert.Contains("Thành viên 7 chưa trả lời", await Refused(council, (VoteOpenly vote) => vote.On(council.Session, item, 5, 0, council.Officer, Stop)), StringComparison.Ordinal);
        await council.Do((AnswerConflict answer) => answer.On(council.Session, conflict, isSo: true, council.Members[6], Stop));
        await council.Do((VoteOpenly vote) => vote.On(council.Session, item, 5, 0, council.Officer, Stop));

        Assert.Equal(new VoteCount(6, 0, 0, Written: 1), (await council.Now()).Items[0].Outcome!.Votes);
    }

    [Fact]
    public async Task keeps_from_a_slip_of_paper()
    {
        await using var council = await ACouncil.Sitting(database, members: 7, candidates: 2);
        var (first, second) = ((await council.Now()).Items[0].Id, (await council.Now()).Items[1].Id);
        await Declare(council, second, council.Members[5]);
        var (id, _) = await council.OpenBallot(slips: 3);

        Assert.Contains("không nhận phiếu giấy", await Refused(council, (HandOutSlip hand) => hand.On(id, council.Members[5].Person, council.Members[0], Stop)), StringComparison.Ordinal);
        await council.Do((HandOutSlip hand) => hand.On(id, council.Members[6].Person, council.Members[0], Stop));
        Assert.Contains("không lấy ra được", await Refused(council, (DeclareConflict declare) => declare.On(council.Session, first, council.Members[6].Person, ConflictKind.Superior, null, council.Members[6], Stop)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task is_answered_by_who_comes_late_before_the_vote_on_screen()
    {
        await using var council = await ACouncil.Sitting(database, members: 7, candidates: 1);
        var item = (await council.Now()).Items[0].Id;
        var late = council.Members[4];
        await Away(council, late);
        var conflict = await Proposed(council, item, late);
        var (id, _) = await council.OpenBallot();
        await council.Do((TakeRoll roll) => roll.On(council.Session, [new RollEntry(late.Person, Presence.Present, null)], council.Officer, Stop));

        Assert.Contains("Thành viên 5 chưa trả lời", (await Assert.ThrowsAsync<RefusedException>(() => council.Vote(id, late, _ => BallotMark.Agree))).Message, StringComparison.Ordinal);
        await council.Do((AnswerConflict answer) => answer.On(council.Session, conflict, isSo: false, late, Stop));
        Assert.Equal(CastAnswer.Taken, await council.Vote(id, late, _ => BallotMark.Agree));
    }

    [Fact]
    public async Task keeps_the_chair_from_breaking_a_tie()
    {
        await using var council = await ACouncil.Sitting(database, members: 8, candidates: 2);
        var items = (await council.Now()).Items.Select(i => i.Id).ToList();
        await Declare(council, items[0], council.Members[0]);
        foreach (var item in items) await council.Do((VoteOpenly vote) => vote.On(council.Session, item, 4, 3, council.Officer, Stop));

        var now = (await council.Now()).Items;
        Assert.Equal([false, true], now.Select(i => i.Outcome!.WaitsForChair));
        Assert.Contains("không cần ý kiến", await Refused(council, (DecideTie decide) => decide.On(council.Session, items[0], agrees: true, council.Members[0], Stop)), StringComparison.Ordinal);
        Assert.Contains("Chủ tịch Hội đồng có quan hệ lợi ích", now[0].Outcome!.Reason, StringComparison.Ordinal);
        Assert.False(now[0].Outcome!.Met);
    }

    [Fact]
    public async Task is_answered_by_an_absent_chair_too_who_may_have_to_break_a_tie()
    {
        await using var council = await ACouncil.Sitting(database, members: 8, candidates: 1);
        var item = (await council.Now()).Items[0].Id;
        await Away(council, council.Members[0]);
        await Proposed(council, item, council.Members[0]);

        Assert.Contains("Thành viên 1 chưa trả lời", await Refused(council, (VoteOpenly vote) => vote.On(council.Session, item, 4, 3, council.Officer, Stop)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task declared_at_the_moment_of_the_vote_comes_before_it_or_is_told_that_it_is_too_late()
    {
        await using var council = await ACouncil.Sitting(database, members: 30, candidates: 1);
        var item = (await council.Now()).Items[0].Id;
        var (id, codes) = await council.OpenBallot();
        var marks = new Dictionary<AgendaItemId, BallotMark> { [item] = BallotMark.Agree };

        var answers = await Task.WhenAll(council.Members.Skip(3).SelectMany(member => new[]
        {
            Task.Run(async () => await council.Vote(id, member, marks) is CastAnswer.Taken),
            Task.Run(() => Tried(() => Declare(council, item, member))),
        }));
        foreach (var member in council.Members.Take(3)) await council.Vote(id, member, marks);
        await council.Count(id, codes);

        var bound = answers.Where((_, i) => i % 2 == 1).Count(declared => declared);
        Assert.Equal(27, answers.Where((_, i) => i % 2 == 0).Count(voted => voted));
        var votes = (await council.Now()).Items[0].Outcome!.Votes;
        Assert.Equal((30 - bound, bound), (votes.Agree, votes.Blank)); // whoever is bound marked nothing
    }

    private static async Task<bool> Tried(Func<Task> act)
    {
        try
        {
            await act();
            return true;
        }
        catch (RefusedException)
        {
            return false; // the vote was first
        }
    }

    private static async Task<ConflictId> Proposed(ACouncil council, AgendaItemId item, Actor member)
    {
        var conflict = new Conflict(ConflictId.New(), item, member.Person, ConflictKind.Superior, "Là cấp trên trực tiếp.");
        await council.Do((ISessions sessions) => sessions.Change(council.Session, session => { session.Propose(conflict); return Task.CompletedTask; }, Stop));
        return conflict.Id;
    }

    private static Task Declare(ACouncil council, AgendaItemId item, Actor member) =>
        council.Do((DeclareConflict declare) => declare.On(council.Session, item, member.Person, ConflictKind.CoAuthor, null, member, Stop));

    private static Task Away(ACouncil council, Actor member) =>
        council.Do((TakeRoll roll) => roll.On(council.Session, [new RollEntry(member.Person, Presence.Absent, "Đi công tác")], council.Officer, Stop));

    private static Task Agrees(RecordOpinion record, ACouncil council, AgendaItemId item, Actor member) =>
        record.On(council.Session, member.Person, new Dictionary<AgendaItemId, BallotMark> { [item] = BallotMark.Agree }, null, member, Stop);

    private static async Task<string> Refused<T>(ACouncil council, Func<T, Task> act) where T : notnull => (await Assert.ThrowsAsync<RefusedException>(() => council.Do(act))).Message;
}
