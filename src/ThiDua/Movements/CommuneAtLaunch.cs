using ThiDua.Organizations;

namespace ThiDua.Movements;

/// <summary>What the launch checklist asks about the commune itself.</summary>
/// <param name="Held">Duties that somebody in the commune holds.</param>
/// <param name="Names">Its name first, then those of the communes it came from and that follow it; empty where it is not known.</param>
public sealed record CommuneAtLaunch(IReadOnlySet<Duty> Held, IReadOnlyList<string> Names);

/// <summary>Looks the commune up for the launch checklist.</summary>
public sealed class LookAtCommune(IHeldDuties duties, IOrganizations organizations)
{
    public async Task<CommuneAtLaunch> On(UnitId commune, DateOnly day, CancellationToken stop)
    {
        var tree = await organizations.Tree(stop);
        IEnumerable<Unit> units = tree.Find(commune) is { } own
            ? [own, .. tree.PredecessorsOf(commune), .. tree.SuccessorsOn(commune, day)]
            : [];
        return new(await duties.In(commune, day, stop), [.. units.Select(u => u.Name).Distinct(StringComparer.Ordinal)]);
    }
}
