using ThiDua.Councils;
using ThiDua.Law;
using ThiDua.Storage.Specs.Database;

namespace ThiDua.Storage.Specs.Councils;

public sealed class A_ballot(ThrowAwayDatabase database) : IClassFixture<ThrowAwayDatabase>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task counts_five_hundred_votes_cast_at_once_exactly()
    {
        await using var council = await ACouncil.Sitting(database, members: 500, candidates: 3);
        var (id, codes) = await council.OpenBallot();
        var marks = (await council.Now()).Items.Select(i => i.Id).ToList();

        // Everybody presses twice at the same moment.
        var answers = await Task.WhenAll(council.Members.SelectMany((member, i) => new[] { Vote(member, i), Vote(member, i) }));

        Assert.Equal(500, answers.Count(a => a is CastAnswer.Taken));
        Assert.Equal(500, answers.Count(a => a is CastAnswer.TakenBefore));
        await council.Count(id, codes);
        var counts = (await council.Now()).Items.Select(i => i.Outcome!.Votes).ToList();
        Assert.Equal([new VoteCount(500, 0, 0), new VoteCount(250, 250, 0), new VoteCount(167, 167, 166)], counts);

        Task<CastAnswer> Vote(ThiDua.Organizations.Actor member, int i) => Task.Run(() => council.Vote(id, member, new Dictionary<AgendaItemId, BallotMark>
        {
            [marks[0]] = BallotMark.Agree,
            [marks[1]] = i % 2 == 0 ? BallotMark.Agree : BallotMark.Against,
            [marks[2]] = (i % 3) switch { 0 => BallotMark.Agree, 1 => BallotMark.Against, _ => BallotMark.None },
        }));
    }

    [Fact]
    public async Task is_true_to_whoever_lost_the_line()
    {
        await using var council = await ACouncil.Sitting(database, members: 30, candidates: 1);
        var (id, codes) = await council.OpenBallot();
        var item = (await council.Now()).Items[0].Id;
        var ballot = await council.Ask(async (IBallots ballots) => (await ballots.Find(id, Stop))!);

        // The line breaks at once, after four milliseconds, after eight, …: before, within and after the vote.
        await Task.WhenAll(council.Members.Select((member, i) => Task.Run(async () =>
        {
            using var line = new CancellationTokenSource(TimeSpan.FromMilliseconds(i * 4));
            await Record.ExceptionAsync(() => council.Ask((CastVote cast) => cast.On(id, new Dictionary<AgendaItemId, BallotMark> { [item] = BallotMark.Agree }, member, line.Token)));
        })));

        var voted = await council.Ask((IBallots ballots) => ballots.WhoVoted(ballot, Stop));
        Assert.DoesNotContain(council.Members[0].Person, voted.Keys); // this line was never there
        foreach (var member in council.Members)
        {
            var answer = await council.Vote(id, member, _ => BallotMark.Agree);
            Assert.Equal(voted.ContainsKey(member.Person) ? CastAnswer.TakenBefore : CastAnswer.Taken, answer);
        }

        await council.Count(id, codes);
        Assert.Equal(new VoteCount(30, 0, 0), (await council.Now()).Items[0].Outcome!.Votes);
    }

    [Fact]
    public async Task takes_votes_on_screen_and_on_paper_and_no_member_twice()
    {
        await using var council = await ACouncil.Sitting(database, members: 9, candidates: 2);
        var (id, codes) = await council.OpenBallot(slips: 6);
        foreach (var member in council.Members.Take(5)) Assert.Equal(CastAnswer.Taken, await council.Vote(id, member, _ => BallotMark.Agree));
        foreach (var member in council.Members.Skip(5)) await council.Do((HandOutSlip hand) => hand.On(id, member.Person, council.Members[0], Stop));

        await Assert.ThrowsAsync<RefusedException>(() => council.Do((HandOutSlip hand) => hand.On(id, council.Members[0].Person, council.Members[0], Stop)));
        Assert.Equal(CastAnswer.TakenBefore, await council.Vote(id, council.Members[8], _ => BallotMark.Agree));
        await council.Do((CloseBallot close) => close.On(id, council.Officer, Stop));
        await Assert.ThrowsAsync<RefusedException>(() => council.Vote(id, council.Officer, _ => BallotMark.Agree));
        var unseal = await Assert.ThrowsAsync<RefusedException>(() => council.Do((UnsealBallot open) => open.On(id, codes[0], council.Members[0], Stop)));
        Assert.Contains("chưa được kiểm", unseal.Message, StringComparison.Ordinal);
        await Refused(new(4, 1, 2, 0), "không khớp: đã in 6");
        await Refused(new(5, 0, 1, 0), "chỉ phát cho 4");
        await council.Do((CountSlips count) => count.On(id, new SlipCount(Used: 4, Spoilt: 1, Unused: 1, Invalid: 1), [new(2, 1), new(0, 3)], council.Members[1], Stop));
        await council.Count(id, codes);

        Assert.Equal([new VoteCount(7, 1, 0, 1), new VoteCount(5, 3, 0, 1)], (await council.Now()).Items.Select(i => i.Outcome!.Votes));

        async Task Refused(SlipCount slips, string why) => Assert.Contains(why, (await Assert.ThrowsAsync<RefusedException>(() =>
            council.Do((CountSlips count) => count.On(id, slips, [new(2, 1), new(0, 3)], council.Members[1], Stop)))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task does_not_close_on_so_few_votes_that_the_sums_would_name_them()
    {
        await using var council = await ACouncil.Sitting(database, members: 7, candidates: 1);
        var (id, _) = await council.OpenBallot();
        for (var voted = 0; voted < Ballot.FewVoters; voted++)
        {
            var refused = await Assert.ThrowsAsync<RefusedException>(() => council.Do((CloseBallot close) => close.On(id, council.Officer, Stop)));
            Assert.Contains($"Mới có {voted} người bỏ phiếu", refused.Message, StringComparison.Ordinal);
            await council.Vote(id, council.Members[voted], _ => BallotMark.Agree);
        }

        await council.Do((CloseBallot close) => close.On(id, council.Officer, Stop));
        Assert.Equal(BallotState.Closed, (await council.Ask((IBallots ballots) => ballots.Find(id, Stop)))!.State);
    }

    [Fact]
    public async Task counts_only_who_may_vote_on_a_candidate_as_cover_for_the_others()
    {
        await using var council = await ACouncil.Sitting(database, members: 7, candidates: 2);
        var bound = (await council.Now()).Items[1];
        foreach (var member in council.Members.Take(2)) await council.Do((DeclareConflict declare) => declare.On(council.Session, bound.Id, member.Person, ConflictKind.Relative, null, member, Stop));
        var (id, _) = await council.OpenBallot();
        foreach (var member in council.Members.Take(4)) await council.Vote(id, member, _ => BallotMark.Agree);

        var refused = await Assert.ThrowsAsync<RefusedException>(() => council.Do((CloseBallot close) => close.On(id, council.Officer, Stop)));
        Assert.Contains($"Mới có 2 người bỏ phiếu mà không có quan hệ lợi ích với {bound.Candidate}", refused.Message, StringComparison.Ordinal);
        await council.Vote(id, council.Members[4], _ => BallotMark.Agree);
        await council.Do((CloseBallot close) => close.On(id, council.Officer, Stop));
    }

    [Fact]
    public async Task needs_every_teller_and_the_right_codes()
    {
        await using var council = await ACouncil.Sitting(database, members: 3, candidates: 1);
        var (id, codes) = await council.OpenBallot();
        foreach (var member in council.Members) await council.Vote(id, member, _ => BallotMark.Agree);
        await council.Do((CloseBallot close) => close.On(id, council.Officer, Stop));

        await Assert.ThrowsAsync<RefusedException>(() => council.Do((UnsealBallot open) => open.On(id, codes[1], council.Members[0], Stop)));
        await Assert.ThrowsAsync<RefusedException>(() => council.Do((UnsealBallot open) => open.On(id, codes[0], council.Members[2], Stop)));
        Assert.False(await council.Ask((UnsealBallot open) => open.On(id, codes[0], council.Members[0], Stop)));
        Assert.False(await council.Ask((UnsealBallot open) => open.On(id, codes[0], council.Members[0], Stop))); // repeated, safely
        Assert.True(await council.Ask((UnsealBallot open) => open.On(id, codes[1], council.Members[1], Stop)));
        await Assert.ThrowsAsync<RefusedException>(() => council.Do((TakeTellerCode take) => take.On(id, council.Members[0], Stop)));
    }

    [Fact]
    public async Task keeps_hands_down_for_its_candidates()
    {
        await using var council = await ACouncil.Sitting(database, members: 7, candidates: 2);
        var item = (await council.Now()).Items[1].Id;
        var (id, codes) = await council.OpenBallot();

        var refused = await Assert.ThrowsAsync<RefusedException>(() => council.Do((VoteOpenly vote) => vote.On(council.Session, item, 7, 0, council.Officer, Stop)));
        Assert.Contains("đang nằm trong lượt bỏ phiếu 1", refused.Message, StringComparison.Ordinal);
        foreach (var member in council.Members) await council.Vote(id, member, _ => BallotMark.Agree);
        await council.Count(id, codes);
    }

    [Fact]
    public async Task is_not_there_for_another_commune()
    {
        await using var council = await ACouncil.Sitting(database, members: 3, candidates: 1);
        var (id, _) = await council.OpenBallot();
        await using var other = await ACouncil.Sitting(database, members: 3, candidates: 1);

        Assert.Null(await other.Ask((IBallots ballots) => ballots.Find(id, Stop)));
        Assert.Null(await other.Ask((ISessions sessions) => sessions.Find(council.Session, Stop)));
        await Assert.ThrowsAsync<RefusedException>(() => other.Do((CloseBallot close) => close.On(id, other.Officer, Stop)));
    }
}
