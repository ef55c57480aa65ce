using ThiDua.Documents;

namespace ThiDua.Web.Documents;

/// <summary>
/// The stamp of a state secret ("MẬT", "TỐI MẬT", "TUYỆT MẬT" on a line of its own): such a document is not read, whatever
/// was declared when it was uploaded (khoản 2 Điều 5 Luật Bảo vệ bí mật nhà nước 29/2018/QH14).
/// </summary>
internal static class SecrecyMark
{
    private static readonly string[] Marks = ["MẬT", "TỐI MẬT", "TUYỆT MẬT"];

    /// <returns>The stamp that stands on a line of its own; null where there is none.</returns>
    public static string? In(DocumentText text) => text.Lines
        .Select(line => string.Join(' ', line.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
        .FirstOrDefault(folded => Marks.Contains(folded, StringComparer.Ordinal));
}
