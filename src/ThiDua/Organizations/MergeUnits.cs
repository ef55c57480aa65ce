using ThiDua.Law;

namespace ThiDua.Organizations;

/// <summary>
/// Merges units of one kind into a new one (sáp nhập). They end on the day before; of communes, parts go on under the
/// new one, records of people go with them, and posts and duties end: both are given anew.
/// </summary>
public sealed class MergeUnits(IOrganizations organizations)
{
    /// <param name="from">First day of the new unit.</param>
    /// <exception cref="RefusedException">Fewer than two units, of different kinds or parents, or not in force the day before.</exception>
    public async Task<UnitId> Into(string name, IReadOnlyCollection<UnitId> ids, DateOnly from, CancellationToken stop)
    {
        var tree = await organizations.Tree(stop);
        Unit[] merged = [.. ids.Distinct().Select(id => tree[id])];
        MustBeAlike(merged);
        foreach (var unit in merged) MustExistBefore(unit, from);

        var id = UnitId.New();
        var first = merged[0];
        var successor = new Unit(
            id, first.Kind, UnitName.Of(name), first.Parent, first.Kind.IsAPart() ? first.Commune : id, new Period(from));
        var parts = PartsThatGoOn(merged, successor, tree, from);
        Unit[] ended = [.. merged, .. parts.Select(p => p.Before)];
        var people = await organizations.PeopleIn([.. ended.Select(u => u.Id)], from, stop);
        foreach (var person in people) Release(person, ended, successor, from.AddDays(-1));
        foreach (var unit in ended) unit.EndOn(from.AddDays(-1));
        await organizations.Keep(
            new Rearrangement
            {
                Units = [successor, .. parts.Select(p => p.After), .. ended],
                Links = [.. merged.Select(m => new UnitLink(m.Id, id, from)), .. parts.Select(p => new UnitLink(p.Before.Id, p.After.Id, from))],
                People = people,
            },
            stop);
        return id;
    }

    private static void MustBeAlike(Unit[] units)
    {
        if (units.Length < 2) throw new RefusedException("Sáp nhập cần ít nhất hai đơn vị. Đề nghị chọn thêm đơn vị.");
        if (units.Any(u => u.Kind != units[0].Kind || u.Parent != units[0].Parent))
        {
            throw new RefusedException("Chỉ sáp nhập được các đơn vị cùng loại, cùng cấp trên trực tiếp. Đề nghị chọn lại.");
        }
    }

    private static void MustExistBefore(Unit unit, DateOnly from)
    {
        if (!unit.ExistsOn(from.AddDays(-1)) || unit.Force.Until is not null)
        {
            throw new RefusedException(
                $"{unit.Name} hoạt động {unit.Force} nên không sáp nhập được từ ngày {Vietnamese.Day(from)}. Đề nghị chọn ngày hoặc đơn vị khác.");
        }
    }

    private static List<(Unit Before, Unit After)> PartsThatGoOn(Unit[] merged, Unit successor, UnitTree tree, DateOnly from) =>
        successor.Kind.IsAPart()
            ? []
            : [.. merged.SelectMany(m => tree.ChildrenOf(m.Id, from.AddDays(-1))).Where(p => p.Kind.IsAPart()).Select(p =>
                (p, new Unit(UnitId.New(), p.Kind, p.Name, successor.Id, successor.Id, new Period(from))))];

    private static void Release(Person person, Unit[] ended, Unit successor, DateOnly lastDay)
    {
        var gone = ended.Select(u => u.Id).ToHashSet();
        foreach (var post in person.Posts.Where(p => gone.Contains(p.Unit) && p.Period.Includes(lastDay)).ToList()) person.LeavePost(post.Id, lastDay);
        foreach (var duty in person.Duties.Where(d => gone.Contains(d.Unit) && d.Period.Includes(lastDay)).ToList()) person.End(duty.Id, lastDay);
        if (gone.Contains(person.Commune)) person.RecordMovesTo(successor.Id);
    }
}
