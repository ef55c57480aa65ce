using ThiDua.Councils;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Storage.Specs.Database;

namespace ThiDua.Storage.Specs.Councils;

/// <summary>While a ballot on a candidate runs nothing else bears on the result; who is there counts as at its end.</summary>
public sealed class A_running_ballot(ThrowAwayDatabase database) : IClassFixture<ThrowAwayDatabase>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task takes_no_opinion_in_writing_and_gives_none_back()
    {
        await using var council = await ACouncil.Sitting(database, members: 9, candidates: 2);
        var items = (await council.Now()).Items.Select(i => i.Id).ToList();
        var (wrote, late) = (council.Members[7], council.Members[8]);
        await Rolls(council, Presence.Absent, wrote, late);
        await council.Do((RecordOpinion record) => Writes(record, council, wrote, BallotMark.Agree, items));
        var (id, codes) = await council.OpenBallot();
        foreach (var member in council.Members.Take(7)) await council.Vote(id, member, _ => BallotMark.Agree);

        foreach (var close in new[] { false, true })
        {
            if (close) await council.Do((CloseBallot closes) => closes.On(id, council.Officer, Stop));
            Assert.Contains("đang bỏ phiếu kín ở lượt 1", await Refused(council, (RecordOpinion record) => Writes(record, council, late, BallotMark.Against, items)), StringComparison.Ordinal);
            Assert.Contains("đang bỏ phiếu kín ở lượt 1", await Refused(council, (RecordOpinion record) => Writes(record, council, wrote, BallotMark.None, items)), StringComparison.Ordinal);
            Assert.Contains("không lấy ra được", await Refused(council, (DeclareConflict declare) => declare.On(council.Session, items[0], wrote.Person, ConflictKind.Relative, null, wrote, Stop)), StringComparison.Ordinal);
            await council.Do((RecordOpinion record) => Writes(record, council, wrote, BallotMark.Agree, items)); // as it was
        }

        await council.Count(id, codes);
        Assert.Equal(new VoteCount(8, 0, 0, Written: 1), (await council.Now()).Items[0].Outcome!.Votes);
    }

    [Fact]
    public async Task does_not_close_without_a_quorum()
    {
        await using var council = await ACouncil.Sitting(database, members: 9, candidates: 1);
        var (id, _) = await council.OpenBallot();
        foreach (var member in council.Members.Take(4)) await council.Vote(id, member, _ => BallotMark.Agree);
        await Rolls(council, Presence.Left, [council.Members[0], .. council.Members.Skip(5)]);

        // Five are left: four who voted, one of whom is gone, and one who kept the vote back.
        Assert.Contains("Còn 5/9 thành viên", await Refused(council, (CloseBallot close) => close.On(id, council.Officer, Stop)), StringComparison.Ordinal);
        await Rolls(council, Presence.Present, council.Members[5]);
        await council.Do((CloseBallot close) => close.On(id, council.Officer, Stop));
    }

    [Fact]
    public async Task leaves_behind_who_was_there_at_its_end_whoever_goes_or_comes_later()
    {
        await using var council = await ACouncil.Sitting(database, members: 9, candidates: 1);
        await Rolls(council, Presence.Absent, council.Members[8]);
        var (id, codes) = await council.OpenBallot();
        foreach (var member in council.Members.Take(6)) await council.Vote(id, member, _ => BallotMark.Agree);
        await council.Do((CloseBallot close) => close.On(id, council.Officer, Stop));
        await Rolls(council, Presence.Left, [.. council.Members.Skip(3).Take(4)]);
        await Rolls(council, Presence.Present, council.Members[8]);
        await council.Count(id, codes);

        var file = await council.Ask((LookAtSession look) => look.At(council.Session, Stop));
        Assert.Contains("Khi kết thúc bỏ phiếu có mặt 8/9 thành viên (cần ít nhất 6), đủ điều kiện biểu quyết", Text(MinutesPaper.Of(file)), StringComparison.Ordinal);
        Assert.Contains("Thành viên có mặt không bỏ phiếu: Thành viên 7, Thành viên 8.", Text(MinutesPaper.Of(file)), StringComparison.Ordinal);
        Assert.Contains("Khi khai mạc, phiên họp có mặt 9/9 thành viên", Text(MinutesPaper.Of(file)), StringComparison.Ordinal);
        var record = Text(BallotRecordPaper.Of(file, file.Ballots[0]));
        Assert.Contains("tổng số 9, có mặt 8.", record, StringComparison.Ordinal);
        Assert.Contains("Thành viên có mặt không bỏ phiếu: Thành viên 7, Thành viên 8.", record, StringComparison.Ordinal);
    }

    [Fact]
    public async Task tied_is_not_voted_on_again_by_hands()
    {
        await using var council = await ACouncil.Sitting(database, members: 8, candidates: 1);
        var item = (await council.Now()).Items[0].Id;
        var (id, codes) = await council.OpenBallot();
        for (var i = 0; i < 8; i++) await council.Vote(id, council.Members[i], _ => i % 2 == 0 ? BallotMark.Agree : BallotMark.Against);
        await council.Count(id, codes);
        Assert.True((await council.Now()).Items[0].Outcome!.WaitsForChair);

        Assert.Contains("đã có kết quả biểu quyết", await Refused(council, (VoteOpenly vote) => vote.On(council.Session, item, 8, 0, council.Officer, Stop)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task is_prepared_once_by_officers_who_press_at_once()
    {
        await using var council = await ACouncil.Sitting(database, members: 7, candidates: 2);
        var plan = new BallotPlan([.. (await council.Now()).Items.Select(i => i.Id)], [council.Members[0].Person, council.Members[1].Person], 0);

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () => await Record.ExceptionAsync(
            () => council.Ask((PrepareBallot prepare) => prepare.On(council.Session, plan, council.Officer, Stop))))));
        Assert.Single(answers, answer => answer is null);
        Assert.Equal(7, answers.Count(answer => answer is RefusedException));
    }

    [Fact]
    public async Task has_its_round_alone()
    {
        await using var council = await ACouncil.Sitting(database, members: 7, candidates: 2);
        var session = await council.Now();
        var by = new Deed(session.Starts, council.Officer.Account, council.Officer.Name);
        Ballot Of(int item) => Ballot.Prepare(session, 1, new BallotPlan([session.Items[item].Id], [council.Members[0].Person, council.Members[1].Person], 0), by);
        await council.Do((IBallots ballots) => ballots.Add(Of(0), Stop));

        Assert.Contains("vừa được lập", await Refused(council, (IBallots ballots) => ballots.Add(Of(1), Stop)), StringComparison.Ordinal);
    }

    private static Task Rolls(ACouncil council, Presence state, params Actor[] members) => council.Do((TakeRoll roll) =>
        roll.On(council.Session, [.. members.Select(m => new RollEntry(m.Person, state, state is Presence.Present ? null : "Họp ở tỉnh"))], council.Officer, Stop));

    private static Task Writes(RecordOpinion record, ACouncil council, Actor member, BallotMark mark, IEnumerable<AgendaItemId> items) =>
        record.On(council.Session, member.Person, items.ToDictionary(item => item, _ => mark), null, member, Stop);

    private static string Text(ThiDua.Documents.OfficialPaper paper) => string.Join('\n', paper.Body.OfType<ThiDua.Documents.PaperParagraph>().Select(p => p.Text));

    private static async Task<string> Refused<T>(ACouncil council, Func<T, Task> act) where T : notnull => (await Assert.ThrowsAsync<RefusedException>(() => council.Do(act))).Message;
}
