using ThiDua.Law;

namespace ThiDua.Organizations;

/// <summary>
/// A column of a list as offices head it. Offices order their columns as they like and put others between; where a list
/// has a heading row, cells are found by it.
/// </summary>
/// <param name="Gathers">All columns headed so belong to it, not only the first.</param>
/// <param name="Headings">Folded: one word, or what stands after "=", means exactly this; several words the beginning of a heading.</param>
public sealed record ListColumn(bool Gathers, params string[] Headings)
{
    /// <param name="cell">As it stands in the heading row.</param>
    public bool IsHeaded(string cell)
    {
        var folded = Folded.Of(cell).Trim('.', ':', '*', ' ');
        return Headings.Any(heading => heading[0] == '=' ? folded == heading[1..] : folded == heading || (heading.Contains(' ', StringComparison.Ordinal) && folded.StartsWith(heading, StringComparison.Ordinal)));
    }
}
