using Microsoft.EntityFrameworkCore;
using ThiDua.Councils;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Storage.Councils;

/// <summary>What a session or a ballot waits for, from this person.</summary>
internal sealed class CouncilWork(ThiDuaDb db, IBallots ballots) : IHaveWork
{
    public async Task<IReadOnlyList<WorkItem>> For(Actor who, CancellationToken stop)
    {
        var items = new List<WorkItem>();
        foreach (var session in await db.Set<Session>().AsNoTracking().Where(s => s.Ended == null).ToListAsync(stop))
        {
            foreach (var ballot in await ballots.OfSession(session.Id, stop)) items.AddRange(await Of(ballot, session, who, stop));
            if (session.Conflicts.Any(c => c.Member == who.Person && c.Confirmed is null))
                items.Add(new(Consequence.Waits, "Xác nhận quan hệ lợi ích trước phiên họp Hội đồng", $"Phiên họp ngày {session.Day:dd/MM/yyyy}: hệ thống đề xuất, thành viên xác nhận có hoặc không.", new WorkPlace(Of: "sessions", Thing: session.Id.Value), session.Day));
            else if (session.State is SessionState.Called && session.Roll.Any(a => a.Person == who.Person))
                items.Add(new(Consequence.UnderWay, $"Đọc hồ sơ trước phiên họp Hội đồng ngày {session.Day:dd/MM/yyyy}", $"{session.Items.Count} trường hợp, họp tại {session.Place}.", new WorkPlace(Of: "sessions", Thing: session.Id.Value), session.Day));
        }

        return items;
    }

    private async Task<IEnumerable<WorkItem>> Of(Ballot ballot, Session session, Actor who, CancellationToken stop)
    {
        if (ballot.State is BallotState.Prepared && ballot.Tellers.Any(t => t.Person == who.Person && t.Key is null))
            return [new(Consequence.LastDay, "Nhận mã niêm phong của tổ kiểm phiếu", $"Lượt bỏ phiếu {ballot.Round}: chưa nhận mã thì chưa bắt đầu được.", new WorkPlace(Of: "ballots", Thing: ballot.Id.Value), session.Day)];
        if (ballot.State is BallotState.Open && session.Roll.Any(a => a.Person == who.Person && a.State is Presence.Present) && await ballots.HowVoted(ballot, who.Person, stop) is null)
            return [new(Consequence.LastDay, "Bỏ phiếu kín xét khen thưởng", $"Lượt {ballot.Round} đang diễn ra, {ballot.Items.Count} trường hợp.", new WorkPlace(Of: "ballots", Thing: ballot.Id.Value), session.Day)];
        return [];
    }
}
