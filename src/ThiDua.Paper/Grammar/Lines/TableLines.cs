using System.Text.RegularExpressions;
using ThiDua.Documents;

namespace ThiDua.Paper.Grammar.Lines;

/// <summary>
/// Follows tables through the lines: heads (again on each page) and the names of groups of rows ("II Cải cách công vụ")
/// are left out, since they would close the section that the table stands in.
/// </summary>
internal sealed partial class TableLines(IReadOnlyList<TextLine> lines)
{
    private TableHead? _head;

    /// <summary>The item that a row says, empty where the line says nothing of its own, null where it is no line of a table.</summary>
    public Passage? At(int index, string raw, int offset)
    {
        if (TableHead.Of(raw) is { } head)
        {
            _head = head;
            return Passage.Empty;
        }
        if (_head is not null && (IsGroup(index, raw) || IsHeadGoingOn(index, raw))) return Passage.Empty;
        if (TableRow.Item(_head is null ? raw : WithTabs(raw), offset, _head) is { } item) return item;
        if (_head is null) return null;
        if (!string.IsNullOrWhiteSpace(raw) && !raw.Contains('\t', StringComparison.Ordinal)) _head = null;
        return null;
    }

    /// <summary>A page may keep columns apart by blanks alone; places of letters stay as they are.</summary>
    private static string WithTabs(string raw) =>
        raw.Contains('\t', StringComparison.Ordinal) ? raw : Blanks().Replace(raw, m => '\t' + new string(' ', m.Length - 1));

    private bool IsGroup(int index, string raw) => Group().IsMatch(raw.TrimEnd()) && IsRow(index + 1);

    /// <summary>"tính    năm 2026    chú": heads of several lines, below one another.</summary>
    private bool IsHeadGoingOn(int index, string raw) =>
        index > 0 && TableHead.Is(lines[index - 1].Text) && Columns().IsMatch(raw.Trim()) && !Numbered().IsMatch(raw);

    private bool IsRow(int index)
    {
        while (index < lines.Count && string.IsNullOrWhiteSpace(lines[index].Text)) index++;
        return index < lines.Count && Columns().IsMatch(lines[index].Text.Trim()) && Numbered().IsMatch(lines[index].Text);
    }

    [GeneratedRegex(@"^\s*([IVX]{1,5}|[A-H])[.)]?\s+\p{Lu}[^\t]{2,90}$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Group();

    [GeneratedRegex(@"^\s*\d{1,2}(\.\d{1,2})*\W", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"(?<=\S) {4,}(?=\S)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Blanks();

    [GeneratedRegex(@"\t|\s{3,}", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Columns();
}
