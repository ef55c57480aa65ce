using ThiDua.Movements;

namespace ThiDua.Storage.Demo;

/// <summary>One invented value: which criterion and target (from 0), what, and how far through the movement (0–1) it was taken.</summary>
internal sealed record DemoValue(int Criterion, int Target, Measured Measured, double Through, string Source, string? Note = null);

/// <summary>Values of the demo's movements, in every state a criterion can be in.</summary>
internal static class DemoValues
{
    private const string OneStop = "Hệ thống thông tin giải quyết thủ tục hành chính";
    private const string Portal = "Cổng dịch vụ công";
    private const string Documents = "Hệ thống quản lý văn bản và điều hành";

    /// <summary>Half way: met, missed by a hair, no data yet, not applicable.</summary>
    public static readonly IReadOnlyList<DemoValue> ThisYear =
    [
        new(0, 0, Measured.Of(97.2m), 0.25, OneStop, "08 hồ sơ đất đai quá hạn, đã xin lỗi bằng văn bản."),
        new(0, 0, Measured.Of(99.4m), 0.8, OneStop),
        new(1, 0, Measured.Of(100m), 0.8, OneStop),
        new(2, 0, Measured.Of(52.75m), 0.3, Portal),
        new(2, 0, Measured.Of(64.95m), 0.8, Portal, "1.299/2.000 hồ sơ; chưa đạt vì không làm tròn."),
        new(3, 0, Measured.Of(61.3m), 0.7, "Nhật ký số hóa"),
        new(4, 0, Measured.Of(75m), 0.7, Portal),
        new(4, 1, Measured.Of(48.6m), 0.7, Portal, "Người dân còn nộp lệ phí chứng thực bằng tiền mặt."),
        new(5, 0, Measured.Of(93.1m), 0.75, "Phiếu khảo sát tại Trung tâm Phục vụ hành chính công"),
        new(6, 0, Measured.Of(100m), 0.8, Documents),
        new(7, 0, Measured.NotApplicable("Trong năm xã không ban hành văn bản quy phạm pháp luật."), 0.5, "Danh mục văn bản của xã"),
    ];

    /// <summary>A whole year, as it ended.</summary>
    public static readonly IReadOnlyList<DemoValue> LastYear =
    [
        new(0, 0, Measured.Of(99.1m), 1, OneStop), new(1, 0, Measured.Of(100m), 1, OneStop), new(2, 0, Measured.Of(58.4m), 1, Portal),
        new(3, 0, Measured.Of(60m), 1, "Nhật ký số hóa"), new(4, 0, Measured.Of(71.5m), 1, Portal), new(4, 1, Measured.Of(60.2m), 1, Portal),
        new(5, 0, Measured.Of(91.8m), 1, "Phiếu khảo sát"), new(6, 0, Measured.Of(100m), 1, Documents), new(7, 0, Measured.Of(100m), 1, "Báo cáo rà soát"),
        new(8, 0, Measured.OfGrade("Tốt"), 1, "Thông báo xếp loại của tỉnh"), new(9, 0, Measured.Of(fulfilled: true), 1, "Bảng kiểm trang thông tin điện tử"),
    ];

    public static readonly IReadOnlyList<DemoValue> DongSon = [new(0, 0, Measured.Of(98.2m), 0.6, OneStop), new(2, 0, Measured.Of(70.1m), 0.6, Portal)];
}
