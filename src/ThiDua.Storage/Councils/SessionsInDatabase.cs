using Microsoft.EntityFrameworkCore;
using ThiDua.Councils;
using ThiDua.Law;
using ThiDua.Movements;

namespace ThiDua.Storage.Councils;

/// <summary>The sessions of the present scope.</summary>
internal sealed class SessionsInDatabase(ThiDuaDb db) : ISessions
{
    private const string Missing = "Không tìm thấy phiên họp này. Đề nghị mở lại từ danh sách phiên họp.";

    public Task<Session?> Find(SessionId id, CancellationToken stop) => db.Set<Session>().AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, stop);

    public async Task<IReadOnlyList<Session>> OfMovement(MovementId movement, CancellationToken stop) =>
        await db.Set<Session>().AsNoTracking().Where(s => s.Movement == movement).OrderByDescending(s => s.Starts).ToListAsync(stop);

    public async Task<IReadOnlyList<KnownBond>> Bonds(CancellationToken stop)
    {
        var sessions = await db.Set<Session>().AsNoTracking().Select(s => new { s.Items, s.Conflicts }).ToListAsync(stop);
        return
        [
            .. from session in sessions
               from conflict in session.Conflicts
               where conflict is { Confirmed: true, Kind: ConflictKind.Relative or ConflictKind.CoAuthor }
               let candidate = session.Items.FirstOrDefault(i => i.Id == conflict.Item)?.Person
               where candidate is not null
               select new KnownBond(conflict.Member, candidate.Value, conflict.Kind),
        ];
    }

    public Task Add(Session session, CancellationToken stop)
    {
        db.Add(session);
        return db.SaveChangesAsync(stop);
    }

    public Task Change(SessionId id, Func<Session, Task> change, CancellationToken stop) => db.ChangeLocked(
        db.Set<Session>().FromSql($"SELECT * FROM council_session WHERE id = {id.Value} FOR NO KEY UPDATE"),
        Missing, change, stop);

    public Task Hold(SessionId id, Func<Session, Task> act, CancellationToken stop) => db.AllOrNothing(
        async () =>
        {
            var held = db.Set<Session>().FromSql($"SELECT * FROM council_session WHERE id = {id.Value} FOR SHARE").AsNoTracking();
            await act(await held.SingleOrDefaultAsync(stop) ?? throw RefusedException.NothingInSight(Missing));
        }, stop);
}
