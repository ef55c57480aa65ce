using ThiDua.Criteria;
using ThiDua.Facts;

namespace ThiDua.Web.Criteria;

/// <summary>How pages speak of indicators.</summary>
public static class IndicatorWords
{
    /// <summary>Where the value comes from: "Tỷ lệ, tính từ hồ sơ thủ tục hành chính".</summary>
    public static string FormOf(IndicatorForm form) => form switch
    {
        CountingForm counting => $"{Shape(counting)}, tính từ {Lower(FactKind.Of(counting.Kind).Title)}",
        NestedForm nested => $"Gồm {nested.Parts.Count} chỉ số, mỗi chỉ tiêu một chỉ số",
        IndexForm index => $"Cộng điểm {index.Parts.Count} thành phần",
        DeclaredForm { As: DeclaredAs.Grade } => "Xếp loại do cơ quan khác công bố, khai kèm minh chứng",
        DeclaredForm { As: DeclaredAs.YesNo } => "Có hoặc không, khai kèm minh chứng",
        DeclaredForm { As: DeclaredAs.Text } => "Đánh giá bằng lời",
        DeclaredForm { As: DeclaredAs.Share } => "Tỷ lệ khai bằng số tổng hằng tháng",
        _ => "Số do cơ quan khác công bố, khai kèm minh chứng",
    };

    private static string Shape(CountingForm form) => form switch
    {
        CountForm => "Số lượng",
        AverageForm => "Bình quân",
        GroupRatioForm => "Tỷ lệ theo nhóm",
        GrowthForm => "Mức tăng so với cùng kỳ năm trước",
        _ => "Tỷ lệ",
    };

    private static string Lower(string title) => char.ToLowerInvariant(title[0]) + title[1..];
}
