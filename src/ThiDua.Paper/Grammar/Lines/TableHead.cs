using System.Text.RegularExpressions;

namespace ThiDua.Paper.Grammar.Lines;

/// <summary>What a column of a table of criteria holds.</summary>
internal enum TableColumn { Words, Unit, Figure, Points, Other }

/// <summary>The row of column heads of a table ("STT | Tiêu chí | Đơn vị tính | Chỉ tiêu năm 2026 | Đơn vị chủ trì"), without its numbers' column.</summary>
/// <param name="InPercent">The head of the figures says "(%)".</param>
internal sealed partial record TableHead(IReadOnlyList<TableColumn> Columns, bool InPercent)
{
    public static bool Is(string raw) => Numbers().IsMatch(Folded.Of(raw));

    public static TableHead? Of(string raw)
    {
        var folded = Folded.Of(raw);
        if (Numbers().Match(folded) is not { Success: true } numbers) return null;
        var columns = new List<TableColumn>();
        foreach (var cell in Gap().Split(folded[numbers.Length..]).Select(c => c.Trim()).Where(c => c.Length > 0))
            columns.Add(ColumnOf(cell, columns));
        return new TableHead(columns, columns.Contains(TableColumn.Figure) && !columns.Contains(TableColumn.Unit) && folded.Contains("(%)", StringComparison.Ordinal));
    }

    public bool Has(TableColumn column) => Columns.Contains(column);

    /// <summary>"Chỉ tiêu" heads the words, unless another column already does: then it heads the figures.</summary>
    private static TableColumn ColumnOf(string cell, List<TableColumn> before)
    {
        if (Unit().IsMatch(cell)) return TableColumn.Unit;
        if (Points().IsMatch(cell)) return TableColumn.Points;
        if (Charge().IsMatch(cell)) return TableColumn.Other;
        if (before.Contains(TableColumn.Words)) return Figure().IsMatch(cell) ? TableColumn.Figure : TableColumn.Other;
        return Words().IsMatch(cell) ? TableColumn.Words : TableColumn.Other;
    }

    [GeneratedRegex(@"^\s*(s ?t ?t|t\s*t|st|so tt|so thu tu)\s*(\t|\s{3,})", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"\t|\s{3,}", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Gap();

    [GeneratedRegex(@"^(don vi|dv) (tinh|do)|^d\.?v\.?t\.?$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Unit();

    [GeneratedRegex(@"\bdiem\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Points();

    [GeneratedRegex(@"^(don vi|co quan|bo phan|phong|nguoi|can bo|ca nhan|linh vuc|nhom)\b|\b(chu tri|phu trach|phoi hop|ghi chu|minh chung|thoi gian|thoi han)\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Charge();

    [GeneratedRegex(@"\b(noi dung|tieu chi|chi so|chi tieu|nhiem vu|ten|danh muc|muc tieu|tieu chuan)\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Words();

    [GeneratedRegex(@"\b(chi tieu|muc tieu|ke hoach|muc|ty le|yeu cau|phan dau|nam 20\d\d|so luong)\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Figure();
}
