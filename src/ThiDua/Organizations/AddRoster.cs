using ThiDua.Law;

namespace ThiDua.Organizations;

/// <summary>Adds all people of a pasted list, or none.</summary>
public sealed class AddRoster(IOrganizations organizations)
{
    /// <returns>How many people were added.</returns>
    /// <exception cref="RefusedException">The list is empty or a line has trouble.</exception>
    public async Task<int> Of(IReadOnlyList<RosterLine> lines, DateOnly from, CancellationToken stop)
    {
        if (lines.Count == 0) throw new RefusedException("Danh sách còn trống. Đề nghị dán ít nhất một dòng.");
        if (lines.FirstOrDefault(l => l.Trouble is not null) is { } line) throw new RefusedException($"Dòng {line.Number}: {line.Trouble}");
        var people = lines.Select(l => PersonOf(l, l.Unit!, from)).ToList();
        await organizations.Keep(new Rearrangement { People = people }, stop);
        return people.Count;
    }

    private static Person PersonOf(RosterLine line, Unit unit, DateOnly from)
    {
        var person = new Person(line.Name, unit.Commune);
        person.TakePost(unit, line.Post, new Period(from));
        return person;
    }
}
