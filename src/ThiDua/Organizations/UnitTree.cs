using ThiDua.Law;

namespace ThiDua.Organizations;

/// <summary>The successor takes the predecessor's place from a day on (sáp nhập, chia tách, đổi cấp).</summary>
/// <param name="Day">First day of the new state; the predecessor ends on the day before.</param>
public sealed record UnitLink(UnitId Predecessor, UnitId Successor, DateOnly Day);

/// <summary>Units as they hang under one another, and follow one another in time.</summary>
public sealed class UnitTree(IEnumerable<Unit> units, IEnumerable<UnitLink> links)
{
    private readonly Dictionary<UnitId, Unit> _units = units.ToDictionary(u => u.Id);
    private readonly List<UnitLink> _links = [.. links];

    public IReadOnlyCollection<Unit> Units => _units.Values;

    public Unit? Find(UnitId id) => _units.GetValueOrDefault(id);

    /// <exception cref="RefusedException">There is no such unit in sight.</exception>
    public Unit this[UnitId id] =>
        Find(id) ?? throw RefusedException.NothingInSight("Không tìm thấy đơn vị này. Đề nghị chọn lại trong danh sách đơn vị.");

    /// <summary>Units right under this one on that day, by kind and then by name.</summary>
    public IReadOnlyList<Unit> ChildrenOf(UnitId id, DateOnly day) =>
        [.. _units.Values.Where(u => u.Parent == id && u.ExistsOn(day)).OrderBy(u => u.Kind).ThenBy(u => u.Name, Vietnamese.ByAlphabet)];

    /// <summary>The parts of a commune on that day (offices, organisations, hamlets), each before those under it.</summary>
    public IEnumerable<Unit> PartsOf(UnitId commune, DateOnly day) =>
        ChildrenOf(commune, day).SelectMany(child => PartsOf(child.Id, day).Prepend(child)).Where(u => u.Kind.IsAPart());

    /// <summary>From the unit's parent up to the root.</summary>
    public IReadOnlyList<Unit> AncestorsOf(UnitId id)
    {
        var ancestors = new List<Unit>();
        for (var up = Find(id)?.Parent; up is not null && Find(up.Value) is { } unit && !ancestors.Contains(unit); up = unit.Parent)
        {
            ancestors.Add(unit);
        }

        return ancestors;
    }

    public bool IsUnder(UnitId id, UnitId ancestor) => AncestorsOf(id).Any(u => u.Id == ancestor);

    /// <summary>Who stands in this unit's place on that day: itself as long as it exists, then its successors and theirs.</summary>
    public IReadOnlyList<Unit> SuccessorsOn(UnitId id, DateOnly day)
    {
        var found = new HashSet<UnitId>();
        Follow(id, day, found, []);
        return [.. found.Select(f => _units[f])];
    }

    /// <summary>Units that this one followed, nearest first, all the way back.</summary>
    public IReadOnlyList<Unit> PredecessorsOf(UnitId id)
    {
        var found = new List<UnitId>();
        var open = new Queue<UnitId>([id]);
        while (open.TryDequeue(out var unit))
        {
            foreach (var earlier in _links.Where(l => l.Successor == unit).Select(l => l.Predecessor))
            {
                if (earlier == id || found.Contains(earlier)) continue;
                found.Add(earlier);
                open.Enqueue(earlier);
            }
        }

        return [.. found.Where(_units.ContainsKey).Select(f => _units[f])];
    }

    private void Follow(UnitId id, DateOnly day, HashSet<UnitId> found, HashSet<UnitId> seen)
    {
        if (!seen.Add(id) || Find(id) is not { } unit) return;
        if (unit.ExistsOn(day)) found.Add(id);
        else foreach (var link in _links.Where(l => l.Predecessor == id && l.Day <= day)) Follow(link.Successor, day, found, seen);
    }
}
