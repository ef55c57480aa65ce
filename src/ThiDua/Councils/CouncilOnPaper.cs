using System.Globalization;
using ThiDua.Documents;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Councils;

/// <summary>How a council's papers begin and speak; a council has a number series of its own (Nghị định 30/2020/NĐ-CP, Phụ lục I).</summary>
internal static class CouncilOnPaper
{
    private static readonly TimeSpan Here = TimeSpan.FromHours(7);

    public static OfficialPaper Head(SessionFile file, string type, string subject) => new()
    {
        Superior = $"ỦY BAN NHÂN DÂN {file.Commune.ToUpper(Vietnamese.Culture)}",
        Issuer = "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG",
        Symbol = "BB-HĐTĐKT",
        Place = PlaceOf(file.Commune),
        Type = type,
        Subject = subject,
        Recipients = ["Thành viên Hội đồng", "Lưu: VT, HĐTĐKT"],
    };

    /// <summary>"08 giờ 30 phút, ngày 05 tháng 01 năm 2026".</summary>
    public static string Moment(DateTimeOffset at) => at.ToOffset(Here).ToString("HH' giờ 'mm' phút, ngày 'dd' tháng 'MM' năm 'yyyy", CultureInfo.InvariantCulture);

    /// <summary>The moment of a deed, where it was done on the day of the session; what was entered later tells nothing of the hour.</summary>
    public static DateTimeOffset? OnTheDay(Session session, Deed? deed) => deed is { At: var at } && VietnamDay.Of(at) == session.Day ? at : null;

    public static string Hour(DateTimeOffset at) => at.ToOffset(Here).ToString("HH' giờ 'mm' phút'", CultureInfo.InvariantCulture);

    public static string Names(IEnumerable<string> names) => string.Join(", ", names.DefaultIfEmpty("không"));

    public static string Number(decimal number) => VietnameseNumber.Format(number);

    public static string Person(Attendance? member) => member is null ? "" : member.Post.Length == 0 ? member.Name : $"{member.Name}, {member.Post}";

    /// <summary>"có mặt 8/9 thành viên (cần ít nhất 6), đủ điều kiện biểu quyết": as it was, enough or not.</summary>
    public static string Sitting(SessionFile file, int present, string what) =>
        $"có mặt {present}/{file.Session.Members} thành viên (cần ít nhất {file.Quorum.Needed(file.Session.Members)}), {(file.Quorum.IsReached(present, file.Session.Members) ? "đủ" : "không đủ")} điều kiện {what}";

    /// <summary>Members who were there at the end of a ballot and did not vote, whoever left since.</summary>
    public static string WithoutVote(SessionFile file, BallotFile count) => Names(
        file.Session.Roll.Where(a => (count.Ballot.There?.Contains(a.Person) ?? a.State is Presence.Present) && !count.Voted.ContainsKey(a.Person)).Select(a => a.Name));

    public static string WasThere(Attendance member) => member.State switch
    {
        Presence.Present => "Có mặt",
        Presence.Left => "Có mặt, về trước",
        _ => "Vắng mặt",
    };

    private static string PlaceOf(string commune)
    {
        var kind = commune.StartsWith("Đặc khu", StringComparison.OrdinalIgnoreCase) ? "Đặc khu" : commune.Split(' ')[0];
        return commune.Length > kind.Length ? commune[kind.Length..].Trim() : commune;
    }
}
