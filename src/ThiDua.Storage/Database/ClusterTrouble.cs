using ThiDua.Law;

namespace ThiDua.Storage.Database;

/// <summary>What PostgreSQL's programs complain about, in a sentence for the person who starts ThiDua.</summary>
internal static class ClusterTrouble
{
    private static readonly (string Sign, string Sentence)[] Known =
    [
        ("No space left on device", "Ổ đĩa chứa {0} đã đầy. Đề nghị giải phóng dung lượng rồi chạy lại."),
        ("Disk quota exceeded", "Đã hết hạn mức dung lượng của thư mục {0}. Đề nghị giải phóng dung lượng rồi chạy lại."),
        ("Read-only file system", "Thư mục {0} chỉ cho phép đọc. Đề nghị chọn thư mục dữ liệu khác bằng --data."),
        ("could not open shared memory segment", "Máy không cho cơ sở dữ liệu dùng bộ nhớ chung (/dev/shm). Đề nghị người quản trị máy mở quyền thư mục /dev/shm (chế độ 1777) rồi chạy lại."),
        ("Permission denied", "Không có quyền ghi vào thư mục {0}. Đề nghị chọn thư mục dữ liệu khác bằng --data."),
        ("could not resize shared memory", "Máy không còn đủ bộ nhớ chung cho cơ sở dữ liệu. Đề nghị đóng bớt chương trình rồi chạy lại."),
        ("invalid user", "Máy này chưa có người dùng hệ thống postgres. Đề nghị cài gói postgresql rồi chạy lại."),
    ];

    /// <param name="otherwise">The sentence for what is not known; without it the words of PostgreSQL are passed on.</param>
    public static RefusedException Explain(string said, string folder, string? otherwise = null)
    {
        foreach (var (sign, sentence) in Known)
        {
            if (said.Contains(sign, StringComparison.Ordinal)) return new(string.Format(null, sentence, folder));
        }

        if (otherwise is not null) return new(otherwise);
        var last = said.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault() ?? "không rõ lý do";
        return new($"Không khởi động được cơ sở dữ liệu trong {folder}: {last}. Đề nghị xem tệp nhật ký log trong thư mục đó.");
    }
}
