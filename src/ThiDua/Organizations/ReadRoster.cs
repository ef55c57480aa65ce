using ThiDua.Law;

namespace ThiDua.Organizations;

/// <summary>Reads a list of people pasted from a spreadsheet: name, post, office, one person a line.</summary>
public static class ReadRoster
{
    private static readonly string[] Headings = ["ho va ten", "ho ten", "ten", "stt"];

    /// <param name="units">Parts of the commune where posts can be.</param>
    /// <param name="commune">Taken where the office is left empty.</param>
    /// <param name="known">Names that the commune has already.</param>
    public static IReadOnlyList<RosterLine> Of(string text, IReadOnlyList<Unit> units, Unit commune, IReadOnlySet<string> known)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. PastedRows.Of(text, Headings).Select(row => LineOf(row, units, commune, known, seen))];
    }

    private static RosterLine LineOf(
        PastedRow row, IReadOnlyList<Unit> units, Unit commune, IReadOnlySet<string> known, HashSet<string> seen)
    {
        var (name, post, office) = (row[0], row[1], row[2]);
        var unit = office.Length == 0 ? commune : units.FirstOrDefault(u => Folded.Of(u.Name) == Folded.Of(office));
        string? trouble = null;
        try
        {
            (name, post) = (PersonName.Of(name), PostTitle.Of(post));
        }
        catch (RefusedException refusal) // shown beside the line: all lines are looked at before one is saved
        {
            trouble = refusal.Message;
        }

        if (unit is null) trouble ??= $"Không có đơn vị “{office}”. Đề nghị ghi đúng tên đơn vị trong danh sách đơn vị.";
        if (!seen.Add(name)) trouble ??= $"“{name}” có hai lần trong danh sách. Đề nghị bỏ một dòng, hoặc thêm riêng người trùng tên.";
        if (known.Contains(name)) trouble ??= $"“{name}” đã có trong đơn vị. Nếu là người khác trùng tên, đề nghị thêm riêng.";
        return new RosterLine(row.Number, name, post, unit, trouble);
    }
}

/// <summary>One line of a pasted list.</summary>
/// <param name="Number">Line in the pasted text, from 1.</param>
/// <param name="Trouble">Why it cannot be taken, in one sentence; null when it can.</param>
public sealed record RosterLine(int Number, string Name, string Post, Unit? Unit, string? Trouble);
