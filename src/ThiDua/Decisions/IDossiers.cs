using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Decisions;

/// <summary>Dossiers of the commune in whose name we work, and those that a unit above received.</summary>
public interface IDossiers
{
    Task<Dossier?> Find(DossierId id, CancellationToken stop);

    /// <summary>Newest first.</summary>
    Task<IReadOnlyList<Dossier>> OfMovement(MovementId movement, CancellationToken stop);

    /// <summary>A dossier of any commune that was sent to that unit; null for one that was not, or was taken back unopened.</summary>
    Task<Dossier?> FindReceived(DossierId id, UnitId receiver, CancellationToken stop);

    /// <summary>What was sent to that unit and not taken back, those waiting longest first.</summary>
    Task<IReadOnlyList<Dossier>> ReceivedBy(UnitId receiver, CancellationToken stop);

    void Add(Dossier dossier);

    /// <exception cref="RefusedException">Somebody else changed the dossier meanwhile.</exception>
    Task Save(CancellationToken stop);
}

/// <summary>What the use cases of dossiers do first: find the dossier as who may act on it.</summary>
public static class DossiersAtWork
{
    private const string NoSuch = "Không tìm thấy hồ sơ này. Đề nghị mở lại từ danh sách hồ sơ.";

    internal static async Task<Dossier> Open(this IDossiers dossiers, DossierId id, CancellationToken stop) =>
        await dossiers.Find(id, stop) ?? throw new RefusedException(NoSuch);

    /// <summary>The dossier as its receiver may act on it: the unit above, or within the commune whoever appraises.</summary>
    internal static async Task<Dossier> OpenAsReceiver(this IDossiers dossiers, DossierId id, Actor who, CancellationToken stop)
    {
        if (who.Has(Duty.Province)) return await dossiers.FindReceived(id, who.Commune, stop) ?? throw new RefusedException(NoSuch);

        var dossier = await dossiers.Open(id, stop);
        if (!ReceivesWithin(dossier, who)) throw new RefusedException("Hồ sơ này do nơi nhận xử lý: cấp trên, hoặc người thẩm định, Chủ tịch UBND đối với hồ sơ trong xã.");
        return dossier;
    }

    /// <summary>Whether the person receives it within the commune, for the commune's own council.</summary>
    public static bool ReceivesWithin(Dossier dossier, Actor who) =>
        dossier.ReceiverId is null && dossier.CommuneId == who.Commune.Value && (who.Has(Duty.Verifier) || who.Has(Duty.Chair));
}
