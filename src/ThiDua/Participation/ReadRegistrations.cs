using ThiDua.Law;
using ThiDua.Organizations;

namespace ThiDua.Participation;

/// <summary>
/// Reads a list of registrations pasted or uploaded, one participant a line: name, unit, content (several by ";").
/// Every line is looked at before one is taken; what cannot be taken says why.
/// </summary>
public static class ReadRegistrations
{
    private static readonly ListColumn[] Columns =
    [
        new(false, "ho va ten", "=ho, ten", "=ho ten", "ten", "ten tap the", "tap the, ca nhan", "ca nhan, tap the", "ten ca nhan", "doi tuong", "nguoi dang ky", "=ho gia dinh", "=chu ho"),
        new(false, "don vi", "ten don vi", "thuoc don vi", "phong", "phong, ban", "phong ban", "co quan", "noi cong tac", "bo phan", "thon", "thon, ", "khu pho", "to dan pho", "dia chi"),
        new(true, "nhiem vu dot pha", "noi dung dot pha", "dot pha", "nhiem vu trong tam"),
        new(true, "noi dung", "nhiem vu", "dang ky", "giao uoc", "cam ket", "chi tieu", "danh hieu", "hinh thuc"),
    ];

    /// <param name="known">Everybody who could take part.</param>
    /// <param name="units">Units of the commune, the commune itself first; households belong to one of them.</param>
    /// <param name="taken">Keys of who is registered already.</param>
    public static IReadOnlyList<RegistrationLine> Of(string text, IReadOnlyList<Participant> known, IReadOnlyList<Unit> units, IReadOnlySet<string> taken)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. PastedRows.Of(text, Columns).Select(row => LineOf(row, known, units, taken, seen))];
    }

    private static RegistrationLine LineOf(
        PastedRow row, IReadOnlyList<Participant> known, IReadOnlyList<Unit> units, IReadOnlySet<string> taken, HashSet<string> seen)
    {
        var (number, name, office) = (row.Number, row[0], row[1]);
        var content = row.IsHeaded ? Contents(row) : string.Join('\n', row.Cells.Skip(2).Where(c => c.Length > 0));
        var unit = office.Length == 0 ? null : units.FirstOrDefault(u => Folded.Of(u.Name) == Folded.Of(office));
        if (office.Length > 0 && unit is null) return Refused(number, name, $"Không có đơn vị “{office}”. Đề nghị ghi đúng tên đơn vị trong danh sách đơn vị.");

        if (name.Length == 0) return Refused(number, name, "Dòng này chưa có tên. Đề nghị ghi tên tập thể, cá nhân, hoặc bỏ dòng.");
        var found = Found(name, unit, known, units);
        if (found.Count == 0) return Refused(number, name, $"Không có “{name}” trong danh sách người đang giữ chức vụ và đơn vị{(unit is null ? "" : " của " + unit.Name)}. Đề nghị thêm người, bố trí chức vụ trước; hộ gia đình ghi “Hộ …” kèm tên thôn.");
        if (found[0] is { Kind: ParticipantKind.Household } && unit is not { Kind: UnitKind.Hamlet })
            return Refused(number, name, $"“{name}” chưa có thôn, khu phố. Đề nghị ghi tên thôn, khu phố ở cột đơn vị của từng dòng (ô gộp trong Excel chỉ có ở dòng đầu).");
        if (found.Count > 1) return Refused(number, name, $"Có {found.Count} người tên “{name}”. Đề nghị ghi thêm đơn vị.");
        if (taken.Contains(found[0].Key)) return Refused(number, name, $"“{name}” đã đăng ký. Đề nghị bỏ dòng này, hoặc sửa ở đăng ký đã có.");
        return seen.Add(found[0].Key)
            ? Taken(number, found[0], content)
            : Refused(number, name, $"“{name}” có hai lần trong danh sách. Đề nghị bỏ một dòng.");
    }

    private static string Contents(PastedRow row) =>
        string.Join('\n', [.. Parts(row[3]), .. Parts(row[2]).Select(part => Folded.Of(part).StartsWith("dot pha", StringComparison.Ordinal) ? part : $"Đột phá: {part}")]);

    private static string[] Parts(string cell) => cell.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static List<Participant> Found(string name, Unit? unit, IReadOnlyList<Participant> known, IReadOnlyList<Unit> units)
    {
        var folded = Folded.Of(name);
        // "Hộ" and a name make a household, unless a unit of the commune is called so.
        var found = known.Where(p => p.IsCalled(name) && (unit is null || p.Unit == unit.Id)).ToList();
        return found.Count == 0 && folded.StartsWith("ho ", StringComparison.Ordinal)
            ? [Participant.Household(name, unit ?? units[0])]
            : found;
    }

    private static RegistrationLine Taken(int number, Participant participant, string content)
    {
        try
        {
            return new(number, participant.Name, new(participant, Pledge.OwnTasks(content.Replace(';', '\n'))), null);
        }
        catch (RefusedException refusal) // shown beside the line: all lines are looked at before one is saved
        {
            return Refused(number, participant.Name, refusal.Message);
        }
    }

    private static RegistrationLine Refused(int number, string name, string trouble) => new(number, name, null, trouble);
}

/// <summary>One line of a list of registrations.</summary>
/// <param name="Number">Line in the text, from 1.</param>
/// <param name="Entry">Null when it cannot be taken.</param>
/// <param name="Trouble">Why it cannot be taken, in one sentence; null when it can.</param>
public sealed record RegistrationLine(int Number, string Name, RegistrationEntry? Entry, string? Trouble);
