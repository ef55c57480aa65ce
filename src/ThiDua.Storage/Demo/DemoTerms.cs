using System.Globalization;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Storage.Demo;

/// <summary>Terms of the demo's movements: invented, in the manner of a commune's plan.</summary>
internal static class DemoTerms
{
    /// <summary>The yearly movement for administrative reform of xã Tân Hòa.</summary>
    public static MovementTerms Reform(int year) => new()
    {
        Title = $"Phát động phong trào thi đua đẩy mạnh cải cách hành chính xã Tân Hòa năm {year}",
        Theme = "Chính quyền gần dân, thủ tục thuận tiện",
        PlanIssuer = "ỦY BAN NHÂN DÂN XÃ TÂN HÒA",
        PlanNumber = "18",
        PlanSymbol = "KH-UBND",
        PlanDate = new(year, 1, 12),
        From = new(year, 1, 15),
        To = new(year, 12, 19),
        PeriodText = $"Từ ngày 15/01/{year} đến trước ngày 20/12/{year}.",
        LegalBases =
        [
            "Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15 tháng 6 năm 2022",
            "Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ",
            $"Kế hoạch cải cách hành chính năm {year} của Ủy ban nhân dân xã",
        ],
        Purposes = ["Nâng cao trách nhiệm của cán bộ, công chức trong giải quyết thủ tục hành chính.", "Phát hiện, nhân rộng cách làm hay trong cải cách hành chính."],
        Requirements = ["Thi đua thiết thực, có số liệu chứng minh; bình xét công khai, dân chủ, đúng người, đúng việc."],
        Subjects = ["Tập thể: các phòng, trung tâm, đoàn thể, thôn thuộc xã.", "Cá nhân: cán bộ, công chức, người hoạt động không chuyên trách của xã."],
        Contents = ["Giải quyết thủ tục hành chính đúng hạn, không phát sinh hồ sơ giấy.", "Số hóa kết quả giải quyết, thanh toán trực tuyến.", "Tuyên truyền, hướng dẫn người dân dùng dịch vụ công trực tuyến."],
        Criteria = Criteria(),
        RewardForms = ["Giấy khen của Chủ tịch Ủy ban nhân dân xã cho tập thể, cá nhân tiêu biểu."],
        RewardStandards = ["Đạt từ 90 % số tiêu chí áp dụng trở lên và không có vi phạm kỷ luật, kỷ cương hành chính."],
        Quotas = [new(Level.Commune, Audience.Collective, 2, "Không quá 02 tập thể"), new(Level.Commune, Audience.Individual, 5, "Không quá 05 cá nhân")],
        Dossiers = [new(Level.Commune, ["Tờ trình đề nghị khen thưởng.", "Biên bản họp xét khen thưởng.", "Báo cáo thành tích của tập thể, cá nhân."])],
        Deadlines = [new(null, 105, Before: true, "Hồ sơ đề nghị khen thưởng gửi Văn phòng HĐND và UBND trước ngày 05/01 năm sau.")],
        Assignments = Assignments,
        Recipients = ["Đảng ủy, HĐND xã", "Sở Nội vụ", "Các phòng, trung tâm, đoàn thể, thôn", "Lưu: VT"],
    };

    /// <summary>The neighbour's movement, which nobody of Tân Hòa may see.</summary>
    public static MovementTerms OfDongSon(int year) => Reform(year) with
    {
        Title = $"Phong trào thi đua “Một cửa thân thiện” phường Đông Sơn năm {year}",
        Theme = null,
        PlanIssuer = "ỦY BAN NHÂN DÂN PHƯỜNG ĐÔNG SƠN",
        PlanNumber = "07",
        Criteria = [.. Criteria().Take(4)],
    };

    private static readonly IReadOnlyList<Assignment> Assignments =
    [
        new("Văn phòng HĐND và UBND", "Theo dõi, đôn đốc, tổng hợp kết quả; tham mưu khen thưởng.", Duty.Officer),
        new("Phòng Văn hóa – Xã hội", "Tuyên truyền phong trào trên trang thông tin điện tử và hệ thống truyền thanh.", Duty.CultureOfficer),
        new("Các phòng, trung tâm, thôn", "Tổ chức thực hiện trong phạm vi phụ trách, cung cấp số liệu đúng kỳ.", Duty.Member),
    ];

    private static IReadOnlyList<Criterion> Criteria() =>
    [
        One("1", "results_on_time", "Hồ sơ thủ tục hành chính được trả kết quả đúng hạn và trước hạn", Percent(">=", "99")),
        One("2", "via_one_stop_system", "Hồ sơ được tiếp nhận, giải quyết qua Hệ thống thông tin giải quyết thủ tục hành chính", Percent("=", "100")),
        One("3", "online_end_to_end", "Hồ sơ tiếp nhận và trả kết quả trực tuyến trên Cổng dịch vụ công", Percent(">=", "65")),
        One("4", "valid_results_digitised", "Kết quả giải quyết còn hiệu lực được số hóa", Percent(">=", "60")),
        One("5", "fee_procedures_online", "Thủ tục có nghĩa vụ tài chính được thanh toán trực tuyến; hồ sơ thanh toán trực tuyến", Percent(">=", "70"), Percent(">=", "60")),
        One("6", "service_satisfaction", "Mức độ hài lòng của người dân về giải quyết thủ tục hành chính", Percent(">=", "90")),
        One("7", "electronic_exchange", "Văn bản trao đổi với cơ quan nhà nước dưới dạng điện tử", Percent("=", "100")) with { Exclusion = "văn bản mật" },
        One("8", "normative_docs_reviewed", "Văn bản quy phạm pháp luật của xã được rà soát, kiểm tra, theo dõi thi hành", Percent("=", "100")),
        One("9", "par_classification", "Kết quả đánh giá thực hiện nhiệm vụ cải cách hành chính của xã", new Target("=", null, "Tốt", "xếp loại")),
        One("10", "website_duties", "Trang thông tin điện tử cung cấp đầy đủ, kịp thời thông tin theo quy định"),
    ];

    private static Criterion One(string no, string key, string text, params Target[] targets) => new(CriterionId.New(), no, Audience.Collective, text, targets, null, key);

    private static Target Percent(string @operator, string value) => new(@operator, decimal.Parse(value, CultureInfo.InvariantCulture), null, "%");
}
