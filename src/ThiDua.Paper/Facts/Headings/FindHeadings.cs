using ThiDua.Facts;

namespace ThiDua.Paper.Facts.Headings;

/// <summary>Finds the headings among the first rows of a sheet: the rows that name the most fields of one kind.</summary>
internal sealed class FindHeadings(IReadOnlyList<Mapping> remembered)
{
    private const int FewestColumns = 2;
    private const int ASummary = 50; // more than headings that fit no kind whole, less than those that do

    /// <param name="rows">The first rows that are not empty.</param>
    /// <param name="about">Names of the sheet and of the file.</param>
    public FoundHeadings? In(IReadOnlyList<HeadRow> rows, string about)
    {
        FoundHeadings? best = null;
        foreach (var (first, height) in Blocks(rows))
        {
            var headings = HeadingBlock.Of([.. rows.Skip(first).Take(height)]);
            var title = string.Join(' ', rows.Take(first).SelectMany(row => row.Cells).Append(about));
            var found = Judge(headings, title, [.. rows.Skip(first + height)]) with { Line = rows[first + height - 1].Line, Next = first + height };
            if (best is null || found.Score > best.Score) best = found;
        }

        return best is null || best.Score == 0 ? Guess(rows) : best;
    }

    /// <summary>Lower blocks and smaller ones first: a higher one must tell more to be preferred.</summary>
    private static IEnumerable<(int First, int Height)> Blocks(IReadOnlyList<HeadRow> rows)
    {
        for (var height = 1; height <= HeadingBlock.Highest; height++)
        {
            for (var first = 0; first + height <= rows.Count; first++)
            {
                if (rows[first + height - 1].MayBeHeadings) yield return (first, height);
            }
        }
    }

    private FoundHeadings Judge(IReadOnlyList<string> headings, string about, IReadOnlyList<HeadRow> data)
    {
        var told = Heading.Of(headings);
        var keys = told.Select(heading => heading.Key).ToHashSet(StringComparer.Ordinal);
        var known = remembered.Where(mapping => mapping.Columns.Count > 0 && mapping.Columns.Keys.All(keys.Contains)).MaxBy(mapping => mapping.Columns.Count);
        if (known is not null) return new(headings, known, 1000 + known.Columns.Count);

        var title = Mapping.KeyOf(about);
        var matches = MatchKind.All.Select(kind => kind.In(told, title, data)).OrderByDescending(match => match.Complete).ThenByDescending(match => match.Score).ToList();
        var (first, second) = (matches[0], matches[1]);
        var clear = first.Complete && (!second.Complete || first.Score > second.Score);
        var summary = first.Complete ? null : SummaryColumns.Of(headings);
        var score = first.Complete ? 100 + first.Score : summary is null ? matches.Max(match => match.Score) : ASummary + summary.Count;
        return new(headings, clear ? first.Mapping : null, score) { Summary = summary };
    }

    /// <summary>No kind knows a heading: the first row with the most texts, for a person to choose from.</summary>
    private static FoundHeadings? Guess(IReadOnlyList<HeadRow> rows)
    {
        var (row, place) = rows.Select((row, place) => (Row: row, Place: place)).Where(row => row.Row.Filled >= FewestColumns)
            .OrderByDescending(row => row.Row.Cells.Count(cell => cell.Any(char.IsLetter))).ThenBy(row => row.Place).FirstOrDefault();
        return row is null ? null : new(HeadingBlock.Of([row]), null, 0) { Line = row.Line, Next = place + 1 };
    }
}

/// <param name="Mapping">Null where a person has to choose.</param>
internal sealed record FoundHeadings(IReadOnlyList<string> Headings, Mapping? Mapping, double Score)
{
    /// <summary>Where the table counts dossiers and lists none; null otherwise.</summary>
    public SummaryColumns? Summary { get; init; }

    /// <summary>The lowest row of the headings, as the office program counts.</summary>
    public int Line { get; init; }

    /// <summary>Place of the row after them among those looked at.</summary>
    public int Next { get; init; }
}
