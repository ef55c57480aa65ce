using System.Collections.Frozen;
using ThiDua.Law;

namespace ThiDua.Paper.Facts.Cells;

/// <summary>Yes and no as exports write them; a path or the name of a file where a file is asked about is a yes.</summary>
internal static class ReadYesNo
{
    private static readonly FrozenSet<string> Yes = new[]
    {
        "1", "x", "v", "y", "yes", "true", "co", "da", "dung", "dat", "duoc", "online", "truc tuyen", "dien tu", "qua mang", "ky so", "thanh cong",
        "qua truc lien thong", "truc lien thong", "truc lien thong van ban", "van ban dien tu", "ban dien tu", "hop le", "vneid", "du", "day du", "✓", "✔", "☑", "+",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> No = new[]
    {
        "0", "n", "no", "false", "khong", "chua", "sai", "-", "o", "giay", "ban giay", "van ban giay", "truc tiep", "tien mat", "buu chinh", "buu dien", "tai quay",
        "khong hop le", "that bai", "✗", "✘", "☐", "thieu",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] FileEndings = [".pdf", ".doc", ".docx", ".xls", ".xlsx", ".jpg", ".jpeg", ".png", ".tif", ".tiff", ".zip", ".rar", ".xml", ".json"];

    /// <summary>Null where the word is neither.</summary>
    public static bool? Of(ReadOnlySpan<char> text)
    {
        if (text is "1" or "x" or "X") return true;
        if (text is "0") return false;
        var folded = Folded.Of(text.ToString().Normalize()).Trim();
        if (Yes.Contains(folded)) return true;
        if (No.Contains(folded)) return false;
        if (IsFile(folded)) return true;
        // "Đã ký số", "Có nộp"; "Chưa đồng bộ", "Không áp dụng".
        if (folded.StartsWith("da ", StringComparison.Ordinal) || folded.StartsWith("co ", StringComparison.Ordinal) || folded.StartsWith("duoc ", StringComparison.Ordinal)) return true;
        if (folded.StartsWith("chua ", StringComparison.Ordinal) || folded.StartsWith("khong ", StringComparison.Ordinal)) return false;
        return null;
    }

    private static bool IsFile(string folded) =>
        folded.StartsWith("http", StringComparison.Ordinal) || folded.Contains('\\', StringComparison.Ordinal) || folded.Count(sign => sign == '/') > 1
        || Array.Exists(FileEndings, ending => folded.EndsWith(ending, StringComparison.Ordinal));
}
