using System.Text.Json;

namespace ThiDua.Web.Records;

/// <summary>The audit log in words: what tables hold and what was done.</summary>
internal static class AuditWords
{
    /// <summary>Tables that are offered as a filter, in the order of the house.</summary>
    public static readonly IReadOnlyDictionary<string, string> Subjects = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["unit"] = "Đơn vị",
        ["unit_link"] = "Kế tục của đơn vị",
        ["person"] = "Người",
        ["post"] = "Chức vụ",
        ["duty_grant"] = "Nhiệm vụ được giao",
        ["account"] = "Tài khoản",
        ["account_session"] = "Phiên đăng nhập",
        ["account_token"] = "Xác thực hai bước",
        ["stored_file"] = "Tệp",
        ["upload"] = "Văn bản tải lên",
        ["reading"] = "Bản đọc",
        ["draft"] = "Bản nháp kế hoạch",
        ["draft_item"] = "Mục của bản nháp",
        ["draft_change"] = "Lần sửa bản nháp",
        ["movement"] = "Phong trào",
        ["movement_terms"] = "Nội dung phong trào",
        ["terms_change"] = "Điều chỉnh nội dung",
        ["movement_task"] = "Việc",
        ["recorded_value"] = "Số liệu tiêu chí",
        ["task_reminder"] = "Nhắc việc",
    };

    private static readonly Dictionary<string, string> Columns = new(StringComparer.Ordinal)
    {
        ["id"] = "Mã",
        ["name"] = "Tên",
        ["kind"] = "Loại",
        ["title"] = "Tên, chức danh",
        ["duty"] = "Nhiệm vụ",
        ["day"] = "Ngày",
        ["text"] = "Nội dung",
        ["reason"] = "Lý do",
        ["unit_id"] = "Mã đơn vị",
        ["parent_id"] = "Mã đơn vị cấp trên",
        ["commune_id"] = "Mã xã, phường",
        ["person_id"] = "Mã người",
        ["account_id"] = "Mã tài khoản",
        ["user_name"] = "Tên đăng nhập",
        ["password_hash"] = "Mật khẩu",
        ["security_stamp"] = "Dấu bảo mật",
        ["one_time_until"] = "Mật khẩu dùng một lần có hiệu lực đến",
        ["closed_at"] = "Khóa lúc",
        ["lockout_end"] = "Tạm khóa đến",
        ["access_failed_count"] = "Số lần nhập sai",
        ["two_factor_enabled"] = "Xác thực hai bước",
        ["valid_from"] = "Từ ngày",
        ["valid_until"] = "Đến hết ngày",
        ["started_at"] = "Bắt đầu lúc",
        ["last_seen_at"] = "Hoạt động gần nhất",
        ["address"] = "Địa chỉ mạng",
        ["device"] = "Thiết bị",
    };

    public static string Column(string column) => Columns.GetValueOrDefault(column, column);

    public static string Subject(string table) => Subjects.GetValueOrDefault(table, table);

    public static string Action(string action) => action switch
    {
        "added" => "Thêm",
        "changed" => "Sửa",
        "removed" => "Bỏ",
        "bytes removed" => "Gỡ nội dung tệp",
        "ended" => "Kết thúc",
        _ => action,
    };

    /// <summary>Column, value before, value after; of JSON objects as the log keeps them.</summary>
    public static IReadOnlyList<(string Column, string Before, string After)> Differences(string? before, string? after)
    {
        var (old, now) = (Values(before), Values(after));
        return [.. old.Keys.Union(now.Keys, StringComparer.Ordinal).Select(column => (column, old.GetValueOrDefault(column, "–"), now.GetValueOrDefault(column, "–")))];
    }

    private static Dictionary<string, string> Values(string? json)
    {
        if (json is null) return [];
        using var document = JsonDocument.Parse(json);
        return document.RootElement.ValueKind is JsonValueKind.Object
            ? document.RootElement.EnumerateObject().ToDictionary(p => p.Name, p => Shown(p.Value), StringComparer.Ordinal)
            : new() { [""] = document.RootElement.ToString() };
    }

    private static string Shown(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "–",
        JsonValueKind.True => "có",
        JsonValueKind.False => "không",
        _ => value.ToString() is { Length: > 500 } long_ ? long_[..500] + "…" : value.ToString(),
    };
}
