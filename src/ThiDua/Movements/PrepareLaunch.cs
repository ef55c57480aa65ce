using ThiDua.Law;
using ThiDua.Organizations;

namespace ThiDua.Movements;

/// <summary>Gathers what the launch checklist looks at, and checks it.</summary>
public sealed class PrepareLaunch(IDrafts drafts, IMovements movements, LookAtCommune look, CheckReadiness check, TimeProvider clock)
{
    /// <exception cref="ThiDua.Law.RefusedException">There is no such draft here, or it was launched.</exception>
    public async Task<PreparedLaunch> For(DraftId id, CancellationToken stop)
    {
        var draft = await drafts.Open(id, stop);
        var changes = await movements.ChangedBy(id, stop);
        var others = (await movements.Running(stop)).Where(m => m.Id != changes?.Id);
        var commune = await look.On(draft.Commune, clock.Today(), stop);
        var launch = new LaunchCase(draft, TermsFromDraft.Of(draft), commune.Held, [.. others], clock.Today()) { OwnNames = commune.Names };
        return new PreparedLaunch(launch, check.Of(launch), changes);
    }
}

/// <summary>A draft before its launch, with the checklist.</summary>
/// <param name="Changes">The running movement whose terms it changes; null for a new movement.</param>
public sealed record PreparedLaunch(LaunchCase Case, Readiness Readiness, Movement? Changes);

/// <summary>Which duties somebody holds.</summary>
public interface IHeldDuties
{
    Task<IReadOnlySet<Duty>> In(UnitId commune, DateOnly day, CancellationToken stop);
}
