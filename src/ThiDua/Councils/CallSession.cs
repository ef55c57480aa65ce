using ThiDua.Awards;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Councils;

/// <summary>Calls the council together on candidates of a movement who met the conditions (triệu tập phiên họp).</summary>
public sealed class CallSession(ICouncils councils, ISessions sessions, INominations nominations, ProposeConflicts propose, TimeProvider clock)
{
    public async Task<SessionId> On(CouncilId council, MovementId movement, SessionCall call, Actor who, CancellationToken stop)
    {
        who.MustRunTheCouncil();
        var found = await councils.Find(council, stop) ?? throw RefusedException.NothingInSight("Không tìm thấy Hội đồng này. Đề nghị chọn lại Hội đồng.");
        if (!found.SitsOn(VietnamDay.Of(call.Starts))) throw new RefusedException($"{found.Name} không hoạt động vào ngày họp đã chọn. Đề nghị chọn ngày khác hoặc Hội đồng khác.");

        var session = Session.Call(found, movement, call.Starts, call.Place, who.Does(clock));
        foreach (var nomination in await nominations.Those([.. call.Nominations], stop)) session.Add(ItemOf(nomination, movement, session.Day));
        await propose.In(session, stop);
        await sessions.Add(session, stop);
        return session.Id;
    }

    /// <exception cref="RefusedException">It is of another movement, or has not met the conditions.</exception>
    internal static AgendaItem ItemOf(Nomination nomination, MovementId movement, DateOnly day)
    {
        if (nomination.Movement != movement) throw new RefusedException($"{nomination.Candidate.Name} không thuộc phong trào của phiên họp này.");
        if (nomination.State is not NominationState.Qualified)
            throw new RefusedException($"{nomination.Candidate.Name} đang ở trạng thái “{nomination.State.InVietnamese()}”, chưa đưa ra Hội đồng được. Đề nghị hoàn tất thẩm tra điều kiện.");
        return AgendaItem.Of(nomination, AwardKinds.Shipped, day);
    }
}

/// <summary>When, where and about whom the council is called together.</summary>
public sealed record SessionCall(DateTimeOffset Starts, string Place, IReadOnlyList<NominationId> Nominations);
