using System.Globalization;
using ThiDua.Law;

namespace ThiDua.Awards;

/// <summary>How many women there are: the sex of a person (one of one, or none), the share of a collective by heads. A dated line of the record says it.</summary>
public sealed record WomenAmong(int Women, int Members)
{
    private const string Woman = "Nữ";
    private const string Man = "Nam";

    /// <exception cref="RefusedException">More women than members, or nobody.</exception>
    public static WomenAmong Counted(int women, int members) => women >= 0 && members > 0 && women <= members
        ? new(women, members)
        : throw new RefusedException($"Số nữ {women} trong tổng số {members} người không hợp lý. Đề nghị ghi số nữ từ 0 đến tổng số người.");

    public static string OfPerson(bool isWoman) => isWoman ? Woman : Man;

    /// <summary>As the line of a collective says it: "7/10 là nữ".</summary>
    public string OfCollective => string.Create(CultureInfo.InvariantCulture, $"{Women}/{Members} là nữ");

    /// <summary>What a line of the record says; null where it says neither.</summary>
    public static WomenAmong? Read(string what)
    {
        if (what is Woman) return new(1, 1);
        if (what is Man) return new(0, 1);
        var parts = what.Split('/', ' ');
        return parts is [var women, var members, ..] && int.TryParse(women, CultureInfo.InvariantCulture, out var some) && int.TryParse(members, CultureInfo.InvariantCulture, out var all) && all > 0
            ? new(some, all)
            : null;
    }
}
