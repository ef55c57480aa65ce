namespace ThiDua.Paper.Intake;

/// <summary>Tells the kind of a file by its first bytes.</summary>
internal static class FileSignature
{
    /// <summary>Readers of PDF accept its mark anywhere in the first kilobyte; scanners write junk before it.</summary>
    private const int PdfMarkWithin = 1024;

    private static readonly (byte[] Mark, FileKind Kind)[] Marks =
    [
        ([0x50, 0x4B, 0x03, 0x04], FileKind.Package),
        ([0x50, 0x4B, 0x05, 0x06], FileKind.Package),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], FileKind.OldOffice),
        ("{\\rtf"u8.ToArray(), FileKind.RichText),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], FileKind.Png),
        ([0xFF, 0xD8, 0xFF], FileKind.Jpeg),
        ("II*\0"u8.ToArray(), FileKind.Tiff),
        ("MM\0*"u8.ToArray(), FileKind.Tiff),
    ];

    private static readonly (byte[] Mark, string What)[] Foreign =
    [
        ("MZ"u8.ToArray(), "chương trình Windows"),
        ([0x7F, 0x45, 0x4C, 0x46], "chương trình máy tính"),
        ("Rar!"u8.ToArray(), "tệp nén RAR"),
        ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "tệp nén 7-Zip"),
        ([0x1F, 0x8B], "tệp nén GZip"),
        ("GIF8"u8.ToArray(), "ảnh GIF"),
        ("SQLite format"u8.ToArray(), "cơ sở dữ liệu"),
        ("ID3"u8.ToArray(), "tệp âm thanh"),
        ("OggS"u8.ToArray(), "tệp âm thanh"),
    ];

    public static FileKind KindOf(ReadOnlySpan<byte> start)
    {
        foreach (var (mark, kind) in Marks)
        {
            if (start.StartsWith(mark)) return kind;
        }

        if (start[..Math.Min(start.Length, PdfMarkWithin)].IndexOf("%PDF-"u8) >= 0) return FileKind.Pdf;
        return ForeignName(start) is null ? FileKind.Text : FileKind.Foreign;
    }

    /// <summary>The Vietnamese name of a kind that never holds a plan, or null.</summary>
    public static string? ForeignName(ReadOnlySpan<byte> start)
    {
        foreach (var (mark, what) in Foreign)
        {
            if (start.StartsWith(mark)) return what;
        }

        if (start.Length >= 12 && start.StartsWith("RIFF"u8)) return start[8..12].SequenceEqual("WEBP"u8) ? "ảnh WebP" : "tệp âm thanh hoặc phim";
        if (start.Length >= 12 && start[4..8].SequenceEqual("ftyp"u8)) return "phim hoặc ảnh HEIC của điện thoại";
        return StartsLikeMarkup(start) ? "trang web (HTML)" : null;
    }

    private static bool StartsLikeMarkup(ReadOnlySpan<byte> start)
    {
        var text = System.Text.Encoding.Latin1.GetString(start[..Math.Min(start.Length, 256)]).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\r', '\n', '\t');
        return text.StartsWith("<!DOCTYPE", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase);
    }
}
