using ThiDua.Papers;
using ThiDua.Storage.Papers;
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

    /// <summary>What an officer does about a paper whose figures were taken anew: an issued one stays as it is.</summary>
    public static string WhatToDoAboutStale(PaperHome paper) => paper switch
    {
        { ReplacedBy: not null } => "Nội dung, tệp của văn bản giữ nguyên; đề nghị xem văn bản thay thế.",
        { Issued: not null } => "Văn bản đã ban hành giữ nguyên nội dung, tệp. Đề nghị kiểm tra, lập văn bản thay thế nếu số liệu khác.",
        _ => "Đề nghị kiểm tra, lập lại văn bản nếu số liệu khác.",
    };

    public static Mark MarkOf(PaperState state) => state switch
    {
        PaperState.Drafted => Mark.Unknown,
        PaperState.Issued => Mark.Met,
        _ => Mark.OnTrack,
    };
}
