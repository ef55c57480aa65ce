using ThiDua.Documents;

namespace ThiDua.Paper.Intake;

/// <summary>The sentences with which the intake turns a file away: what, why, what to do.</summary>
internal static class Refusal
{
    public static UnreadableException Missing(string name) =>
        new($"Không tìm thấy tệp “{name}”; hãy kiểm tra lại đường dẫn.");

    public static UnreadableException Locked(string name, Exception cause) =>
        new($"Không mở được tệp “{name}” vì không có quyền đọc hoặc tệp đang bị khóa; hãy kiểm tra quyền truy cập rồi thử lại.", cause);

    public static UnreadableException Empty() =>
        new("Tệp trống, không có nội dung nào để đọc; hãy kiểm tra lại rồi chọn đúng tệp kế hoạch.");

    public static UnreadableException WithoutText() =>
        new("Tệp mở được nhưng không có chữ nào để đọc; hãy kiểm tra lại nội dung hoặc gửi bản khác.");

    public static UnreadableException TooLarge() =>
        new($"Tệp lớn hơn {IntakeLimits.FileBytes >> 20} MB nên không đọc; hãy giảm dung lượng (quét đen trắng 200 dpi) hoặc gửi bản Word.");

    public static UnreadableException TooMuchText() =>
        new("Tệp chứa quá nhiều chữ so với một văn bản hành chính nên không đọc; hãy tách riêng phần kế hoạch rồi gửi lại.");

    public static UnreadableException TooManyPages(int pages) =>
        new($"Tệp có {pages} trang, quá giới hạn {IntakeLimits.Pages} trang; hãy tách riêng phần kế hoạch rồi gửi lại.");

    public static UnreadableException TooManyScannedPages(int pages) =>
        new($"Bản quét có {pages} trang, quá giới hạn {IntakeLimits.ScannedPages} trang để nhận dạng chữ; hãy tách riêng phần kế hoạch rồi gửi lại.");

    public static UnreadableException UnknownKind() =>
        new("Nội dung tệp không phải văn bản, Word, PDF hay ảnh nên không đọc được; hãy lưu lại thành .docx hoặc PDF rồi gửi lại.");

    public static UnreadableException OtherKind(string what) =>
        new($"Tệp thực chất là {what}, không phải văn bản kế hoạch; hãy lưu kế hoạch thành .docx hoặc PDF rồi gửi lại.");

    public static UnreadableException Damaged(string what, Exception? cause = null) =>
        new($"{what} bị hỏng hoặc không đúng định dạng nên không đọc được; hãy mở bằng phần mềm gốc, lưu lại rồi gửi lại.", cause!);

    public static UnreadableException Encrypted(string what) =>
        new($"{what} được đặt mật khẩu nên không đọc được; hãy gỡ mật khẩu rồi gửi lại.");

    public static UnreadableException Bomb() =>
        new("Tệp Word nén bất thường (giải nén ra quá lớn) nên bị từ chối vì lý do an toàn; hãy lưu lại thành .docx mới rồi gửi lại.");

    public static UnreadableException ForeignEntities(Exception? cause = null) =>
        new("Tệp Word chứa khai báo thực thể XML (DTD) không được phép nên bị từ chối vì lý do an toàn; hãy lưu lại thành .docx mới rồi gửi lại.", cause!);

    public static UnreadableException TooDeep() =>
        new("Tệp Word lồng nhau quá sâu nên bị từ chối vì lý do an toàn; hãy lưu lại thành .docx mới rồi gửi lại.");

    public static UnreadableException TooManyPixels() =>
        new("Ảnh có kích thước quá lớn để nhận dạng; hãy chụp hoặc quét lại ở mức 200–300 dpi rồi gửi lại.");

    public static UnreadableException ProgramMissing(string work, string package) =>
        new($"Không {work} được vì máy chủ chưa cài gói {package}; hãy báo quản trị viên cài gói này rồi thử lại.");

    public static UnreadableException TookTooLong(string work) =>
        new($"Đã dừng {work} vì quá thời gian cho phép; hãy thử tệp nhỏ hơn hoặc bản rõ hơn.");

    public static UnreadableException Failed(string work) =>
        new($"Không {work} được vì tệp bị hỏng hoặc quá phức tạp; hãy lưu lại thành .docx hoặc PDF khác rồi gửi lại.");
}
