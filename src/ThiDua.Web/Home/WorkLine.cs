using ThiDua.Movements;
using ThiDua.Web.Layout;

namespace ThiDua.Web.Home;

/// <summary>How an item of work is shown and where it leads.</summary>
internal static class WorkLine
{
    public static string AddressOf(WorkPlace place) => place switch
    {
        { Task: { } task } => $"/tasks/{task.Value}",
        { Of: { } of, Thing: { } thing, Part: { } part } => $"/{of}/{thing}/{part}",
        { Of: { } of, Thing: { } thing } => $"/{of}/{thing}",
        { Of: { } of, Movement: { } movement } => $"/movements/{movement.Value}/{of}",
        { Draft: { } draft, ReadyToLaunch: true } => $"/drafts/{draft.Value}/launch",
        { Draft: { } draft } => $"/drafts/{draft.Value}",
        { Movement: { } movement, Criterion: { } criterion } => $"/movements/{movement.Value}/criteria/{criterion.Value}",
        { Movement: { } movement, ToEnd: true } => $"/movements/{movement.Value}/change",
        { Movement: { } movement } => $"/movements/{movement.Value}#criteria",
        { FilesOf: { } year } => $"/facts/months?year={year}",
        _ => "/documents",
    };

    public static (Mark Mark, string Word) MarkOf(Consequence consequence) => consequence switch
    {
        Consequence.FixedDeadlinePassed => (Mark.Missed, "Quá hạn theo quy định"),
        Consequence.DeadlinePassed => (Mark.Missed, "Quá hạn"),
        Consequence.LastDay => (Mark.AtRisk, "Hạn hôm nay"),
        Consequence.Near => (Mark.AtRisk, "Sắp đến hạn"),
        Consequence.ReadingFailed => (Mark.Missed, "Không đọc được"),
        Consequence.LaunchBlocked => (Mark.AtRisk, "Chờ đối chiếu"),
        Consequence.Waits => (Mark.OnTrack, "Đang chờ"),
        Consequence.FileMissing => (Mark.Missed, "Thiếu tệp"),
        Consequence.ValueMissing => (Mark.Unknown, "Chưa có số liệu"),
        Consequence.UnderWay => (Mark.OnTrack, "Đang làm"),
        _ => (Mark.Unknown, "Chưa đến kỳ"),
    };
}
