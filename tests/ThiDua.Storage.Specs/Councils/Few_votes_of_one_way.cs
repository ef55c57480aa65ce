using ThiDua.Councils;
using ThiDua.Law;
using ThiDua.Organizations;
using ThiDua.Storage.Specs.Database;

namespace ThiDua.Storage.Specs.Councils;

/// <summary>
/// Screen and paper each hide their own voters: tellers know the slips, and sums less the slips are the votes on screen. Who
/// voted which way is kept with names.
/// </summary>
public sealed class Few_votes_of_one_way(ThrowAwayDatabase database) : IClassFixture<ThrowAwayDatabase>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(3, 2, 1)] // two slips are not valid
    [InlineData(3, 1, 2)]
    [InlineData(3, 3, 0)]
    [InlineData(2, 0, 2)] // one was not given back
    public async Task are_not_unsealed_and_the_ballot_is_repeated(int used, int invalid, int valid)
    {
        await using var council = await ACouncil.Sitting(database, members: 7, candidates: 1);
        var (id, codes) = await council.OpenBallot(slips: 4);
        foreach (var member in council.Members.Take(4)) await council.Vote(id, member, _ => BallotMark.Against);
        foreach (var member in council.Members.Skip(4)) await HandOut(council, id, member);
        await council.Do((CloseBallot close) => close.On(id, council.Officer, Stop));

        var refused = await Refused(council, (CountSlips count) => count.On(id, new SlipCount(used, Spoilt: 0, Unused: 1, invalid), [new(valid, 0)], council.Members[0], Stop));
        Assert.Contains($"Chỉ có {valid} phiếu giấy hợp lệ", refused, StringComparison.Ordinal);
        Assert.Contains("hủy lượt này và bỏ phiếu lại", refused, StringComparison.Ordinal);
        foreach (var (teller, code) in council.Members.Zip(codes)) await Refused(council, (UnsealBallot unseal) => unseal.On(id, code, teller, Stop));
        var ballot = await council.Ask(async (IBallots ballots) => (await ballots.Find(id, Stop))!);
        Assert.Equal((null, 0), (ballot.Slips, ballot.Results.Count));

        await council.Do((CancelBallot cancel) => cancel.On(id, "Quá ít phiếu giấy hợp lệ", council.Officer, Stop));
        var (again, newCodes) = await council.OpenBallot();
        foreach (var member in council.Members) await council.Vote(again, member, _ => BallotMark.Agree);
        await council.Count(again, newCodes);
        Assert.Equal(new VoteCount(7, 0, 0), (await council.Now()).Items[0].Outcome!.Votes);
    }

    [Fact]
    public async Task on_screen_keep_the_ballot_open()
    {
        await using var council = await ACouncil.Sitting(database, members: 9, candidates: 1);
        var (id, _) = await council.OpenBallot(slips: 6);
        foreach (var member in council.Members.Take(2)) await council.Vote(id, member, _ => BallotMark.Against);
        foreach (var member in council.Members.Skip(2).Take(6)) await HandOut(council, id, member);

        Assert.Contains("Mới có 2 người bỏ phiếu trên màn hình", await Refused(council, (CloseBallot close) => close.On(id, council.Officer, Stop)), StringComparison.Ordinal);
        await council.Vote(id, council.Members[8], _ => BallotMark.Agree);
        await council.Do((CloseBallot close) => close.On(id, council.Officer, Stop));
    }

    [Fact]
    public async Task on_screen_are_counted_without_whom_a_conflict_keeps_from_the_candidate()
    {
        await using var council = await ACouncil.Sitting(database, members: 9, candidates: 2);
        var bound = (await council.Now()).Items[1];
        await council.Do((DeclareConflict declare) => declare.On(council.Session, bound.Id, council.Members[0].Person, ConflictKind.Relative, null, council.Members[0], Stop));
        var (id, _) = await council.OpenBallot(slips: 5);
        foreach (var member in council.Members.Take(3)) await council.Vote(id, member, _ => BallotMark.Agree);
        foreach (var member in council.Members.Skip(3).Take(5)) await HandOut(council, id, member);

        Assert.Contains($"Mới có 2 người bỏ phiếu trên màn hình mà không có quan hệ lợi ích với {bound.Candidate}", await Refused(council, (CloseBallot close) => close.On(id, council.Officer, Stop)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task on_paper_keep_the_ballot_open()
    {
        await using var council = await ACouncil.Sitting(database, members: 7, candidates: 1);
        var (id, _) = await council.OpenBallot(slips: 3);
        foreach (var member in council.Members.Skip(5)) await HandOut(council, id, member);
        foreach (var member in council.Members.Take(4)) await council.Vote(id, member, _ => BallotMark.Agree);

        Assert.Contains("Mới phát phiếu giấy cho 2 người", await Refused(council, (CloseBallot close) => close.On(id, council.Officer, Stop)), StringComparison.Ordinal);
        await HandOut(council, id, council.Members[4]);
        await council.Do((CloseBallot close) => close.On(id, council.Officer, Stop));
    }

    [Fact]
    public async Task are_not_begun_where_nobody_is_left_to_join_them()
    {
        await using var council = await ACouncil.Sitting(database, members: 7, candidates: 1);
        var (id, _) = await council.OpenBallot(slips: 5);
        foreach (var member in council.Members.Take(5)) await council.Vote(id, member, _ => BallotMark.Agree);
        Assert.Contains("Chỉ còn 2 thành viên", await Refused(council, (HandOutSlip hand) => hand.On(id, council.Members[6].Person, council.Officer, Stop)), StringComparison.Ordinal);
        await council.Do((CancelBallot cancel) => cancel.On(id, "Lập lượt khác", council.Officer, Stop));

        var (other, _) = await council.OpenBallot(slips: 5);
        foreach (var member in council.Members.Take(5)) await HandOut(council, other, member);
        Assert.Contains("Đề nghị nhận phiếu giấy", (await Assert.ThrowsAsync<RefusedException>(() => council.Vote(other, council.Members[6], _ => BallotMark.Agree))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task are_not_prepared_on_paper(int slips)
    {
        await using var council = await ACouncil.Sitting(database, members: 7, candidates: 1);
        var refused = await Assert.ThrowsAsync<RefusedException>(() => council.OpenBallot(slips));
        Assert.Contains("phải là 0 hoặc từ 3", refused.Message, StringComparison.Ordinal);
    }

    private static Task HandOut(ACouncil council, BallotId id, Actor member) => council.Do((HandOutSlip hand) => hand.On(id, member.Person, council.Members[0], Stop));

    private static async Task<string> Refused<T>(ACouncil council, Func<T, Task> act) where T : notnull => (await Assert.ThrowsAsync<RefusedException>(() => council.Do(act))).Message;
}
