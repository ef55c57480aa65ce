using ThiDua.Facts;

namespace ThiDua.Cli.Facts.Sample;

/// <summary>How systems write choices.</summary>
internal static class Words
{
    public static IReadOnlyDictionary<string, string> Status { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["received"] = "Mới tiếp nhận",
        ["processing"] = "Đang xử lý",
        ["rejected"] = "Không tiếp nhận",
        ["withdrawn"] = "Đã rút hồ sơ",
        ["done"] = "Đã xử lý xong",
        ["returned"] = "Đã trả kết quả",
    };

    public static IReadOnlyDictionary<string, string> StatusNumber { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["received"] = "2",
        ["rejected"] = "3",
        ["processing"] = "4",
        ["withdrawn"] = "7",
        ["done"] = "9",
        ["returned"] = "10",
    };

    public static IReadOnlyDictionary<string, string> Channel { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["direct"] = "Trực tiếp",
        ["online"] = "Trực tuyến",
        ["post"] = "Bưu chính công ích",
    };

    public static IReadOnlyDictionary<string, string> ChannelNumber { get; } = new Dictionary<string, string>(StringComparer.Ordinal) { ["direct"] = "1", ["online"] = "2", ["post"] = "3" };

    public static IReadOnlyDictionary<Timeliness, string> Outcome { get; } = new Dictionary<Timeliness, string>
    {
        [Timeliness.Early] = "Trước hạn",
        [Timeliness.OnTime] = "Đúng hạn",
        [Timeliness.Late] = "Quá hạn",
    };

    public static IReadOnlyList<string> Digitised { get; } = ["Chưa số hóa", "Đã số hóa", "Tái sử dụng", "Tái sử dụng từ kết quả khác"];
}
