namespace ThiDua.Organizations;

/// <summary>Gives a unit another name; papers keep the name that they were written with.</summary>
public sealed class RenameUnit(IOrganizations organizations)
{
    public async Task To(UnitId id, string name, CancellationToken stop)
    {
        var unit = (await organizations.Tree(stop))[id];
        unit.Rename(name);
        await organizations.Keep(new Rearrangement { Units = [unit] }, stop);
    }
}
