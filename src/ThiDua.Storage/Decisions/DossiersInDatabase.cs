using Microsoft.EntityFrameworkCore;
using ThiDua.Decisions;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Storage.Decisions;

/// <summary>Dossiers of the present scope; for the unit above also those of others that were sent to it.</summary>
internal sealed class DossiersInDatabase(ThiDuaDb db) : IDossiers
{
    // The only place where a dossier is seen beyond its commune: it was sent there, or was opened there before.
    private IQueryable<Dossier> SentTo(UnitId receiver) =>
        db.Set<Dossier>().IgnoreQueryFilters().Where(d => d.ReceiverId == receiver.Value && d.Sent != null);

    public Task<Dossier?> Find(DossierId id, CancellationToken stop) => db.Set<Dossier>().SingleOrDefaultAsync(d => d.Id == id, stop);

    public async Task<IReadOnlyList<Dossier>> OfMovement(MovementId movement, CancellationToken stop) =>
        await db.Set<Dossier>().AsNoTracking().Where(d => d.Movement == movement).OrderByDescending(d => d.Id).ToListAsync(stop);

    public Task<Dossier?> FindReceived(DossierId id, UnitId receiver, CancellationToken stop) => SentTo(receiver).SingleOrDefaultAsync(d => d.Id == id, stop);

    public async Task<IReadOnlyList<Dossier>> ReceivedBy(UnitId receiver, CancellationToken stop)
    {
        var all = await SentTo(receiver).AsNoTracking().ToListAsync(stop);
        return [.. all.OrderBy(d => d.Accepted is not null).ThenBy(d => d.Sent!.Due).ThenBy(d => d.Id.Value)];
    }

    public void Add(Dossier dossier) => db.Add(dossier);

    public Task Save(CancellationToken stop) => db.SaveOrRefuse("Có người vừa thay đổi hồ sơ này. Đề nghị mở lại trang rồi làm lại.", stop);
}
