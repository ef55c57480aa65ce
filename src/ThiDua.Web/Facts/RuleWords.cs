namespace ThiDua.Web.Facts;

/// <summary>What a page calls the checks of a file.</summary>
internal static class RuleWords
{
    private static readonly Dictionary<string, string> Titles = new(StringComparer.Ordinal)
    {
        ["required_missing"] = "Thiếu nội dung bắt buộc",
        ["day_unreadable"] = "Ngày không đọc được",
        ["day_implausible"] = "Ngày khó tin",
        ["day_in_future"] = "Ngày chưa đến",
        ["days_in_order"] = "Ngày trước sau không hợp lý",
        ["result_before_receipt"] = "Trả kết quả trước khi tiếp nhận",
        ["number_unreadable"] = "Số không đọc được",
        ["money_unreadable"] = "Số tiền không đọc được",
        ["word_unknown"] = "Giá trị không có trong danh mục",
        ["text_too_long"] = "Nội dung quá dài",
        ["cell_fault"] = "Ô báo lỗi công thức",
        ["code_formula"] = "Mã là công thức",
        ["code_malformed"] = "Mã sai dạng",
        ["procedure_unknown"] = "Thủ tục không có trong danh mục của xã",
        ["other_commune"] = "Hồ sơ của đơn vị khác",
        ["outcome_differs"] = "Đánh giá hạn của hệ thống khác với ngày tháng",
        ["in_time_by_waiting"] = "Đúng hạn nhờ cộng ngày chờ bổ sung",
        ["due_missing"] = "Thiếu ngày hẹn trả",
        ["end_missing"] = "Đã kết thúc nhưng thiếu ngày kết thúc",
        ["end_while_open"] = "Chưa kết thúc nhưng có ngày kết thúc",
        ["key_repeated"] = "Trùng mã, nội dung khác nhau",
        ["row_repeated"] = "Dòng trùng hoàn toàn",
        ["secret_document"] = "Văn bản mật, không được đưa vào",
        ["older_than_known"] = "Cũ hơn số liệu đã có",
    };

    /// <summary>The check's title; a check without one is told by its sentences.</summary>
    public static string Of(string rule) => Titles.GetValueOrDefault(rule, "Nội dung cần xem lại");
}
