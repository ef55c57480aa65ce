using ThiDua.Paper.Facts.Cells;

namespace ThiDua.Paper.Facts.Headings;

/// <summary>One of the first rows of a sheet, kept to find the headings among them.</summary>
internal sealed record HeadRow(int Line, IReadOnlyList<string> Cells)
{
    private const int MostColumns = 400;
    private const int LongestHeading = 300;

    public static HeadRow Of(TableRow row, Func<string, string>? convert, bool since1904)
    {
        var cells = new string[Math.Min(row.Count, MostColumns)];
        for (var column = 0; column < cells.Length; column++)
        {
            var written = row.Text(column);
            var text = row.Sort(column) is CellSort.Day && ReadDay.Shown(written, since1904) is { } day ? day : written[..Math.Min(written.Length, LongestHeading)].ToString().Normalize();
            cells[column] = convert?.Invoke(text) ?? text;
        }

        return new(row.Line, cells);
    }

    public HeadRow In(Func<string, string> convert) => this with { Cells = [.. Cells.Select(convert)] };

    public string Cell(int column) => column < Cells.Count ? Cells[column] : "";

    public int Filled => Cells.Count(cell => cell.Length > 0);

    /// <summary>Headings are words: a row in which most cells have digits is data, but for the numbers of questions.</summary>
    public bool MayBeHeadings { get; } = Cells.Count(cell => cell.Length > 0) >= 2
        && Cells.Count(cell => cell.Any(char.IsAsciiDigit) && QuestionNumber.Of(cell) is null) * 2 <= Cells.Count(cell => cell.Length > 0);

    /// <summary>A row such as "[1] [2] [3]" or "(1) (2) (3)=(1)+(2)" or "A B 1 2" that numbers the columns.</summary>
    public bool NumbersColumns()
    {
        var filled = Cells.Where(cell => cell.Length > 0).Select(cell => cell.Trim('[', ']', '(', ')', ' ')).ToList();
        if (filled.Count < 3 || filled.Exists(cell => cell.Length > 24 || cell.Any(sign => char.IsLetter(sign) && cell.Length > 1))) return false;
        var last = 0;
        foreach (var cell in filled.Where(cell => !char.IsLetter(cell[..Math.Min(1, cell.Length)].FirstOrDefault())))
        {
            var digits = cell.TakeWhile(char.IsAsciiDigit).Count();
            if (digits is 0 or > 3) return false;
            var number = int.Parse(cell.AsSpan(0, digits), System.Globalization.CultureInfo.InvariantCulture);
            if (number != last + 1 && (last > 0 || number > 2)) return false;
            last = number;
        }

        return last >= 2;
    }
}
