using ThiDua.Law;

namespace ThiDua.Web.Papers;

/// <summary>Signed papers come as PDF or as pictures of their pages; what a file is, its first bytes say.</summary>
internal static class SignedFiles
{
    public const string Accepted = ".pdf,.png,.jpg,.jpeg,application/pdf,image/png,image/jpeg";

    /// <exception cref="RefusedException">It is neither.</exception>
    public static void MustBePaper(Stream content)
    {
        Span<byte> start = stackalloc byte[4];
        var read = content.ReadAtLeast(start, 4, throwOnEndOfStream: false);
        content.Position = 0;
        var isPaper = read == 4 && (start.SequenceEqual("%PDF"u8) || start.SequenceEqual((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]) || start[..3].SequenceEqual((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]));
        if (!isPaper) throw new RefusedException("Bản đã ký phải là tệp PDF hoặc ảnh PNG, JPEG. Đề nghị quét hoặc xuất lại.");
    }
}
