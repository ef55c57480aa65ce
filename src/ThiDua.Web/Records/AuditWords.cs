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

    public static string Subject(string table) => Subjects.GetValueOrDefault(table, table);

    public static string Action(string action) => action switch
    {
        "added" => "Thêm",
        "changed" => "Sửa",
        "removed" => "Bỏ",
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
