using ThiDua.Awards;
using ThiDua.Law;
using ThiDua.Web.Layout;

namespace ThiDua.Web.Awards;

/// <summary>What the parameters are called on the page.</summary>
internal static class ParameterWords
{
    private static readonly Dictionary<string, string> Named = new(StringComparer.Ordinal)
    {
        ["base_salary"] = "Mức lương cơ sở (đồng/tháng)",
        ["fund.organising_share"] = "Phần quỹ dành cho công tác tổ chức",
        ["vote.base_fighter"] = "Tỷ lệ phiếu: Chiến sĩ thi đua cơ sở",
        ["vote.provincial_fighter"] = "Tỷ lệ phiếu: Chiến sĩ thi đua cấp tỉnh",
        ["vote.provincial_flag"] = "Tỷ lệ phiếu: Cờ thi đua cấp tỉnh",
        ["vote.other"] = "Tỷ lệ phiếu: danh hiệu, hình thức khác",
        ["vote.base_fighter.secret"] = "Bỏ phiếu kín: Chiến sĩ thi đua cơ sở (1: có)",
        ["vote.provincial_fighter.secret"] = "Bỏ phiếu kín: Chiến sĩ thi đua cấp tỉnh (1: có)",
        ["vote.provincial_flag.secret"] = "Bỏ phiếu kín: Cờ thi đua cấp tỉnh (1: có)",
        ["vote.other.secret"] = "Bỏ phiếu kín: danh hiệu, hình thức khác (1: có)",
        ["vote.of_present"] = "Tỷ lệ phiếu tính trên số có mặt (0: trên tổng số thành viên)",
        ["council.chair_breaks_ties"] = "Chủ tịch Hội đồng quyết định khi số phiếu ngang nhau (1: có)",
        ["council.conflicted_votes"] = "Thành viên có quan hệ lợi ích được biểu quyết (1: có)",
        ["council.quorum.numerator"] = "Tỷ lệ có mặt tối thiểu: tử số",
        ["council.quorum.denominator"] = "Tỷ lệ có mặt tối thiểu: mẫu số",
        ["council.written_opinions_count"] = "Ý kiến bằng văn bản của người vắng được tính vào kết quả (1: có)",
        ["rule.subject"] = "Đúng đối tượng của danh hiệu, hình thức",
        ["rule.decider"] = "Có cấp quyết định",
        ["rule.advanced_worker.grade"] = "Lao động tiên tiến: xếp loại tối thiểu (1 xuất sắc, 2 tốt, 3 hoàn thành)",
        ["rule.advanced_worker.conduct"] = "Lao động tiên tiến: tinh thần, đoàn kết, tham gia phong trào",
        ["rule.advanced_worker.months"] = "Lao động tiên tiến: số tháng công tác",
        ["rule.collective.months"] = "Tập thể: số tháng hoạt động",
        ["rule.base_fighter.advanced_worker"] = "Chiến sĩ thi đua cơ sở: là Lao động tiên tiến",
        ["rule.base_fighter.distinction"] = "Chiến sĩ thi đua cơ sở: xuất sắc, sáng kiến hoặc đề tài (2: không tính xuất sắc)",
        ["rule.base_fighter.cap"] = "Chiến sĩ thi đua cơ sở: tỷ lệ tối đa trên Lao động tiên tiến",
        ["rule.advanced_collective.grade"] = "Tập thể lao động tiên tiến: xếp loại tối thiểu",
        ["rule.advanced_collective.emulation"] = "Tập thể lao động tiên tiến: phong trào, đoàn kết",
        ["rule.advanced_collective.share"] = "Tập thể lao động tiên tiến: tỷ lệ Lao động tiên tiến",
        ["rule.advanced_collective.discipline"] = "Tập thể lao động tiên tiến: không có kỷ luật từ cảnh cáo",
        ["rule.excellent_collective.tasks"] = "Tập thể lao động xuất sắc: 100 % hoàn thành nhiệm vụ",
        ["rule.excellent_collective.share"] = "Tập thể lao động xuất sắc: tỷ lệ Lao động tiên tiến",
        ["rule.excellent_collective.fighter"] = "Tập thể lao động xuất sắc: có Chiến sĩ thi đua cơ sở",
        ["rule.excellent_collective.discipline"] = "Tập thể lao động xuất sắc: không có kỷ luật từ cảnh cáo",
        ["rule.cultural_family.law"] = "Gia đình văn hóa: chấp hành pháp luật",
        ["rule.cultural_family.movements"] = "Gia đình văn hóa: tham gia phong trào",
        ["rule.cultural_family.home"] = "Gia đình văn hóa: no ấm, đoàn kết",
        ["rule.cultural_village.conditions"] = "Thôn, tổ dân phố văn hóa: năm điều kiện",
        ["rule.certificate.grade"] = "Giấy khen: xếp loại tối thiểu (1 xuất sắc, 2 tốt, 3 hoàn thành)",
        ["rule.certificate.exemplary"] = "Giấy khen: gương mẫu, đoàn kết",
        ["rule.certificate.achievement"] = "Giấy khen: có thành tích trong phong trào",
        ["rule.classification"] = "Danh hiệu: đã có xếp loại trước khi xét",
        ["rule.once"] = "Một thành tích chỉ khen một hình thức",
        ["rule.open.discipline_case"] = "Tạm dừng khi đang xem xét kỷ luật",
        ["rule.open.inspection"] = "Tạm dừng khi đang thanh tra, kiểm tra",
        ["rule.open.complaint"] = "Tạm dừng khi đang xác minh phản ánh",
        ["rule.discipline.served"] = "Thành tích tính từ khi chấp hành xong kỷ luật",
        ["rule.thematic_for_merit"] = "Khen chuyên đề không làm căn cứ khen công trạng",
        ["rule.maternity"] = "Thời gian nghỉ thai sản được tính",
        ["rule.tie.women"] = "Ưu tiên nữ, tập thể có tỷ lệ nữ từ",
        ["rule.initiative.once"] = "Sáng kiến chỉ dùng một lần",
        ["rule.initiative.period"] = "Sáng kiến được công nhận trong kỳ xét",
        ["rule.title_registration"] = "Danh hiệu: có đăng ký thi đua",
    };

    public static string Of(string key) => Named.GetValueOrDefault(key) ?? Money(key) ?? key;

    public static string GroupOf(string key) => key.Split('.')[0] switch
    {
        "award" or "base_salary" => "Tiền thưởng",
        "fund" => "Quỹ thi đua, khen thưởng",
        "vote" or "council" => "Hội đồng, biểu quyết",
        _ => "Điều kiện",
    };

    // "award.title.base_fighter.individual": the award and whom the money is for.
    private static string? Money(string key)
    {
        if (!key.StartsWith("award.", StringComparison.Ordinal)) return null;
        var last = key.LastIndexOf('.');
        var whom = key[(last + 1)..] switch { "collective" => "tập thể", "individual" => "cá nhân", _ => "hộ gia đình" };
        return AwardKinds.Shipped.All.FirstOrDefault(a => a.MoneyKey == key["award.".Length..last]) is { } award
            ? $"Hệ số tiền thưởng: {award.FullNameOn(new DateOnly(2025, 6, 30))}, {whom}"
            : null;
    }

    /// <summary>The value with its unit, as far as the name of the parameter does not say it.</summary>
    public static string Of(decimal value, ParameterUnit unit) => unit switch
    {
        ParameterUnit.Share => Written.Percent(value * 100),
        ParameterUnit.Months => $"{Written.Number(value)} tháng",
        _ => Written.Number(value),
    };

    /// <summary>With the marks of how sure it is.</summary>
    public static string Of(Certainty mark) => mark switch
    {
        Certainty.Verified => "Đã đối chiếu",
        Certainty.Secondary => "Theo nguồn dẫn lại",
        Certainty.Inferred => "Suy ra, cần đối chiếu",
        Certainty.Unverified => "Chưa đối chiếu",
        _ => "Tạm áp dụng",
    };
}
