using ThiDua.Awards;
using ThiDua.Councils;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Storage.Specs.Database;

namespace ThiDua.Storage.Specs.Councils;

public sealed class The_end_of_a_session(ThrowAwayDatabase database) : IClassFixture<ThrowAwayDatabase>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task hands_on_every_result_but_that_of_whom_a_complaint_holds_meanwhile()
    {
        await using var council = await ACouncil.Sitting(database, members: 7, candidates: 2);
        foreach (var item in (await council.Now()).Items) await council.Do((VoteOpenly vote) => vote.On(council.Session, item.Id, 7, 0, council.Officer, Stop));
        var held = (await council.Now()).Items[0].Nomination;
        await Judged(council, held, Answer.Suspended);

        await council.Do((EndSession end) => end.On(council.Session, null, council.Officer, Stop));

        Assert.Equal(SessionState.Ended, (await council.Now()).State);
        Assert.Equal([(NominationState.Held, false), (NominationState.Agreed, true)], await Stand(council));
        var minutes = MinutesPaper.Of(await council.Ask((LookAtSession look) => look.At(council.Session, Stop)));
        var text = string.Join('\n', minutes.Body.OfType<ThiDua.Documents.PaperParagraph>().Select(p => p.Text));
        Assert.Contains("Người thứ 1: chưa đưa kết quả biểu quyết vào đề nghị khen thưởng", text, StringComparison.Ordinal);
        Assert.Contains("nhất trí đề nghị khen thưởng 1/2 trường hợp", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task leaves_who_was_held_to_another_session()
    {
        await using var council = await ACouncil.Sitting(database, members: 7, candidates: 2);
        foreach (var item in (await council.Now()).Items) await council.Do((VoteOpenly vote) => vote.On(council.Session, item.Id, 7, 0, council.Officer, Stop));
        var held = (await council.Now()).Items[0].Nomination;
        await Judged(council, held, Answer.Suspended);
        await council.Do((EndSession end) => end.On(council.Session, null, council.Officer, Stop));

        await Judged(council, held, Answer.Met);

        var waiting = (await council.Ask((ThiDua.Storage.Councils.ShowSessions show) => show.Of(council.Movement, Stop)))!.Waiting;
        Assert.Equal([held], waiting.Select(one => one.Id));
    }

    private static Task Judged(ACouncil council, NominationId id, Answer answer) => council.Do(async (INominations nominations) =>
    {
        var nomination = (await nominations.Those([id], Stop))[0];
        var finding = new EligibilityFinding("open.complaint", "Không có đơn đang xác minh", new Provision("Nghị định 152/2025/NĐ-CP", "khoản 4 Điều 4", new(2025, 7, 1)), Certainty.Verified, answer, "Đơn ngày 02/03/2026");
        nomination.Judge(new Eligibility(new(2026, 3, 2), "VN-2025", [finding]), new Deed(new(2026, 3, 2, 3, 0, 0, TimeSpan.Zero), council.Officer.Account, council.Officer.Name));
        await nominations.Save(Stop);
    });

    private static async Task<IEnumerable<(NominationState State, bool Voted)>> Stand(ACouncil council)
    {
        var ids = (await council.Now()).Items.Select(i => i.Nomination).ToList();
        return (await council.Ask((INominations nominations) => nominations.Those(ids, Stop))).Select(n => (n.State, n.Vote is not null));
    }
}
