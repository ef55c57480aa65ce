namespace ThiDua.Paper.Facts.Headings;

/// <summary>One, two or three rows of headings taken together: the lowest label of a column names it, those above tell like ones apart.</summary>
internal static class HeadingBlock
{
    public const int Highest = 3;

    /// <summary>A heading for each column, each once; empty where a column has none.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<HeadRow> rows)
    {
        var columns = rows.Max(row => row.Cells.Count);
        var labels = new List<string>[columns];
        for (var column = 0; column < columns; column++) labels[column] = Labels(rows, column);

        var lowest = labels.Select(own => own.LastOrDefault("")).ToArray();
        var again = lowest.Where(label => label.Length > 0).GroupBy(Key).Where(same => same.Count() > 1).Select(same => same.Key).ToHashSet(StringComparer.Ordinal);
        var headings = new string[columns];
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var column = 0; column < columns; column++)
        {
            var heading = again.Contains(Key(lowest[column])) ? string.Join(" – ", labels[column]) : lowest[column];
            headings[column] = heading.Length == 0 ? "" : Numbered(heading, seen);
        }

        return headings;
    }

    /// <summary>From the top: a label above that stands left of the column spreads over it where the row below goes on.</summary>
    private static List<string> Labels(IReadOnlyList<HeadRow> rows, int column)
    {
        var labels = new List<string>();
        for (var level = 0; level < rows.Count; level++)
        {
            var label = OneLine(rows[level].Cell(column));
            if (label.Length == 0 && level < rows.Count - 1 && rows.Skip(level + 1).Any(row => row.Cell(column).Length > 0)) label = FromTheLeft(rows[level], column);
            if (label.Length > 0 && (labels.Count == 0 || labels[^1] != label)) labels.Add(label);
        }

        return labels;
    }

    private static string FromTheLeft(HeadRow row, int column)
    {
        while (column > 0 && row.Cell(column).Length == 0) column--;
        return OneLine(row.Cell(column));
    }

    private static string Numbered(string heading, Dictionary<string, int> seen)
    {
        var key = Key(heading);
        var times = seen[key] = seen.GetValueOrDefault(key) + 1;
        return times == 1 ? heading : $"{heading} ({times})";
    }

    private static string Key(string heading) => ThiDua.Facts.Mapping.KeyOf(heading);

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
