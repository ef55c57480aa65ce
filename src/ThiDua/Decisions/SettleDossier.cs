using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Decisions;

/// <summary>What the receiver does with a dossier: opens it, sends parts back with reasons, accepts it.</summary>
public sealed class SettleDossier(IDossiers dossiers, TimeProvider clock)
{
    public Task Open(DossierId id, Actor who, CancellationToken stop) => Do(id, (dossier, by) => dossier.Open(by), who, stop);

    /// <param name="reasons">By number of the part; empty reasons are let go.</param>
    public Task Return(DossierId id, IReadOnlyDictionary<int, string> reasons, Actor who, CancellationToken stop) =>
        Do(id, (dossier, by) => dossier.Return(reasons, by), who, stop);

    public Task Accept(DossierId id, Actor who, CancellationToken stop) => Do(id, (dossier, by) => dossier.Accept(by), who, stop);

    private async Task Do(DossierId id, Action<Dossier, Deed> act, Actor who, CancellationToken stop)
    {
        var dossier = await dossiers.OpenAsReceiver(id, who, stop);
        act(dossier, who.Does(clock));
        await dossiers.Save(stop);
    }
}
