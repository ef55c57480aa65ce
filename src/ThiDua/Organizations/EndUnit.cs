using ThiDua.Law;

namespace ThiDua.Organizations;

/// <summary>Ends a unit that nobody follows (giải thể).</summary>
public sealed class EndUnit(IOrganizations organizations)
{
    /// <exception cref="RefusedException">Units stand under it, or people hold posts or duties in it after that day.</exception>
    public async Task On(UnitId id, DateOnly lastDay, CancellationToken stop)
    {
        var tree = await organizations.Tree(stop);
        var unit = tree[id];
        if (tree.ChildrenOf(id, lastDay.AddDays(1)).Count > 0)
        {
            throw new RefusedException($"{unit.Name} còn đơn vị trực thuộc. Đề nghị kết thúc các đơn vị đó trước.");
        }

        var people = await organizations.PeopleIn([id], lastDay.AddDays(1), stop);
        if (people.Count > 0)
        {
            throw new RefusedException(
                $"{unit.Name} còn {people.Count} người giữ chức vụ hoặc nhiệm vụ sau ngày {Vietnamese.Day(lastDay)}. Đề nghị điều động họ trước.");
        }

        unit.EndOn(lastDay);
        await organizations.Keep(new Rearrangement { Units = [unit] }, stop);
    }
}
