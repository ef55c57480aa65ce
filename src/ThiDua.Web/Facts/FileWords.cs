using ThiDua.Facts;
using ThiDua.Storage.Facts;
using ThiDua.Web.Layout;

namespace ThiDua.Web.Facts;

/// <summary>How a page says where a file of figures stands.</summary>
internal static class FileWords
{
    public static (Mark Mark, string Word) Of(BroughtFile file) => file switch
    {
        { Refusal: not null } => (Mark.Missed, "Không thực hiện được"),
        { State: BatchState.Undone } => (Mark.Unknown, "Đã hủy nhập"),
        { State: BatchState.Committed } => (Mark.Met, "Đã nhập"),
        { WaitsForColumns: true } => (Mark.AtRisk, "Chờ chọn cột"),
        { WaitsForCommit: true, Counts: { Rows: > 0, Refused: var refused, Rows: var rows } } when refused == rows => (Mark.Missed, "Không dòng nào nhập được"),
        { WaitsForCommit: true } => (Mark.OnTrack, "Đã kiểm tra, chờ nhập"),
        _ => (Mark.OnTrack, "Đang xử lý"),
    };

    public static string Kind(BroughtFile file) => file.Kind is { } kind ? FactKind.Of(kind).Title : "chưa rõ loại";

    /// <summary>From its first to its last fact.</summary>
    public static string Span(BroughtFile file) => (file.FirstOn, file.LastOn) switch
    {
        (null, _) or (_, null) => "–",
        ({ } first, { } last) when first == last => Written.Day(first),
        ({ } first, { } last) => $"{Written.Day(first)} – {Written.Day(last)}",
    };

    /// <summary>"1.200 dòng: 300 mới, 20 thay đổi, 880 như cũ"; what there is none of is not said.</summary>
    public static string Counts(BatchCounts counts)
    {
        var parts = new (long Count, string Word)[] { (counts.New, "mới"), (counts.Changed, "thay đổi"), (counts.Unchanged, "như cũ"), (counts.Refused, "không nhận") };
        return $"{Written.Number(counts.Rows)} dòng: {string.Join(", ", parts.Where(p => p.Count > 0).Select(p => $"{Written.Number(p.Count)} {p.Word}"))}".TrimEnd(' ', ':');
    }
}
