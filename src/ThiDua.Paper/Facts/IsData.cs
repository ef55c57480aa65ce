using ThiDua.Facts;
using ThiDua.Law;
using ThiDua.Paper.Facts.Cells;

namespace ThiDua.Paper.Facts;

/// <summary>Tells a row of data from what else stands under headings: totals, names of groups, headings again on a new page, signatures.</summary>
internal sealed class IsData
{
    private const int FewCells = 3;

    private static readonly string[] Totals = ["Tổng", "Cộng", "Tong", "Cong", "Tæng", "Céng", "To\u0302\u0309ng", "Co\u0302\u0323ng"];

    private readonly int _key;
    private readonly Func<string, string>? _convert;
    private readonly string _heading;
    private readonly int[] _required;

    public IsData(FactKind kind, ReadCell[] cells, TableShape shape, Func<string, string>? convert)
    {
        _convert = convert;
        _key = Array.Find(cells, cell => cell.Field.Name == kind.Key[0])?.Column ?? Array.Find(cells, cell => cell.Field.Required)?.Column ?? -1;
        _heading = _key < 0 ? "" : shape.Headings[_key];
        _required = [.. cells.Where(cell => cell.Field.Required && cell.Column != _key).Select(cell => cell.Column)];
    }

    public bool Is(TableRow row)
    {
        var key = _key < 0 ? default : row.Text(_key);
        if (IsTotal(row) && !HasAllRequired(row, key)) return false;
        if (key.ContainsAnyInRange('0', '9')) return !IsPlaceAndDay(row, key);
        if (!key.IsEmpty && Mapping.KeyOf(key.ToString()) == Mapping.KeyOf(_heading)) return false;
        return row.Filled(FewCells + 1) > FewCells || HasAnotherRequired(row);
    }

    /// <summary>A file may be called "Tổng số liệu thống kê" and still be one.</summary>
    private bool HasAllRequired(TableRow row, ReadOnlySpan<char> key) => !key.IsEmpty && _required.Length > 0 && Array.TrueForAll(_required, column => !row.Text(column).IsEmpty);

    private bool HasAnotherRequired(TableRow row) => Array.Exists(_required, column => !row.Text(column).IsEmpty);

    /// <summary>"Hưng Mỹ, ngày 31 tháng 12 năm 2026" above the signature.</summary>
    private static bool IsPlaceAndDay(TableRow row, ReadOnlySpan<char> key) =>
        key.Length > 20 && row.Filled(FewCells + 1) <= FewCells && Folded.Of(key.ToString()) is var said && said.Contains(" thang ", StringComparison.Ordinal) && said.Contains(" nam ", StringComparison.Ordinal);

    /// <summary>Asked of every row: so by the first letters as they stand, in an old font too.</summary>
    private static bool Begins(ReadOnlySpan<char> cell)
    {
        if (cell.Length < 4 || (cell[0] | 0x20) is not ('t' or 'c')) return false;
        foreach (var word in Totals)
        {
            if (cell.StartsWith(word, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>"Tổng cộng", "Cộng", "Tổng số: 120 hồ sơ" in one of the first cells that are filled.</summary>
    private bool IsTotal(TableRow row)
    {
        var looked = 0;
        for (var column = 0; column < row.Count && looked < FewCells; column++)
        {
            var cell = row.Text(column);
            if (cell.IsEmpty) continue;
            looked++;
            if (!Begins(cell)) continue;
            var written = cell[..Math.Min(cell.Length, 40)].ToString();
            var said = Mapping.KeyOf(_convert?.Invoke(written) ?? written);
            if (said is "cong" or "tong" || said.StartsWith("tong cong", StringComparison.Ordinal) || said.StartsWith("tong so", StringComparison.Ordinal) || said.StartsWith("cong ", StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
