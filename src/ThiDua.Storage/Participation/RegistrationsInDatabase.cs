using Microsoft.EntityFrameworkCore;
using Npgsql;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Participation;

namespace ThiDua.Storage.Participation;

/// <summary>The registrations of the present scope.</summary>
internal sealed class RegistrationsInDatabase(ThiDuaDb db) : IRegistrations
{
    public Task<Registration?> Find(RegistrationId id, CancellationToken stop) =>
        db.Set<Registration>().SingleOrDefaultAsync(r => r.Id == id, stop);

    public async Task<IReadOnlyList<Registration>> OfMovement(MovementId movement, CancellationToken stop) =>
        [.. (await db.Set<Registration>().Where(r => r.Movement == movement).ToListAsync(stop)).OrderBy(r => r.Participant.Name, Vietnamese.ByAlphabet)];

    public async Task Add(IReadOnlyCollection<Registration> registrations, CancellationToken stop)
    {
        db.AddRange(registrations);
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException failure) when (failure.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            db.ChangeTracker.Clear();
            throw new RefusedException("Có người vừa đăng ký trùng trong lúc lưu. Đề nghị tải lại danh sách rồi thử lại.", failure);
        }
    }

    public Task Save(CancellationToken stop) => db.SaveChangesAsync(stop);
}
