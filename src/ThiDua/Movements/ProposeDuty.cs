using ThiDua.Law;
using ThiDua.Organizations;

namespace ThiDua.Movements;

/// <summary>Proposes who in ThiDua takes over an assignment, by the words a plan uses for the body it charges.</summary>
public static class ProposeDuty
{
    // In this order: "Hội đồng Thi đua" before "Chủ tịch Hội đồng", the office before the officials of all branches.
    private static readonly (Duty Duty, string[] Words)[] ByWords =
    [
        (Duty.CouncilMember, ["hoi dong thi dua", "hoi dong td", "hoi dong sang kien"]),
        (Duty.Verifier, ["tham dinh", "thanh tra", "to kiem tra"]),
        (Duty.CultureOfficer, ["van hoa", "dai truyen thanh", "truyen thanh", "tuyen truyen", "thong tin"]),
        (Duty.Officer, ["van phong", "noi vu", "thong ke", "thuong truc cai cach"]),
        (Duty.Chair, ["chu tich uy ban", "chu tich ubnd", "lanh dao ubnd", "lanh dao uy ban"]),
        (Duty.Member, ["can bo", "cong chuc", "vien chuc", "cac nganh", "ban, nganh", "doan the", "mat tran", "mttq", "thon", "xom", "ban ", "khoi", "khu pho", "to dan pho", "bo phan", "cac don vi", "truong", "to chuc chinh tri"]),
    ];

    /// <returns>The duty that the words speak of most plainly; null where none is spoken of.</returns>
    public static Duty? For(string assignee)
    {
        var folded = Folded.Of(assignee);
        foreach (var (duty, words) in ByWords)
        {
            if (Array.Exists(words, word => folded.Contains(word, StringComparison.Ordinal))) return duty;
        }

        return null;
    }
}
