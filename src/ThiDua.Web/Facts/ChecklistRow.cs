namespace ThiDua.Web.Facts;

/// <summary>One line of the checklist's form, as it is typed.</summary>
public sealed class ChecklistRow
{
    public string Code { get; set; } = "";

    public ChecklistAnswer Answer { get; set; }

    public string? Link { get; set; }

    /// <summary>A day as written: 05/01/2026; empty where unknown.</summary>
    public string? Updated { get; set; }
}

/// <summary>What was found for a duty.</summary>
public enum ChecklistAnswer
{
    /// <summary>Chưa kiểm tra.</summary>
    Open,
    /// <summary>Đã công khai.</summary>
    Met,
    /// <summary>Chưa công khai.</summary>
    Unmet,
    /// <summary>Không áp dụng.</summary>
    NotApplicable,
}
