using ThiDua.Criteria;
using ThiDua.Law;

namespace ThiDua.Web.Movements;

/// <summary>The indicators of the catalogue as the review offers them for a criterion.</summary>
public static class IndicatorChoices
{
    /// <summary>What the form sends where no indicator measures the criterion.</summary>
    public const string None = "none";

    private const string Unnamed = "chưa chọn";

    /// <summary>Key and name under the heading of their group, in the order of the catalogue.</summary>
    public static IReadOnlyList<IGrouping<string, Indicator>> ByGroup { get; } =
        [.. IndicatorCatalogue.All.Select(one => IndicatorCatalogue.Find(one.Key)!).DistinctBy(one => one.Key).GroupBy(GroupOf, StringComparer.Ordinal)];

    /// <summary>What people call it.</summary>
    public static string Name(string? key) => key is null ? Unnamed : IndicatorCatalogue.Find(key)?.Name ?? "cách tính riêng của đơn vị";

    /// <summary>The key that was chosen.</summary>
    /// <param name="sent">As the form sends it; null where the form has no such field.</param>
    /// <param name="before">As it was.</param>
    /// <exception cref="RefusedException">There is no such indicator.</exception>
    public static string? Chosen(string? sent, string? before) =>
        sent is null || sent == before ? before
        : sent == None ? null
        : IndicatorCatalogue.Find(sent)?.Key ?? throw new RefusedException("Chỉ số đã chọn không có trong danh mục. Đề nghị chọn lại chỉ số.");

    private static string GroupOf(Indicator one) => one.Form switch
    {
        IndexForm => "Bộ chỉ số cộng điểm",
        _ when one.Key.StartsWith("index_", StringComparison.Ordinal) => "Thành phần của bộ chỉ số phục vụ người dân, doanh nghiệp",
        _ => "Tiêu chí thi đua",
    };
}
