using ThiDua.Facts;
using ThiDua.Storage.Facts;

namespace ThiDua.Web.Facts.Demo;

/// <summary>The procedures of the demo commune; invented codes, ordinary names.</summary>
internal static class DemoProcedures
{
    /// <param name="Fee">In đồng; 0 where there is none.</param>
    /// <param name="Days">Working days until the appointed day.</param>
    public sealed record Procedure(string Code, string Name, string Field, int Fee, bool PaidOnline, int Days);

    public static IReadOnlyList<Procedure> All { get; } =
    [
        new("9.000101", "Chứng thực bản sao từ bản chính", "Chứng thực", 8_000, true, 1),
        new("9.000102", "Chứng thực chữ ký", "Chứng thực", 10_000, true, 1),
        new("9.000103", "Chứng thực hợp đồng, giao dịch", "Chứng thực", 50_000, true, 2),
        new("9.000201", "Đăng ký khai sinh", "Hộ tịch", 0, false, 1),
        new("9.000202", "Đăng ký kết hôn", "Hộ tịch", 0, false, 3),
        new("9.000203", "Đăng ký khai tử", "Hộ tịch", 0, false, 1),
        new("9.000204", "Cấp bản sao trích lục hộ tịch", "Hộ tịch", 8_000, true, 1),
        new("9.000205", "Cấp giấy xác nhận tình trạng hôn nhân", "Hộ tịch", 15_000, true, 3),
        new("9.000301", "Đăng ký biến động đất đai", "Đất đai", 60_000, false, 10),
        new("9.000302", "Xác nhận đủ điều kiện chuyển mục đích sử dụng đất", "Đất đai", 30_000, true, 7),
        new("9.000401", "Trợ cấp xã hội hằng tháng", "Bảo trợ xã hội", 0, false, 10),
        new("9.000402", "Xác định mức độ khuyết tật", "Bảo trợ xã hội", 0, false, 15),
        new("9.000501", "Đăng ký hộ kinh doanh", "Đăng ký kinh doanh", 100_000, true, 3),
        new("9.000601", "Cấp giấy phép xây dựng nhà ở riêng lẻ", "Xây dựng", 75_000, true, 10),
    ];

    public static RowsAsFile File(int year)
    {
        var file = new RowsAsFile(FactKind.Of("procedure"));
        foreach (var procedure in All)
        {
            file.Add(new Dictionary<string, string?>(StringComparer.Ordinal)
            {
                ["code"] = procedure.Code,
                ["name"] = procedure.Name,
                ["field"] = procedure.Field,
                ["from_on"] = $"15/07/{year - 1}",
                ["announced_on"] = $"15/07/{year - 1}",
                ["published_on"] = $"18/07/{year - 1}",
                ["applicable"] = "Có",
                ["at_desk"] = "Có",
                ["on_website"] = "Có",
                ["complete"] = procedure.Code == "9.000402" ? "Không" : "Có",
                ["has_fee"] = procedure.Fee > 0 ? "Có" : "Không",
                ["online_payment"] = procedure.PaidOnline ? "Có" : "Không",
                ["for_citizens"] = "Có",
            });
        }

        return file;
    }
}
