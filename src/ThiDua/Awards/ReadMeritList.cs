using System.Globalization;
using ThiDua.Law;
using ThiDua.Organizations;
using ThiDua.Participation;

namespace ThiDua.Awards;

/// <summary>
/// Reads a list of old decisions, pasted or out of a file, one award a line: name, unit, title or form, year, number, day,
/// issuer, achievement. Every line is looked at before one is taken; what cannot be taken says why.
/// </summary>
public static class ReadMeritList
{
    private static readonly ListColumn[] Columns =
    [
        new(false, "ho va ten", "=ho, ten", "=ho ten", "ten", "ten tap the", "tap the, ca nhan", "ca nhan, tap the", "ten ca nhan", "doi tuong", "nguoi duoc khen"),
        new(false, "don vi", "ten don vi", "phong", "phong, ban", "phong ban", "noi cong tac", "bo phan", "thon", "thon, ", "khu pho"),
        new(false, "danh hieu", "hinh thuc", "khen thuong"),
        new(false, "nam", "nam khen", "nam xet", "nam duoc", "nam dat"),
        new(false, "so", "so quyet dinh", "so, ky hieu", "so qd", "so van ban", "quyet dinh so"),
        new(false, "ngay", "ngay quyet dinh", "ngay qd", "ngay ky", "ngay ban hanh", "ngay, thang", "ngay thang"),
        new(false, "co quan", "noi ban hanh", "cap khen", "cap ban hanh", "cap quyet dinh", "nguoi ky", "noi khen"),
        new(false, "thanh tich", "noi dung", "ly do"),
    ];
    private static readonly string[] OfDistricts = ["huyen", "thi xa", "ubnd quan", "ubnd thanh pho"];
    private static readonly string[] OfProvinces = ["tinh", "thanh pho"];

    // What ministers, departments, the Party and the organisations give is written down under no form of the committees.
    private static readonly string[] OfOthers =
        ["thu tuong", "bo truong", "giam doc", "cuc truong", "trung uong", "dang uy", "huyen uy", "tinh uy", "thanh uy", "ban thuong vu", "ban chap hanh", "cong doan", "lien doan", "doan thanh nien", "tinh doan", "huyen doan", "hoi lien hiep", "hoi nong dan", "hoi cuu", "mat tran"];
    private static readonly string[] Days = ["d/M/yyyy", "dd/MM/yyyy", "yyyy-MM-dd", "d-M-yyyy", "d.M.yyyy"];

    /// <param name="known">Everybody of the commune.</param>
    /// <param name="units">Its units.</param>
    /// <param name="held">What the records have already: subject, award key or words, year, number.</param>
    /// <param name="today">No decision is of a later day.</param>
    public static IReadOnlyList<MeritLine> Of(string text, IReadOnlyList<Participant> known, IReadOnlyList<Unit> units, IReadOnlySet<string> held, DateOnly today)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. PastedRows.Of(text, Columns).Select(row => LineOf(row, known, units, held, seen, today))];
    }

    /// <summary>What tells two lines apart.</summary>
    public static string KeyOf(string subject, MeritFacts facts) => $"{subject}|{Folded.Of(facts.What)}|{facts.Year}|{Folded.Of(facts.Paper?.Number ?? "").Replace(" ", "", StringComparison.Ordinal)}";

    /// <summary>The title or form that words mean: "Giấy khen Chủ tịch UBND xã", "LĐTT"; null where none is recognised.</summary>
    public static AwardKind? AwardNamed(string words)
    {
        var folded = Folded.Of(words.Trim());
        return AwardKinds.Shipped.Find(words.Trim()) ?? folded switch
        {
            "ldtt" => AwardKinds.Shipped["title.advanced_worker"],
            "cstdcs" or "chien si thi dua" => AwardKinds.Shipped["title.base_fighter"],
            "ttldtt" or "tap the tien tien" => AwardKinds.Shipped["title.advanced_collective"],
            "ttldxs" => AwardKinds.Shipped["title.excellent_collective"],
            var f when OfOthers.Any(other => f.Contains(other, StringComparison.Ordinal)) => null,
            var f when f.StartsWith("giay khen", StringComparison.Ordinal) => AwardKinds.Shipped[OfDistrict(f) ? "certificate.district" : "certificate.commune"],
            var f when f is "co thi dua" || (f.StartsWith("co thi dua", StringComparison.Ordinal) && OfProvinces.Any(level => f.Contains(level, StringComparison.Ordinal))) => AwardKinds.Shipped["title.provincial_flag"],
            var f when f is "bang khen" || (f.StartsWith("bang khen", StringComparison.Ordinal) && OfProvinces.Any(level => f.Contains(level, StringComparison.Ordinal))) => AwardKinds.Shipped["merit.province"],
            var f => AwardKinds.Shipped.All.FirstOrDefault(a => a.IsTitle && Folded.Of(a.Name).Replace("si", "sy", StringComparison.Ordinal) == f.Replace("si", "sy", StringComparison.Ordinal)),
        };
    }

    private static bool OfDistrict(string folded) => OfDistricts.Any(level => folded.Contains(level, StringComparison.Ordinal));

    private static MeritLine LineOf(PastedRow row, IReadOnlyList<Participant> known, IReadOnlyList<Unit> units, IReadOnlySet<string> held, HashSet<string> seen, DateOnly today)
    {
        var (name, office) = (row[0], row[1]);
        var unit = units.FirstOrDefault(u => Folded.Of(u.Name) == Folded.Of(office));
        if (office.Length > 0 && unit is null) return Refused(row, $"Không có đơn vị “{office}”. Đề nghị ghi đúng tên đơn vị, hoặc để trống.");
        if (name.Length == 0) return Refused(row, "Dòng này chưa có tên. Đề nghị ghi tên tập thể, cá nhân, hoặc bỏ dòng.");
        var found = known.Where(p => p.IsCalled(name) && (unit is null || p.Unit == unit.Id)).ToList();
        if (found.Count != 1) return Refused(row, found.Count == 0 ? $"Không có “{name}” trong danh sách người và đơn vị. Đề nghị thêm trước." : $"Có {found.Count} người tên “{name}”. Đề nghị ghi thêm đơn vị.");
        if (AwardNamed(row[2]) is not { } award) return Refused(row, $"Không nhận ra danh hiệu, hình thức “{row[2]}”. Đề nghị ghi đủ tên, ví dụ Giấy khen, Lao động tiên tiến.");
        if (!int.TryParse(row[3], NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1945 or > 2100) return Refused(row, $"Năm “{row[3]}” không đúng. Đề nghị ghi bốn chữ số.");
        if (!DateOnly.TryParseExact(row[5], Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return Refused(row, $"Ngày “{row[5]}” không đúng. Đề nghị ghi ngày/tháng/năm.");
        if (day > today) return Refused(row, $"Ngày {Vietnamese.Day(day)} ở sau hôm nay. Đề nghị kiểm tra lại ngày quyết định.");
        if (year > day.Year) return Refused(row, $"Năm {year} sau ngày quyết định {Vietnamese.Day(day)}. Đề nghị kiểm tra lại năm được khen.");
        if (row[4].Length == 0) return Refused(row, "Chưa ghi số quyết định. Đề nghị ghi số, ký hiệu, ví dụ 15/QĐ-UBND.");
        var candidate = CandidateOf.Participant(found[0]);
        if (!award.CanBeGivenTo(candidate.Kind)) return Refused(row, $"{award.Name} không tặng cho {candidate.Kind.InVietnamese()}.");

        var facts = new MeritFacts(award.IsTitle ? MeritKind.Title : MeritKind.Award, award.Key, day) { Year = year, Paper = new(row[4], day, row[6], null), Achievement = row[7].Length > 0 ? row[7] : null };
        var key = KeyOf(candidate.Key, facts);
        if (held.Contains(key)) return Refused(row, "Hồ sơ đã có dòng này. Đề nghị bỏ dòng này khỏi danh sách.");
        return seen.Add(key) ? new(row.Number, candidate.Name, candidate, facts, null) : Refused(row, "Dòng này có hai lần trong danh sách.");
    }

    private static MeritLine Refused(PastedRow row, string trouble) => new(row.Number, row[0], null, null, trouble);
}

/// <summary>One line of a list of old decisions.</summary>
/// <param name="Number">Line in the text, from 1.</param>
/// <param name="Trouble">Why it cannot be taken; null when it can.</param>
public sealed record MeritLine(int Number, string Name, Candidate? Whose, MeritFacts? Facts, string? Trouble);
