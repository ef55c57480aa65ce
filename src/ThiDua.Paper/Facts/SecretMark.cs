using ThiDua.Facts;

namespace ThiDua.Paper.Facts;

/// <summary>
/// Marks of secret documents: a cell that is nothing but a degree of secrecy, or a column for it that is not empty
/// (Luật Bảo vệ bí mật nhà nước: độ mật Tuyệt mật, Tối mật, Mật). Of such a row no cell is handed on.
/// </summary>
internal sealed class SecretMark(Func<string, string>? convert)
{
    private static readonly string[] Degrees = ["Mật", "Tối mật", "Tuyệt mật"];
    private static readonly HashSet<string> Columns = new(["do mat", "muc do mat", "cap do mat", "mat", "do bao mat"], StringComparer.Ordinal);
    private static readonly HashSet<string> NotSecret = new(["", "thuong", "binh thuong", "thong thuong", "khong", "khong mat", "0", "none", "null"], StringComparer.Ordinal);
    private static readonly HashSet<string> Letters = new(["a", "b", "c"], StringComparer.Ordinal); // Tuyệt mật, Tối mật, Mật as stamps of old

    private static readonly byte[][] Endings = [[.. "ật"u8], [.. "ẬT"u8], [.. "Ật"u8], [.. "ậT"u8]];

    private int[] _columns = [];

    /// <summary>The marks of a sheet with these headings.</summary>
    public static SecretMark Under(TableShape shape, Func<string, string>? convert) => new(convert)
    {
        _columns = [.. shape.Headings.Index().Where(heading => Columns.Contains(Mapping.KeyOf(heading.Item))).Select(heading => heading.Index)],
    };

    /// <summary>The column, from 0, that says the row of data is secret; null where none does.</summary>
    public int? In(TableRow row)
    {
        foreach (var column in _columns)
        {
            if (!NotSecret.Contains(KeyOf(row.Text(column)))) return column;
        }

        return DegreeIn(row);
    }

    /// <summary>Whether a degree may stand in a piece of a file; every mark over or under a letter of its own counts as one.</summary>
    public bool MayStandIn(ReadOnlySpan<byte> utf8)
    {
        if (convert is not null || utf8.IndexOfAny((byte)0xCC, (byte)0xCD) >= 0) return true;
        foreach (var ending in Endings)
        {
            if (FollowsAnM(utf8, ending)) return true;
        }

        return false;
    }

    // "Luật" and "cập nhật" stand in many files.
    private static bool FollowsAnM(ReadOnlySpan<byte> utf8, byte[] ending)
    {
        for (int next; (next = utf8.IndexOf(ending)) >= 0; utf8 = utf8[(next + ending.Length)..])
        {
            if (next > 0 && (utf8[next - 1] | 0x20) == 'm') return true;
        }

        return false;
    }

    /// <summary>The column, from 0, of a cell that is nothing but a degree.</summary>
    public int? DegreeIn(TableRow row)
    {
        if (convert is null && !row.HasMarks && row.Whole.IndexOfAny('ậ', 'Ậ') < 0) return null;
        for (var column = 0; column < row.Count; column++)
        {
            var cell = row.Text(column);
            if (cell.Length is >= 3 and <= 12 && (cell[0] | 0x20) is 'm' or 't' && IsDegree(cell)) return column;
        }

        return null;
    }

    public bool IsColumn(ReadOnlySpan<char> heading) => heading.Length is >= 3 and <= 20 && Columns.Contains(KeyOf(heading));

    /// <summary>Whether a cell under such a heading names a degree.</summary>
    /// <param name="isWholeRow">Names and titles stand below a table too, in rows of few cells: they name none.</param>
    public bool Says(ReadOnlySpan<char> cell, bool isWholeRow)
    {
        if (cell.IsEmpty || KeyOf(cell) is not { } said || NotSecret.Contains(said)) return false;
        return Letters.Contains(said) || said.EndsWith("mat", StringComparison.Ordinal) || (isWholeRow && !said.AsSpan().ContainsAnyInRange('0', '9'));
    }

    public static CellProblem Problem(FactRow row, int column) =>
        new(row.Sheet, row.Line, column + 1, null, CheckRow.SecretDocument, Blocks: true, "Văn bản thuộc phạm vi bí mật nhà nước không được nhập vào hệ thống; đề nghị xóa dòng này khỏi tệp và chỉ khai số lượng.");

    private string KeyOf(ReadOnlySpan<char> cell)
    {
        var text = cell.ToString();
        return Mapping.KeyOf(convert?.Invoke(text) ?? text);
    }

    private bool IsDegree(ReadOnlySpan<char> cell)
    {
        if (convert is not null || cell.ContainsAnyInRange('\u0300', '\u036F'))
        {
            var text = cell.ToString();
            cell = (convert?.Invoke(text) ?? text).Normalize();
        }

        foreach (var degree in Degrees)
        {
            if (cell.Equals(degree, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
