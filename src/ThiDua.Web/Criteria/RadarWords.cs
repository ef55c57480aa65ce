using ThiDua.Criteria;
using ThiDua.Web.Layout;

namespace ThiDua.Web.Criteria;

/// <summary>How far a check has come, in words that accuse nobody.</summary>
public static class RadarWords
{
    public static Mark Mark(RadarState state) => state switch
    {
        RadarState.Open => Layout.Mark.Unknown,
        RadarState.Explained => Layout.Mark.OnTrack,
        _ => Layout.Mark.Met,
    };

    public static string Of(RadarState state) => state switch
    {
        RadarState.Open => "Cần xem lại",
        RadarState.Explained => "Đã giải trình",
        _ => "Đã kết thúc",
    };
}
