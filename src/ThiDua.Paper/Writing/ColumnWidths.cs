namespace ThiDua.Paper.Writing;

/// <summary>
/// Widths of the columns of a table: by their shares, but none narrower than its longest word, which would be broken
/// within otherwise.
/// </summary>
internal static class ColumnWidths
{
    /// <summary>White at either side of a cell, in twentieths of a point.</summary>
    public const int Padding = 85;

    // The rules of the table and the rounding of a printer.
    private const int Spare = 30;

    /// <param name="width">Of the whole table, in twentieths of a point.</param>
    public static int[] Of(int width, IReadOnlyList<int> shares, IReadOnlyList<string> heading, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        // One endless word (an address of a page) must not take the place of all others.
        int[] least = [.. heading.Select((text, i) => Math.Min(width * 2 / 5, Least(rows.Select(row => i < row.Count ? row[i] : "").Prepend(text))))];
        if (least.Sum() >= width) return Shared(width, least);

        var narrow = new HashSet<int>();
        while (true)
        {
            var left = width - narrow.Sum(i => least[i]);
            var whole = Math.Max(1, Enumerable.Range(0, least.Length).Where(i => !narrow.Contains(i)).Sum(i => shares[i]));
            int[] widths = [.. least.Select((word, i) => narrow.Contains(i) ? word : left * shares[i] / whole)];
            var tooNarrow = Enumerable.Range(0, least.Length).Where(i => widths[i] < least[i]).ToList();
            if (tooNarrow.Count == 0) return widths;
            narrow.UnionWith(tooNarrow);
        }
    }

    private static int[] Shared(int width, int[] least)
    {
        var whole = Math.Max(1, least.Sum());
        return [.. least.Select(word => width * word / whole)];
    }

    // As bold, which is the wider.
    private static int Least(IEnumerable<string> texts) => 2 * Padding + Spare + (int)Math.Ceiling(20 * texts
        .SelectMany(text => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        .Select(word => TextWidth.OfBold(word, Layout.TableSize / 2.0)).DefaultIfEmpty(0).Max());
}
