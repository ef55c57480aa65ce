using ThiDua.Documents;

namespace ThiDua.Paper.Facts;

/// <summary>The sentences with which a table is turned away: what, why, what to do.</summary>
internal static class TableRefusal
{
    private const int MostTroubles = 5;
    private const string SaveAgain = "hãy mở bằng Excel, lưu lại thành .xlsx rồi tải lên";

    public static UnreadableException Missing() => new("Không tìm thấy tệp số liệu đã tải lên; hãy tải lên lại.");

    public static UnreadableException Locked(Exception cause) =>
        new("Không mở được tệp vì không có quyền đọc hoặc tệp đang bị khóa; hãy kiểm tra quyền truy cập rồi thử lại.", cause);

    public static UnreadableException Empty() => new("Tệp trống, không có số liệu nào để đọc; hãy kiểm tra lại rồi chọn đúng tệp.");

    public static UnreadableException WithoutTable() =>
        new("Không tìm thấy bảng số liệu nào trong tệp; hãy kiểm tra lại rồi chọn đúng tệp danh sách.");

    /// <param name="troubles">What of it does not add up, each with row and column.</param>
    public static UnreadableException Summary(IReadOnlyList<string> troubles) => new(
        "Tệp là bảng tổng hợp số lượng, không phải danh sách từng hồ sơ nên không nhập được; hãy xuất danh sách hồ sơ, nếu không có thì khai số của tháng ở trang Số khai tay."
        + (troubles.Count == 0 ? "" : $" Bảng này còn có {troubles.Count} chỗ cộng không đúng: {string.Join(' ', troubles.Take(MostTroubles))}"));

    public static UnreadableException TooLarge(long bytes) =>
        new($"Tệp lớn hơn {bytes >> 20} MB nên không đọc; hãy xuất số liệu theo từng tháng hoặc từng quý rồi tải lên từng tệp.");

    public static UnreadableException OtherKind(string what) => new($"Tệp thực chất là {what}, không phải bảng số liệu; {SaveAgain}.");

    public static UnreadableException Rubbish() =>
        new($"Nội dung tệp không phải bảng số liệu (.xlsx, .xls, .csv) nên không đọc được; {SaveAgain}.");

    public static UnreadableException Damaged(Exception? cause = null) =>
        new($"Bảng tính bị hỏng hoặc không đúng định dạng nên không đọc được; {SaveAgain}.", cause!);

    public static UnreadableException Encrypted(Exception? cause = null) =>
        new("Bảng tính được đặt mật khẩu nên không đọc được; hãy gỡ mật khẩu rồi tải lên lại.", cause!);

    public static UnreadableException Bomb() =>
        new($"Bảng tính nén bất thường (giải nén ra quá lớn) nên bị từ chối vì lý do an toàn; {SaveAgain}.");

    public static UnreadableException ForeignEntities() =>
        new($"Bảng tính chứa khai báo thực thể XML (DTD) không được phép nên bị từ chối vì lý do an toàn; {SaveAgain}.");

    public static UnreadableException RowTooLong(int line) =>
        new($"Dòng {line} dài bất thường nên tệp không được đọc tiếp; hãy kiểm tra dấu ngoặc kép, dấu phân cách của dòng này hoặc lưu lại thành .xlsx.");

    public static UnreadableException Changed() =>
        new("Tệp không còn giống lúc nhận dạng cột nên không đọc tiếp được; hãy tải tệp lên lại.");
}
