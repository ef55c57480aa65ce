using ThiDua.Law;
using ThiDua.Movements;

namespace ThiDua.Participation;

/// <summary>The registrations of the commune in whose name we work.</summary>
public interface IRegistrations
{
    Task<Registration?> Find(RegistrationId id, CancellationToken stop);

    /// <summary>All of a movement, by name of the participant.</summary>
    Task<IReadOnlyList<Registration>> OfMovement(MovementId movement, CancellationToken stop);

    /// <summary>Keeps all of them or none.</summary>
    /// <exception cref="RefusedException">One of the participants was registered meanwhile.</exception>
    Task Add(IReadOnlyCollection<Registration> registrations, CancellationToken stop);

    /// <summary>Writes what was changed of the things found here.</summary>
    Task Save(CancellationToken stop);
}

/// <summary>What the use cases of a registration do first.</summary>
internal static class RegistrationsAtWork
{
    public static async Task<Registration> Open(this IRegistrations registrations, RegistrationId id, CancellationToken stop) =>
        await registrations.Find(id, stop) ?? throw RefusedException.NothingInSight("Không tìm thấy đăng ký này. Đề nghị mở lại từ danh sách đăng ký.");
}
