using ThiDua.Movements;
using ThiDua.Storage.Movements;
using ThiDua.Web.Layout;

namespace ThiDua.Web.Movements;

/// <summary>The mark that a standing is shown with.</summary>
internal static class MarkOf
{
    public static Mark Standing(Standing standing) => standing switch
    {
        ThiDua.Movements.Standing.Met => Mark.Met,
        ThiDua.Movements.Standing.NotYet => Mark.AtRisk,
        ThiDua.Movements.Standing.NotMet => Mark.Missed,
        _ => Mark.Unknown,
    };

    public static Mark Task(TaskRow task, DateOnly today) =>
        task.Done is not null ? Mark.Met
        : task.WasPastAtLaunch ? Mark.Unknown
        : task.Due < today ? Mark.Missed
        : task.Start <= today ? Mark.OnTrack : Mark.Unknown;

    public static string WordOf(TaskRow task, DateOnly today) =>
        task.Done is not null ? "Đã xong"
        : task.WasPastAtLaunch ? "Đã qua khi phát động"
        : task.Due < today ? "Quá hạn"
        : task.Start <= today ? "Đang làm" : "Chưa đến kỳ";

    public static Mark Movement(MovementStage stage) => stage switch
    {
        MovementStage.NotBegun => Mark.Unknown,
        MovementStage.Running => Mark.OnTrack,
        MovementStage.PastItsTime => Mark.AtRisk,
        _ => Mark.Met,
    };
}
