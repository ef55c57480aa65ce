using ThiDua.Facts;
using ThiDua.Storage.Facts;

namespace ThiDua.Web.Criteria;

/// <summary>Facts as a table: the fields that say most, and where each stands in the file it came from.</summary>
/// <param name="Fields">How many fields are shown at most.</param>
public sealed record FactRows(FactKind Kind, IReadOnlyList<FoundFact> Facts, string Caption, int Fields = 8)
{
    /// <summary>Places of the fields shown: first what names the fact, then what is filled in any of the rows.</summary>
    public IReadOnlyList<int> Shown { get; } = Choose(Kind, Facts, Fields);

    private static List<int> Choose(FactKind kind, IReadOnlyList<FoundFact> facts, int fields)
    {
        var key = kind.Key.Select(kind.PlaceOf).ToList();
        var filled = Enumerable.Range(0, kind.Fields.Count)
            .Where(place => !key.Contains(place) && !kind.Fields[place].Secret && facts.Any(fact => fact.Cells[place] is not null))
            .OrderBy(place => kind.Fields[place].Derived ? 1 : 0).ThenBy(place => place);
        return [.. key.Concat(filled).Take(fields)];
    }
}
