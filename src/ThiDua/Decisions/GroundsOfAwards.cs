using ThiDua.Law;

namespace ThiDua.Decisions;

/// <summary>
/// The legal grounds of a paper about awards (căn cứ), of the acts in force on its day. Laws are cited by name and day of
/// issue, decrees in full (mục II.6.a Phụ lục I Nghị định 30/2020/NĐ-CP).
/// </summary>
public sealed class GroundsOfAwards(ActRegister acts)
{
    private const string Emulation = "Thi đua, khen thưởng";

    public IReadOnlyList<string> On(DateOnly day) =>
    [
        .. InForce(day, "Luật", act => act.Subject == "Tổ chức chính quyền địa phương").Concat(InForce(day, "Luật", act => act.Subject == Emulation))
            .Concat(InForce(day, "Luật", act => act.Subject.EndsWith($"của Luật {Emulation}", StringComparison.Ordinal))).Select(Law),
        .. InForce(day, "Nghị định", IsAboutEmulation).Select(act => $"{Cited(act)} của Chính phủ {act.Subject}"),
        .. InForce(day, "Thông tư", act => IsAboutEmulation(act) && act.Number.EndsWith("BNV", StringComparison.Ordinal)).Select(act => $"{Cited(act)} của Bộ trưởng Bộ Nội vụ {act.Subject}"),
    ];

    /// <summary>The decree that rates the money of that day, as an article names it; null where the register has none.</summary>
    public string? MoneyDecree(DateOnly day) => InForce(day, "Nghị định", IsAboutEmulation).Select(act => $"{act.Kind} số {act.Number}{Issued(act)} của Chính phủ").FirstOrDefault();

    private static bool IsAboutEmulation(Act act) =>
        act.Subject.Contains("Luật Thi đua, khen thưởng", StringComparison.Ordinal) || act.Subject.Contains("số 91/2017/NĐ-CP", StringComparison.Ordinal);

    private IEnumerable<Act> InForce(DateOnly day, string kind, Func<Act, bool> meant) =>
        acts.Acts.Where(act => act.Kind == kind && act.IsInForceOn(day) && meant(act)).OrderBy(act => act.From);

    // Never by its number; by its name alone where the register does not know its day of issue.
    private static string Law(Act act) => $"Căn cứ Luật {act.Subject}{Issued(act)}";

    private static string Cited(Act act) => $"Căn cứ {act.Kind} số {act.Number}{Issued(act)}";

    private static string Issued(Act act) => act.Issued is { } day ? $" ngày {PaperDay.InWords(day)}" : "";
}

/// <summary>Days as papers write them in sentences.</summary>
public static class PaperDay
{
    /// <summary>"05 tháng 02 năm 2026": days below ten and the first two months have a leading zero.</summary>
    public static string InWords(DateOnly day) => $"{day.Day:00} tháng {(day.Month < 3 ? $"{day.Month:00}" : $"{day.Month}")} năm {day.Year}";
}
