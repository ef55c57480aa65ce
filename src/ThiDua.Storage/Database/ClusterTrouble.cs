using ThiDua.Law;

namespace ThiDua.Storage.Database;

/// <summary>What PostgreSQL's programs complain about, in a sentence for the person who starts ThiDua.</summary>
internal static class ClusterTrouble
{
    private static readonly string[] Grave = ["FATAL:", "PANIC:", "error:"];

    private static readonly (string Sign, string Sentence)[] Known =
    [
        ("No space left on device", "Ổ đĩa chứa {0} đã đầy. Đề nghị giải phóng dung lượng rồi chạy lại."),
        ("Disk quota exceeded", "Đã hết hạn mức dung lượng của thư mục {0}. Đề nghị giải phóng dung lượng rồi chạy lại."),
        ("Read-only file system", "Thư mục {0} chỉ cho phép đọc. Đề nghị chọn thư mục dữ liệu khác bằng --data."),
        ("could not open shared memory segment", "Máy không cho cơ sở dữ liệu dùng bộ nhớ chung (/dev/shm). Đề nghị người quản trị máy mở quyền thư mục /dev/shm (chế độ 1777) rồi chạy lại."),
        ("Permission denied", "Không có quyền ghi vào thư mục {0}. Đề nghị chọn thư mục dữ liệu khác bằng --data."),
        ("could not resize shared memory", "Máy không còn đủ bộ nhớ chung cho cơ sở dữ liệu. Đề nghị đóng bớt chương trình rồi chạy lại."),
        ("pre-existing shared memory block", "Cơ sở dữ liệu lần chạy trước trong {0} chưa dừng hẳn. Đề nghị chờ một phút rồi chạy lại; nếu vẫn vậy thì khởi động lại máy."),
        ("lock file \"postmaster.pid\" already exists", "Cơ sở dữ liệu lần chạy trước trong {0} chưa dừng hẳn. Đề nghị chờ một phút rồi chạy lại; nếu vẫn vậy thì khởi động lại máy."),
        ("database files are incompatible with server", "Dữ liệu trong {0} do một phiên bản PostgreSQL khác tạo ra. Đề nghị cài đúng phiên bản đó, hoặc phục hồi từ bản sao lưu vào thư mục khác."),
        ("could not locate a valid checkpoint record", "Dữ liệu trong {0} bị hỏng, cơ sở dữ liệu không mở được. Đề nghị phục hồi từ bản sao lưu vào thư mục khác."),
        ("server did not start in time", "Cơ sở dữ liệu trong {0} khởi động quá lâu. Đề nghị chờ vài phút rồi chạy lại."),
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
        return new($"Không khởi động được cơ sở dữ liệu trong {folder}: {Reason(said)}. Đề nghị xem tệp nhật ký log trong thư mục đó.");
    }

    /// <summary>The last line that says why; what the server merely notes down beside it (LOG, HINT) is no reason.</summary>
    private static string Reason(string said)
    {
        var lines = said.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var grave = lines.LastOrDefault(line => Grave.Any(sign => line.Contains(sign, StringComparison.Ordinal)));
        if (grave is not null) return $"PostgreSQL báo “{AfterSign(grave)}”";
        return lines.LastOrDefault(line => !line.Contains("LOG:", StringComparison.Ordinal) && !line.Contains("HINT:", StringComparison.Ordinal)) is { } last
            ? $"PostgreSQL báo “{last}”" : "không rõ lý do";
    }

    private static string AfterSign(string line)
    {
        var sign = Grave.First(one => line.Contains(one, StringComparison.Ordinal));
        return line[(line.IndexOf(sign, StringComparison.Ordinal) + sign.Length)..].Trim();
    }
}
