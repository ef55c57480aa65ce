using ThiDua.Papers;
using ThiDua.Web.Layout;

namespace ThiDua.Web.Papers;

/// <summary>How states of papers are shown.</summary>
internal static class PaperWords
{
    public static string Of(PaperState state) => state switch
    {
        PaperState.Drafted => "Dự thảo",
        PaperState.Numbered => "Đã cấp số",
        PaperState.SignedOff => "Đã ký",
        _ => "Đã ban hành",
    };

    public static Mark MarkOf(PaperState state) => state switch
    {
        PaperState.Drafted => Mark.Unknown,
        PaperState.Issued => Mark.Met,
        _ => Mark.OnTrack,
    };
}
