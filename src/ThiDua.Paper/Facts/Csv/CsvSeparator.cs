namespace ThiDua.Paper.Facts.Csv;

/// <summary>What stands between the cells of a text table: the sign that cuts the most rows into equally many cells.</summary>
internal static class CsvSeparator
{
    private static readonly char[] Signs = [';', ',', '\t', '|'];

    /// <summary>Excel writes <c>sep=;</c> on the first line for itself.</summary>
    public static char? Said(ReadOnlySpan<char> start)
    {
        start = start.TrimStart('\uFEFF');
        return start.Length >= 5 && start.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && (start.Length == 5 || start[5] is '\r' or '\n') ? start[4] : null;
    }

    public static char Of(ReadOnlySpan<char> start) => Said(start) ?? Best(start.ToString());

    private static char Best(string start) => Signs.Select(sign => (sign, Score: Score(start, sign))).MaxBy(guess => guess.Score).sign;

    private static double Score(string start, char sign)
    {
        var counts = Counts(start, sign);
        if (counts.Count > 1) counts.RemoveAt(counts.Count - 1); // the sample ends within a row
        var most = counts.Where(count => count > 0).GroupBy(count => count).MaxBy(same => same.Count() * Math.Sqrt(same.Key));
        return most is null ? 0 : most.Count() * Math.Sqrt(most.Key) / counts.Count;
    }

    /// <summary>Signs outside quotes, row by row.</summary>
    private static List<int> Counts(string start, char sign)
    {
        var counts = new List<int>();
        var (count, quoted, any) = (0, false, false);
        foreach (var letter in start)
        {
            if (letter == '"') quoted = !quoted;
            else if (!quoted && letter == sign) count++;
            else if (!quoted && letter is '\n' or '\r')
            {
                if (any) counts.Add(count);
                (count, any) = (0, false);
                continue;
            }

            any = true;
        }

        if (any) counts.Add(count);
        return counts;
    }
}
