using System.Text.RegularExpressions;

namespace ThiDua.Organizations;

/// <summary>The places of the columns of a list, as its heading row has them.</summary>
internal sealed partial class HeadedRows
{
    private readonly int[][] _places;

    private HeadedRows(int[][] places) => _places = places;

    /// <summary>The places that a row heads; null where it is no heading row: the first column and one more must stand in it.</summary>
    /// <param name="columns">The first says who; a list of units that has no such column says it in the second.</param>
    public static HeadedRows? Of(IReadOnlyList<string> cells, IReadOnlyList<ListColumn> columns)
    {
        var owners = cells.Select(cell => columns.Select((column, i) => (column, i)).Where(c => c.column.IsHeaded(cell)).Select(c => c.i).DefaultIfEmpty(-1).First()).ToArray();
        var places = columns.Select((column, i) => Enumerable.Range(0, cells.Count).Where(place => owners[place] == i).Take(column.Gathers ? cells.Count : 1).ToArray()).ToArray();
        if (places[0].Length == 0 && places.Length > 1) (places[0], places[1]) = (places[1], []);
        return places[0].Length > 0 && places.Count(p => p.Length > 0) > 1 ? new(places) : null;
    }

    /// <summary>The cells of a row in the order of the columns; empty for what is not headed.</summary>
    public string[] Cells(IReadOnlyList<string> cells) =>
        [.. _places.Select(places => string.Join("; ", places.Select(place => cells.ElementAtOrDefault(place) ?? "").Where(text => text.Length > 0)))];

    /// <summary>A row that is about nobody: the second line of a heading, its numbering, "I. TẬP THỂ". One that only lacks the name is not passed over.</summary>
    /// <param name="below">It stands directly below the heading.</param>
    public bool IsBetween(IReadOnlyList<string> cells, bool below) =>
        (below && Cells(cells)[0].Length == 0) || Cells(cells).All(cell => cell.Length == 0) || cells.All(cell => cell.Length == 0 || Numbering().IsMatch(cell)) || cells.Take(_places[0][0]).Any(cell => Group().IsMatch(cell));

    [GeneratedRegex(@"^\(?(\d{1,2}|[A-Z])\)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 200)]
    private static partial Regex Numbering();

    [GeneratedRegex(@"^([IVX]{1,5}|[A-D])\.?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 200)]
    private static partial Regex Group();
}
