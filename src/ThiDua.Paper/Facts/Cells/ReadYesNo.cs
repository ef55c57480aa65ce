using System.Collections.Frozen;
using ThiDua.Law;

namespace ThiDua.Paper.Facts.Cells;

/// <summary>Yes and no as exports write them; a path or the name of a file where a file is asked about is a yes.</summary>
internal sealed class ReadYesNo
{
    private const int RememberedBits = 7;
    private const int LongestRemembered = 40;

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

    private readonly SeenWords<bool> _asWritten = new(RememberedBits);

    /// <summary>As <see cref="Of"/>, remembering the few words that a column has.</summary>
    public bool? In(ReadOnlySpan<char> text)
    {
        if (_asWritten.TryGet(text, out var known)) return known;
        if (IsFile(text)) return true; // every row names another one
        var yes = Of(text);
        if (yes is { } understood && text.Length <= LongestRemembered) _asWritten.Keep(text.ToString(), understood);
        return yes;
    }

    /// <summary>Null where the word is neither.</summary>
    public static bool? Of(ReadOnlySpan<char> text)
    {
        if (text is "1" or "x" or "X") return true;
        if (text is "0") return false;
        if (IsFile(text)) return true;
        var folded = Folded.Of(text.ToString().Normalize()).Trim();
        if (Yes.Contains(folded)) return true;
        if (No.Contains(folded)) return false;
        // "Đã ký số", "Có nộp"; "Chưa đồng bộ", "Không áp dụng".
        if (folded.StartsWith("da ", StringComparison.Ordinal) || folded.StartsWith("co ", StringComparison.Ordinal) || folded.StartsWith("duoc ", StringComparison.Ordinal)) return true;
        if (folded.StartsWith("chua ", StringComparison.Ordinal) || folded.StartsWith("khong ", StringComparison.Ordinal)) return false;
        return null;
    }

    private static bool IsFile(ReadOnlySpan<char> text)
    {
        if (text.Contains('\\') || text.Count('/') > 1) return true;
        var point = text.LastIndexOf('.');
        if (point < 0) return false;
        foreach (var ending in FileEndings)
        {
            if (text[point..].Equals(ending, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
