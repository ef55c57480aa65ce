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
        return rows.Count <= Most ? rows : throw TooMany(rows.Count);
    }

    /// <summary>Rows with their cells in the order of the columns, wherever these stand in the list; without a heading row, as they stand.</summary>
    /// <exception cref="RefusedException">More than <see cref="Most"/> rows.</exception>
    public static IReadOnlyList<PastedRow> Of(string text, IReadOnlyList<ListColumn> columns)
    {
        var all = text.Normalize().Split('\n').Select((line, index) => new PastedRow(index + 1, AllCells(line))).ToList();
        var heading = all.FindIndex(row => HeadedRows.Of(row.Cells, columns) is not null);
        if (heading < 0) return Of(text, [.. columns[0].Headings.Select(one => one.TrimStart('=')), "stt", "tt"]);

        var headed = HeadedRows.Of(all[heading].Cells, columns)!;
        var rows = all.Skip(heading + 1).Where((row, below) => !headed.IsBetween(row.Cells, below == 0) && HeadedRows.Of(row.Cells, columns) is null)
            .Select(row => row with { Cells = headed.Cells(row.Cells), IsHeaded = true }).ToList();
        return rows.Count <= Most ? rows : throw TooMany(rows.Count);
    }

    // A leading column of running numbers is dropped.
    private static string[] Cells(string line)
    {
        var cells = AllCells(line);
        if (cells.Length > 1 && cells[0].Length > 0 && cells[0].TrimEnd('.').All(char.IsAsciiDigit)) cells = cells[1..];
        return cells.All(c => c.Length == 0) ? [] : cells;
    }

    private static string[] AllCells(string line) => [.. line.Split('\t').Select(OneLine.Of)];

    private static RefusedException TooMany(int rows) => new($"Danh sách có {rows} dòng, nhiều hơn {Most}. Đề nghị đưa từng phần.");
}

/// <summary>One row.</summary>
/// <param name="Number">Line in the text, from 1.</param>
/// <param name="Cells">Each on one line without doubled spaces; never all empty.</param>
/// <param name="IsHeaded">The cells were found by a heading row.</param>
public sealed record PastedRow(int Number, IReadOnlyList<string> Cells, bool IsHeaded = false)
{
    /// <summary>The cell, or an empty text where the row is shorter.</summary>
    public string this[int column] => Cells.ElementAtOrDefault(column) ?? "";
}
