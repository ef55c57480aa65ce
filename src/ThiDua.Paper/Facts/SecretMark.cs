using ThiDua.Facts;

namespace ThiDua.Paper.Facts;

/// <summary>
/// Finds rows about secret documents: a cell that is nothing but a degree of secrecy, or a column for it that is not empty.
/// Such a row is refused and none of its cells is handed on (Luật Bảo vệ bí mật nhà nước: độ mật Tuyệt mật, Tối mật, Mật).
/// </summary>
internal sealed class SecretMark
{
    public const string Rule = "secret_document";

    private static readonly string[] Degrees = ["Mật", "Tối mật", "Tuyệt mật"];
    private static readonly HashSet<string> Columns = new(["do mat", "muc do mat", "cap do mat", "mat", "do bao mat"], StringComparer.Ordinal);
    private static readonly HashSet<string> NotSecret = new(["", "thuong", "binh thuong", "thong thuong", "khong", "khong mat", "0", "none", "null"], StringComparer.Ordinal);

    private readonly int[] _columns;
    private readonly Func<string, string>? _convert;

    public SecretMark(TableShape shape, Func<string, string>? convert)
    {
        _columns = [.. shape.Headings.Index().Where(heading => Columns.Contains(Mapping.KeyOf(heading.Item))).Select(heading => heading.Index)];
        _convert = convert;
    }

    /// <summary>The column, from 0, that says the row is secret; null where none does.</summary>
    public int? In(TableRow row)
    {
        foreach (var column in _columns)
        {
            if (!NotSecret.Contains(Mapping.KeyOf(row.Text(column).ToString()))) return column;
        }

        for (var column = 0; column < row.Count; column++)
        {
            var cell = row.Text(column);
            if (cell.Length is >= 3 and <= 12 && (cell[0] | 0x20) is 'm' or 't' && IsDegree(cell)) return column;
        }

        return null;
    }

    public static CellProblem Problem(FactRow row, int column) =>
        new(row.Sheet, row.Line, column + 1, null, Rule, Blocks: true, "Văn bản thuộc phạm vi bí mật nhà nước không được nhập vào hệ thống; đề nghị xóa dòng này khỏi tệp và chỉ khai số lượng.");

    private bool IsDegree(ReadOnlySpan<char> cell)
    {
        if (_convert is not null || cell.ContainsAnyInRange('\u0300', '\u036F'))
        {
            var text = cell.ToString();
            cell = (_convert?.Invoke(text) ?? text).Normalize();
        }

        foreach (var degree in Degrees)
        {
            if (cell.Equals(degree, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
