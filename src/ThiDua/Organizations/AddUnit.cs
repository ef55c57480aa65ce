using ThiDua.Law;

namespace ThiDua.Organizations;

/// <summary>Adds a unit under another.</summary>
public sealed class AddUnit(IOrganizations organizations)
{
    /// <exception cref="RefusedException">The kinds do not fit, the parent does not exist on that day, or law forbids the unit.</exception>
    public async Task<UnitId> Under(UnitId parent, UnitKind kind, string name, Period force, CancellationToken stop)
    {
        var tree = await organizations.Tree(stop);
        var above = tree[parent];
        kind.MustFitUnder(above.Kind);
        if (!above.ExistsOn(force.From))
        {
            throw new RefusedException(
                $"{above.Name} không hoạt động vào ngày {Vietnamese.Day(force.From)}. Đề nghị chọn đơn vị cấp trên khác.");
        }

        var id = UnitId.New();
        var unit = new Unit(id, kind, UnitName.Of(name), parent, kind.IsAPart() ? above.Commune : id, force);
        MustBeAllowed(unit);
        MustBeTheOnlyOneOfItsName(unit, tree);
        await organizations.Keep(new Rearrangement { Units = [unit] }, stop);
        return id;
    }

    private static void MustBeAllowed(Unit unit)
    {
        var finding = NoDistrictAfterJune2025.Law72Of2025.Check(unit);
        if (!finding.Met) throw new RefusedException(finding.Reason);
    }

    private static void MustBeTheOnlyOneOfItsName(Unit unit, UnitTree tree)
    {
        if (tree.ChildrenOf(unit.Parent!.Value, unit.Force.From).Any(u => Vietnamese.ByAlphabet.Compare(u.Name, unit.Name) == 0))
        {
            throw new RefusedException($"Đã có đơn vị tên “{unit.Name}” ở đây. Đề nghị đặt tên khác.");
        }
    }
}
