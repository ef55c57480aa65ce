using ThiDua.Awards;
using ThiDua.Councils;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Storage.Demo;

/// <summary>Holds a session of the demo's council from the call to the minutes.</summary>
internal sealed class DemoSession(
    CallSession call, ISessions sessions, AnswerConflict answer, TakeRoll roll, RecordOpinion opinion, OpenSession open, MinuteItem minute, EndSession end, ComposeMinutes minutes,
    DemoBallot ballot, TimeProvider clock)
{
    private static readonly TimeSpan Here = TimeSpan.FromHours(7);

    private static DemoPerson Absent => DemoPeople.Council.First(m => m.UserName == "dathm");

    private static Actor Officer => ActorOf(DemoPeople.Of(Duty.Officer));

    public static Actor ActorOf(DemoPerson person) => new(person.Account, person.Id, person.Name, person.Commune, person.Duties.ToHashSet());

    /// <summary>Called for later today, since no session opens before its day: whoever tries the demo can open it.</summary>
    public Task<SessionId> Call(CouncilId council, MovementId movement, IReadOnlyList<NominationId> about, CancellationToken stop) =>
        call.On(council, movement, new(Later(), "Phòng họp số 1, trụ sở UBND xã", about), Officer, stop);

    // In an hour, or at the last minute of the day.
    private DateTimeOffset Later()
    {
        var (hence, last) = (clock.GetUtcNow().AddHours(1), new DateTimeOffset(clock.Today(), new TimeOnly(23, 59), Here));
        return hence < last ? hence : last;
    }

    public async Task Hold(CouncilId council, MovementId movement, IReadOnlyList<NominationId> about, CancellationToken stop)
    {
        var id = await call.On(council, movement, new(clock.GetUtcNow(), "Phòng họp số 1, trụ sở UBND xã", about), Officer, stop);
        await roll.On(id, [.. DemoPeople.Council.Select(m => m == Absent ? new RollEntry(m.Id, Presence.Absent, "Đi công tác tại tỉnh") : new RollEntry(m.Id, Presence.Present, null))], Officer, stop);
        var session = (await sessions.Find(id, stop))!;
        foreach (var conflict in session.Conflicts) await answer.On(id, conflict.Id, isSo: true, Officer, stop);
        session = (await sessions.Find(id, stop))!;
        await opinion.On(id, Absent.Id, session.Items.Where(i => !session.HasConflict(Absent.Id, i.Id)).ToDictionary(i => i.Id, _ => BallotMark.Agree), "Phiếu lấy ý kiến gửi thư ký trước phiên họp", Officer, stop);
        await open.On(id, Officer, stop);
        foreach (var item in session.Items) await minute.On(id, item.Id, "Thành tích có minh chứng, đúng đối tượng, được tập thể ghi nhận.", Officer, stop);
        await ballot.Hold((await sessions.Find(id, stop))!, stop);
        await end.On(id, "Đề nghị Chủ tịch UBND xã quyết định khen thưởng các trường hợp đạt tỷ lệ phiếu.", Officer, stop);
        await minutes.On(id, Officer, stop);
    }
}
