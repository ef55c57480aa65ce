using ThiDua.Documents;

namespace ThiDua.Web.Documents;

/// <summary>
/// The stamp of a state secret ("MẬT", "TỐI MẬT", "TUYỆT MẬT" on a line of its own): such a document is not read, whatever
/// was declared when it was uploaded (khoản 2 Điều 5 Luật Bảo vệ bí mật nhà nước 29/2018/QH14).
/// </summary>
internal static class SecrecyMark
{
    private static readonly string[] Marks = ["MẬT", "TỐI MẬT", "TUYỆT MẬT"];

    /// <exception cref="UnreadableException">The stamp stands on a line of its own.</exception>
    public static void MustBeAbsent(DocumentText text)
    {
        foreach (var line in text.Lines)
        {
            var folded = string.Join(' ', line.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            if (Marks.Contains(folded, StringComparer.Ordinal))
                throw new UnreadableException($"Văn bản mang dấu chỉ độ mật “{folded}” nên không được đưa vào hệ thống. Đề nghị báo người phụ trách bảo mật để xử lý tệp đã tải lên.");
        }
    }
}
