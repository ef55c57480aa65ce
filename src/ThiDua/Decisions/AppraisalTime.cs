using ThiDua.Law;

namespace ThiDua.Decisions;

/// <summary>
/// How long a complete dossier may take: "20 ngày làm việc" from the day it is received complete (Quyết định 638/QĐ-BNV năm
/// 2025, internal procedure of communes; the same number is used above them until their own rule is entered).
/// </summary>
public static class AppraisalTime
{
    public const int WorkingDaysFromComplete = 20;

    public static readonly Provision Basis = new("Quyết định 638/QĐ-BNV năm 2025", "thủ tục cấp xã", From: new(2025, 7, 1));

    /// <summary>Last day, a working day; the day of receipt is not counted.</summary>
    public static DateOnly LastDay(DateOnly received, WorkingDays days) => days.After(received, WorkingDaysFromComplete);
}
