using ThiDua.Councils;
using ThiDua.Web.Layout;

namespace ThiDua.Web.Councils;

/// <summary>How sessions, ballots and outcomes are marked and named on pages.</summary>
internal static class CouncilWords
{
    public static (Mark Mark, string Word) Of(SessionState state) => state switch
    {
        SessionState.Called => (Mark.Unknown, "Đã triệu tập"),
        SessionState.Open => (Mark.OnTrack, "Đang họp"),
        _ => (Mark.Met, "Đã kết thúc"),
    };

    public static (Mark Mark, string Word) Of(BallotState state) => state switch
    {
        BallotState.Prepared => (Mark.Unknown, "Đang chuẩn bị"),
        BallotState.Open => (Mark.OnTrack, "Đang bỏ phiếu"),
        BallotState.Closed => (Mark.AtRisk, "Chờ kiểm phiếu"),
        BallotState.Counted => (Mark.Met, "Đã kiểm phiếu"),
        _ => (Mark.Missed, "Đã hủy"),
    };

    public static (Mark Mark, string Word) Of(SessionOutcome? outcome) => outcome switch
    {
        null => (Mark.Unknown, "Chưa biểu quyết"),
        { WaitsForChair: true } => (Mark.AtRisk, "Chờ ý kiến Chủ tịch Hội đồng"),
        { Met: true } => (Mark.Met, "Đạt"),
        _ => (Mark.Missed, "Không đạt"),
    };

    public static string Of(Presence presence) => presence switch
    {
        Presence.Present => "Có mặt",
        Presence.Absent => "Vắng mặt",
        Presence.Left => "Về trước",
        _ => "Chưa điểm danh",
    };
}
