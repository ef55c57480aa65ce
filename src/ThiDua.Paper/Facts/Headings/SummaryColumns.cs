using ThiDua.Facts;

namespace ThiDua.Paper.Facts.Headings;

/// <summary>
/// The columns of a table that counts dossiers by unit or field (báo cáo tổng hợp, biểu theo Quyết định 766/QĐ-TTg, mẫu II.06
/// của Thông tư 01/2018/TT-VPCP), from 0. Such a table has no dossiers to bring in.
/// </summary>
internal sealed class SummaryColumns
{
    private readonly Dictionary<(Group, Part), int> _columns = [];

    private enum Group
    {
        Received,
        Resolved,
        Open,
        Paused,
    }

    private enum Part
    {
        Whole,
        Early,
        InTime,
        Late,
    }

    /// <returns>Null where the headings are not those of a summary.</returns>
    public static SummaryColumns? Of(IReadOnlyList<string> headings)
    {
        var found = new SummaryColumns();
        for (var column = 0; column < headings.Count; column++)
        {
            if (Mapping.KeyOf(headings[column]) is var key && PartOf(key) is { } part && !found._columns.TryAdd((GroupOf(key), part), column))
                found._columns.TryAdd((Group.Open, part), column);
        }

        var tells = found.Has(Group.Resolved, Part.Whole) && found.Has(Group.Resolved, Part.Late) && (found.Has(Group.Received, Part.Whole) || found.Has(Group.Open, Part.Whole));
        return tells ? found : null;
    }

    /// <summary>How many of its columns are known: a higher block of headings must tell more.</summary>
    public int Count => _columns.Count;

    /// <summary>What does not add up in a row, with the column of the whole, from 0.</summary>
    public IEnumerable<(int Column, string Sentence)> Troubles(HeadRow row)
    {
        Part[] parts = [Part.Early, Part.InTime, Part.Late];
        foreach (var (group, label) in new[] { (Group.Resolved, "đã giải quyết"), (Group.Open, "đang giải quyết") })
        {
            var known = parts.Where(part => Number(row, group, part) is not null).Select(part => (Label(part), Number(row, group, part)!.Value)).ToList();
            if (known.Count < 2 || Number(row, group, Part.Late) is null || Number(row, group, Part.Whole) is not { } whole) continue;
            if (CheckTotals.Trouble((label, whole), known) is { } sentence) yield return (_columns[(group, Part.Whole)], sentence);
        }

        if (Number(row, Group.Received, Part.Whole) is not { } received || Number(row, Group.Resolved, Part.Whole) is not { } done || Number(row, Group.Open, Part.Whole) is not { } open) yield break;
        var all = Number(row, Group.Paused, Part.Whole) is { } paused
            ? CheckTotals.Trouble(("tiếp nhận", received), ("đã giải quyết", done), ("đang giải quyết", open), ("tạm dừng", paused))
            : CheckTotals.Trouble(("tiếp nhận", received), ("đã giải quyết", done), ("đang giải quyết", open));
        if (all is not null) yield return (_columns[(Group.Received, Part.Whole)], all);
    }

    private static string Label(Part part) => part switch
    {
        Part.Early => "trước hạn",
        Part.InTime => "đúng hạn",
        _ => "quá hạn",
    };

    private bool Has(Group group, Part part) => _columns.ContainsKey((group, part));

    private long? Number(HeadRow row, Group group, Part part) =>
        _columns.TryGetValue((group, part), out var column) && long.TryParse(row.Cell(column).Replace(".", "", StringComparison.Ordinal), out var number) ? number : null;

    // A part that stands only once has no group in its heading: it is of those that were resolved, a second one of the open ones.
    private static Group GroupOf(string key) => key switch
    {
        _ when key.Contains("tam dung", StringComparison.Ordinal) => Group.Paused,
        _ when key.Contains("dang xu ly", StringComparison.Ordinal) || key.Contains("dang giai quyet", StringComparison.Ordinal) || key.Contains("chua giai quyet", StringComparison.Ordinal) || key.Contains("chua den han", StringComparison.Ordinal) => Group.Open,
        _ when key.Contains("tiep nhan", StringComparison.Ordinal) || key.Contains("nhan giai quyet", StringComparison.Ordinal) => Group.Received,
        _ => Group.Resolved,
    };

    private static Part? PartOf(string key) => key switch
    {
        _ when key.EndsWith("truoc han", StringComparison.Ordinal) => Part.Early,
        _ when key.EndsWith("dung han", StringComparison.Ordinal) || key.EndsWith("dung thoi han", StringComparison.Ordinal) || key.EndsWith("trong han", StringComparison.Ordinal) || key.EndsWith("chua den han", StringComparison.Ordinal) => Part.InTime,
        _ when key.EndsWith("qua han", StringComparison.Ordinal) || key.EndsWith("tre han", StringComparison.Ordinal) => Part.Late,
        _ when key.EndsWith("tong", StringComparison.Ordinal) || key.EndsWith("tong so", StringComparison.Ordinal) => Part.Whole,
        _ => null,
    };
}
