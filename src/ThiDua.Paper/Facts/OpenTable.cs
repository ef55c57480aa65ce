using ThiDua.Paper.Facts.Csv;
using ThiDua.Paper.Intake;

namespace ThiDua.Paper.Facts;

/// <summary>Opens a table by what its bytes say it is; its name is only a claim.</summary>
internal static class OpenTable
{
    private const int Start = 4096;

    /// <exception cref="Documents.UnreadableException">It is no table.</exception>
    public static TableRows At(string path)
    {
        var file = Open(path);
        try
        {
            return Rows(file);
        }
        catch
        {
            file.Dispose(); // whatever went wrong, the file is let go, and the reason passes on
            throw;
        }
    }

    private static FileStream Open(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw TableRefusal.Missing();
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            throw TableRefusal.Locked(e);
        }
    }

    private static CsvRows Rows(FileStream file)
    {
        if (file.Length == 0) throw TableRefusal.Empty();
        if (file.Length > TableLimits.FileBytes) throw TableRefusal.TooLarge(TableLimits.FileBytes);

        var start = new byte[Start];
        var length = file.ReadAtLeast(start, Start, throwOnEndOfStream: false);
        file.Position = 0;
        return FileSignature.KindOf(start.AsSpan(0, length)) switch
        {
            FileKind.Text => new CsvRows(file),
            FileKind.Pdf => throw TableRefusal.OtherKind("văn bản PDF"),
            FileKind.RichText => throw TableRefusal.OtherKind("văn bản RTF"),
            FileKind.Png or FileKind.Jpeg or FileKind.Tiff => throw TableRefusal.OtherKind("ảnh"),
            _ => throw TableRefusal.OtherKind(FileSignature.ForeignName(start.AsSpan(0, length)) ?? "tệp loại khác"),
        };
    }
}
