using ThiDua.Law;
using ThiDua.Organizations;

namespace ThiDua.Councils;

/// <summary>Notes that a member took a slip of paper, and so votes on paper and not on screen. The slip's number is not noted.</summary>
public sealed class HandOutSlip(IBallots ballots, ISessions sessions)
{
    public Task On(BallotId id, PersonId member, Actor who, CancellationToken stop) => ballots.Change(id, async (ballot, urn) =>
    {
        if (ballot.Tellers.All(t => t.Person != who.Person)) who.MustRunTheCouncil();
        ballot.MustBe(BallotState.Open);
        var taker = (await sessions.Open(ballot.Session, stop)).Member(member);
        if (taker.State is not Presence.Present) throw new RefusedException($"{taker.Name} chưa được điểm danh có mặt nên chưa phát phiếu được.");
        if ((await urn.Turnout(stop)).OnPaper >= ballot.SlipsPrinted) throw new RefusedException($"Đã phát hết {ballot.SlipsPrinted} phiếu đã in. Đề nghị các thành viên còn lại bỏ phiếu trên màn hình.");
        if (!await urn.HandOut(member, stop)) throw new RefusedException($"{taker.Name} đã bỏ phiếu trên màn hình hoặc đã nhận phiếu giấy; không phát phiếu nữa.");
    }, stop);
}
