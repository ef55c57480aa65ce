using ThiDua.Law;

namespace ThiDua.Organizations;

/// <summary>Reads a list of people pasted from a spreadsheet: name, post, office, one person a line.</summary>
public static class ReadRoster
{
    /// <summary>Lines taken at once.</summary>
    public const int Longest = 500;

    private static readonly string[] Headings = ["ho va ten", "ho ten", "ten", "stt"];

    /// <param name="units">Parts of the commune where posts can be.</param>
    /// <param name="commune">Taken where the office is left empty.</param>
    /// <param name="known">Names that the commune has already.</param>
    public static IReadOnlyList<RosterLine> Of(string text, IReadOnlyList<Unit> units, Unit commune, IReadOnlySet<string> known)
    {
        var lines = text.Normalize().Split('\n').Select((line, index) => (Cells: Cells(line), Number: index + 1))
            .Where(l => l.Cells.Length > 0 && !Headings.Contains(Folded.Of(l.Cells[0]))).ToList();
        if (lines.Count > Longest) throw new RefusedException($"Danh sách có {lines.Count} dòng, nhiều hơn {Longest}. Đề nghị dán từng phần.");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. lines.Select(l => LineOf(l.Cells, l.Number, units, commune, known, seen))];
    }

    private static RosterLine LineOf(
        string[] cells, int number, IReadOnlyList<Unit> units, Unit commune, IReadOnlySet<string> known, HashSet<string> seen)
    {
        var (name, post, office) = (cells[0], cells.ElementAtOrDefault(1) ?? "", cells.ElementAtOrDefault(2) ?? "");
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
        return new RosterLine(number, name, post, unit, trouble);
    }

    // A leading column of running numbers is dropped.
    private static string[] Cells(string line)
    {
        string[] cells = [.. line.Split('\t').Select(c => string.Join(' ', c.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];
        if (cells.Length > 1 && cells[0].Length > 0 && cells[0].TrimEnd('.').All(char.IsAsciiDigit)) cells = cells[1..];
        return cells.All(c => c.Length == 0) ? [] : cells;
    }
}

/// <summary>One line of a pasted list.</summary>
/// <param name="Number">Line in the pasted text, from 1.</param>
/// <param name="Trouble">Why it cannot be taken, in one sentence; null when it can.</param>
public sealed record RosterLine(int Number, string Name, string Post, Unit? Unit, string? Trouble);
