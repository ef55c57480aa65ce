using ThiDua.Criteria;
using ThiDua.Documents;

namespace ThiDua.Papers;

/// <summary>
/// Figures beside those of earlier years, as the report of a collective asks (so với các năm trước). Only the same indicator
/// is compared; where its definition changed between the years, the older figure says so.
/// </summary>
internal sealed class CompareYears
{
    private const int LongestText = 12;
    private const int WidthOfYear = 6;

    private readonly FiguresOnPaper _now;
    private readonly List<FiguresOnPaper> _years;

    /// <param name="earlier">Of earlier years, of any movement of the commune; of a year the newest stand first.</param>
    public CompareYears(FiguresOnPaper now, IEnumerable<FiguresOnPaper> earlier) =>
        (_now, _years) = (now, [.. earlier.Where(one => one.AsOf.Year < now.AsOf.Year)]);

    /// <returns>The table and the notes that its marks lead to, numbered on from <paramref name="notes"/>; null where no earlier year measured any of the figures.</returns>
    public (PaperTable Table, IReadOnlyList<PaperFootnote> Notes)? Of(IReadOnlyList<FrozenFigure> told, int notes)
    {
        var rows = told.Select(figure => (figure.Text, Now: _now.YearOf(figure))).Where(row => row.Now is not null)
            .Select(row => (row.Text, Now: row.Now!, Before: Before(row.Now!.Definition))).Where(row => row.Before.Count > 0).ToList();
        if (rows.Count == 0) return null;

        var sources = rows.SelectMany(row => row.Before.Values.Select(found => found.From)).Distinct().OrderBy(one => one.AsOf).ToList();
        int[] years = [.. sources.Select(one => one.AsOf.Year).Distinct()];
        return (
            new PaperTable(
                ["Tiêu chí", .. years.Select(year => Heading(sources.Last(one => one.AsOf.Year == year).AsOf)), Heading(_now.AsOf)], [LongestText, .. years.Append(0).Select(_ => WidthOfYear)],
                [.. rows.Select(row => (IReadOnlyList<string>)[row.Text.TrimEnd('.', ';'), .. years.Select(year => Cell(row.Now, row.Before, year, sources, notes)), row.Now.Shown + FiguresOnPaper.Mark])]),
            [.. sources.Select(one => one.FootnoteAsEarlier)]);
    }

    private Dictionary<int, (FiguresOnPaper From, YearOfFigure Value)> Before(Indicator definition)
    {
        var found = new Dictionary<int, (FiguresOnPaper, YearOfFigure)>();
        foreach (var year in _years)
        {
            if (year.YearOf(definition.Key) is { } value) found.TryAdd(year.AsOf.Year, (year, value));
        }

        return found;
    }

    private static string Cell(YearOfFigure now, Dictionary<int, (FiguresOnPaper From, YearOfFigure Value)> before, int year, List<FiguresOnPaper> sources, int notes)
    {
        if (!before.TryGetValue(year, out var found)) return "–";
        var changed = found.Value.Definition.Version == now.Definition.Version ? "" : " (cách tính của năm đó)";
        return $"{found.Value.Shown}{changed}[^{notes + sources.IndexOf(found.From) + 1}]";
    }

    private static string Heading(DateOnly asOf) => asOf is { Month: 12, Day: 31 } ? $"Năm {asOf.Year}" : $"Năm {asOf.Year} (đến {asOf:dd/MM})";
}
