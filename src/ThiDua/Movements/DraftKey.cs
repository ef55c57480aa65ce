namespace ThiDua.Movements;

/// <summary>A key of a draft: its name in the reading contract and what officers call it.</summary>
/// <param name="IsList">Many items in order; else one field.</param>
public sealed record DraftKey(string Name, string Title, bool IsList)
{
    /// <summary>Every key, in the order in which a plan is written.</summary>
    public static readonly IReadOnlyList<DraftKey> All =
    [
        Field("title", "Tên phong trào"),
        Field("theme", "Chủ đề"),
        Field("superiorAgency", "Cơ quan chủ quản"),
        Field("issuer", "Cơ quan ban hành"),
        Field("number", "Số"),
        Field("symbol", "Ký hiệu"),
        Field("place", "Địa danh"),
        Field("date", "Ngày ban hành"),
        Field("period", "Thời gian thực hiện"),
        List("phases", "Giai đoạn"),
        List("legalBases", "Căn cứ"),
        List("purposes", "Mục đích"),
        List("requirements", "Yêu cầu"),
        List("subjects", "Đối tượng thi đua"),
        List("contents", "Nội dung thi đua"),
        List("criteria", "Tiêu chí"),
        List("rewardForms", "Hình thức khen thưởng"),
        List("rewardStandards", "Tiêu chuẩn khen thưởng"),
        List("quotas", "Số lượng khen thưởng"),
        List("moneyAmounts", "Mức tiền thưởng, quà tặng"),
        List("funding", "Kinh phí khen thưởng"),
        List("dossierComponents", "Thành phần hồ sơ"),
        List("deadlines", "Thời hạn"),
        List("assignments", "Tổ chức thực hiện"),
        List("recipients", "Nơi nhận"),
        Field("signerTitle", "Quyền hạn, chức vụ người ký"),
        Field("signerName", "Người ký"),
    ];

    private static readonly Dictionary<string, DraftKey> ByName = All.ToDictionary(key => key.Name, StringComparer.Ordinal);

    /// <summary>The key of that name, or null.</summary>
    public static DraftKey? Find(string name) => ByName.GetValueOrDefault(name);

    private static DraftKey Field(string name, string title) => new(name, title, IsList: false);

    private static DraftKey List(string name, string title) => new(name, title, IsList: true);
}
