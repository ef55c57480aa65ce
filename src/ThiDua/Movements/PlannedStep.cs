using ThiDua.Organizations;

namespace ThiDua.Movements;

/// <summary>One step of a movement's calendar before it becomes a task.</summary>
/// <param name="Start">First day, inclusive.</param>
/// <param name="Due">Last day, inclusive.</param>
/// <param name="Reason">From which deadline or clause the days were counted.</param>
/// <param name="IsFixed">The deadline is the law's or the plan's own.</param>
public sealed record PlannedStep(
    StepKind Kind, string Title, Duty Duty, DateOnly Start, DateOnly Due, string Reason, bool IsFixed = false);

/// <summary>What kind of work a step is.</summary>
public enum StepKind
{
    /// <summary>Nhiệm vụ do kế hoạch giao.</summary>
    Assigned,
    /// <summary>Đôn đốc, cập nhật số liệu.</summary>
    ChaseFigures,
    /// <summary>Tự chấm điểm, nộp minh chứng.</summary>
    SelfScore,
    /// <summary>Thẩm định.</summary>
    Verify,
    /// <summary>Họp hội đồng.</summary>
    CouncilSession,
    /// <summary>Trình hồ sơ.</summary>
    SubmitDossiers,
    /// <summary>Sơ kết.</summary>
    InterimReview,
    /// <summary>Tổng kết.</summary>
    FinalReview,
    /// <summary>Công khai kết quả.</summary>
    Publish,
    /// <summary>Báo cáo thống kê.</summary>
    Statistics,
    /// <summary>Mốc khác của kế hoạch.</summary>
    PlanDeadline,
    /// <summary>Triển khai một giai đoạn.</summary>
    PhaseStart,
    /// <summary>Sơ kết một giai đoạn.</summary>
    PhaseReview,
}
