namespace ThiDua.Web.Movements;

/// <summary>Keys that are reviewed together under one heading, in the order of a plan.</summary>
public sealed record ReviewGroup(string Anchor, string Title, IReadOnlyList<string> Keys)
{
    public static readonly IReadOnlyList<ReviewGroup> All =
    [
        new("group-head", "Thông tin chung", ["title", "theme", "superiorAgency", "issuer", "number", "symbol", "place", "date", "period", "phases"]),
        new("group-aims", "Căn cứ, mục đích, yêu cầu", ["legalBases", "purposes", "requirements"]),
        new("group-contents", "Đối tượng, nội dung", ["subjects", "contents"]),
        new("group-criteria", "Tiêu chí", ["criteria"]),
        new("group-awards", "Khen thưởng", ["rewardForms", "rewardStandards", "quotas", "moneyAmounts", "funding", "dossierComponents"]),
        new("group-work", "Tổ chức thực hiện", ["deadlines", "assignments", "recipients", "signerTitle", "signerName"]),
    ];

    /// <summary>All of them, for the button at the end of the reading.</summary>
    public static readonly ReviewGroup Whole = new("group-whole", "Cả văn bản", [.. All.SelectMany(group => group.Keys)]);

    /// <summary>The group of that anchor, or all of them; null for any other word.</summary>
    public static ReviewGroup? Find(string? anchor) => All.Append(Whole).FirstOrDefault(one => one.Anchor == anchor);
}
