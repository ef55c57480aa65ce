namespace ThiDua.Cli.Facts.Sample;

/// <summary>A procedure of a commune as a sample needs it; names are those of everyday life, codes are invented.</summary>
/// <param name="Days">Working days it may take; 0 for the same day.</param>
/// <param name="Fee">Đồng; 0 for none.</param>
/// <param name="Weight">How often it is asked for, beside the others.</param>
/// <param name="Office">Which office handles it.</param>
internal sealed record SampleProcedure(string Code, string Name, string Field, string Office, int Days, int Fee, int Weight, string Level)
{
    private const string Justice = "Hộ tịch", Certified = "Chứng thực", Land = "Đất đai", Social = "Bảo trợ xã hội", Build = "Xây dựng", Trade = "Hộ kinh doanh", Culture = "Văn hóa";
    private const string Desk = "Văn phòng HĐND và UBND", Economy = "Phòng Kinh tế", Society = "Phòng Văn hóa - Xã hội";

    public static IReadOnlyList<SampleProcedure> All { get; } =
    [
        new("1.900101", "Chứng thực bản sao từ bản chính", Certified, Desk, 0, 2_000, 40, "Một phần"),
        new("1.900102", "Chứng thực chữ ký", Certified, Desk, 0, 10_000, 14, "Một phần"),
        new("1.900103", "Chứng thực hợp đồng, giao dịch", Certified, Desk, 2, 50_000, 6, "Không"),
        new("1.900201", "Đăng ký khai sinh", Justice, Desk, 1, 0, 12, "Toàn trình"),
        new("1.900202", "Đăng ký kết hôn", Justice, Desk, 1, 0, 5, "Toàn trình"),
        new("1.900203", "Đăng ký khai tử", Justice, Desk, 1, 0, 4, "Toàn trình"),
        new("1.900204", "Cấp Giấy xác nhận tình trạng hôn nhân", Justice, Desk, 3, 15_000, 9, "Toàn trình"),
        new("1.900205", "Thay đổi, cải chính, bổ sung thông tin hộ tịch", Justice, Desk, 3, 15_000, 3, "Một phần"),
        new("1.900206", "Cấp bản sao Trích lục hộ tịch", Justice, Desk, 0, 8_000, 10, "Toàn trình"),
        new("1.900301", "Trợ giúp xã hội hằng tháng", Social, Society, 10, 0, 5, "Một phần"),
        new("1.900302", "Hỗ trợ chi phí mai táng", Social, Society, 5, 0, 2, "Một phần"),
        new("1.900303", "Xác nhận hộ nghèo, hộ cận nghèo", Social, Society, 7, 0, 2, "Một phần"),
        new("1.900401", "Đăng ký biến động quyền sử dụng đất", Land, Economy, 10, 100_000, 6, "Một phần"),
        new("1.900402", "Cấp đổi Giấy chứng nhận quyền sử dụng đất", Land, Economy, 10, 50_000, 4, "Một phần"),
        new("1.900403", "Xác nhận tình trạng tranh chấp đất", Land, Economy, 5, 0, 1, "Không"),
        new("1.900501", "Cấp Giấy phép xây dựng nhà ở riêng lẻ", Build, Economy, 15, 75_000, 2, "Một phần"),
        new("1.900601", "Đăng ký thành lập hộ kinh doanh", Trade, Economy, 3, 100_000, 3, "Toàn trình"),
        new("1.900602", "Chấm dứt hoạt động hộ kinh doanh", Trade, Economy, 3, 0, 1, "Toàn trình"),
        new("1.900701", "Xét tặng danh hiệu Gia đình văn hóa", Culture, Society, 5, 0, 1, "Không"),
        new("1.900702", "Thông báo tổ chức lễ hội cấp xã", Culture, Society, 15, 0, 1, "Một phần"),
    ];

    public static IReadOnlyList<int> Weights { get; } = [.. All.Select(procedure => procedure.Weight)];
}
