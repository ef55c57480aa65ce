using ThiDua.Law;

namespace ThiDua.Organizations;

/// <summary>Rows of a table pasted from a spreadsheet or taken out of a file: cells parted by tabs, one row a line.</summary>
public static class PastedRows
{
    /// <summary>Rows taken at once.</summary>
    public const int Most = 500;

    /// <param name="headings">Folded first cells of a heading row, which is passed over with the titles above it.</param>
    /// <exception cref="RefusedException">More than <see cref="Most"/> rows.</exception>
    public static IReadOnlyList<PastedRow> Of(string text, IReadOnlyCollection<string> headings)
    {
        var all = text.Normalize().Split('\n').Select((line, index) => new PastedRow(index + 1, Cells(line))).Where(row => row.Cells.Count > 0).ToList();
        var heading = all.FindIndex(row => headings.Contains(Folded.Of(row.Cells[0])));
        var rows = all.Skip(heading + 1).Where(row => !headings.Contains(Folded.Of(row.Cells[0]))).ToList();
        if (rows.Count > Most) throw new RefusedException($"Danh sách có {rows.Count} dòng, nhiều hơn {Most}. Đề nghị đưa từng phần.");
        return rows;
    }

    // A leading column of running numbers is dropped.
    private static string[] Cells(string line)
    {
        string[] cells = [.. line.Split('\t').Select(c => string.Join(' ', c.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];
        if (cells.Length > 1 && cells[0].Length > 0 && cells[0].TrimEnd('.').All(char.IsAsciiDigit)) cells = cells[1..];
        return cells.All(c => c.Length == 0) ? [] : cells;
    }
}

/// <summary>One row.</summary>
/// <param name="Number">Line in the text, from 1.</param>
/// <param name="Cells">Each on one line without doubled spaces; never all empty.</param>
public sealed record PastedRow(int Number, IReadOnlyList<string> Cells)
{
    /// <summary>The cell, or an empty text where the row is shorter.</summary>
    public string this[int column] => Cells.ElementAtOrDefault(column) ?? "";
}
