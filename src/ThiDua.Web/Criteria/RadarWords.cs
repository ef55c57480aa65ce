using System.Globalization;
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

    /// <summary>How often a rule speaks where nothing is wrong.</summary>
    public static string Of(FalseAlarms measured) => string.Create(
        CultureInfo.GetCultureInfo("vi-VN"),
        $"Báo nhầm {measured.Alarms} lần trong {measured.Months} tháng số liệu không có sai sót ({measured.Share:0.#%}; tin cậy 95 %: dưới {measured.Highest:0.#%}).");

    public static string Of(RadarState state) => state switch
    {
        RadarState.Open => "Cần xem lại",
        RadarState.Explained => "Đã giải trình",
        _ => "Đã kết thúc",
    };
}
