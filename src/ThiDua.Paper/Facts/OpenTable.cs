using System.Text;
using ThiDua.Paper.Facts.Csv;
using ThiDua.Paper.Facts.Html;
using ThiDua.Paper.Facts.Xls;
using ThiDua.Paper.Facts.Xlsx;
using ThiDua.Paper.Intake;

namespace ThiDua.Paper.Facts;

/// <summary>Opens a table by what its bytes say it is; its name is only a claim.</summary>
internal static class OpenTable
{
    private const int Start = 4096;

    /// <param name="whole">Hidden sheets too, which are not read but must be looked through.</param>
    /// <exception cref="Documents.UnreadableException">It is no table.</exception>
    public static TableRows At(string path, bool whole = false)
    {
        var file = Open(path);
        try
        {
            return Rows(file, whole);
        }
        catch
        {
            file.Dispose(); // whatever went wrong, the file is let go, and the reason passes on
            throw;
        }
    }

    /// <summary>A workbook under a password is a compound file with an entry of this name, near its beginning or its end.</summary>
    private static bool IsEncrypted(FileStream file)
    {
        var name = Encoding.Unicode.GetBytes("EncryptedPackage");
        var bytes = new byte[1 << 20];
        var found = bytes.AsSpan(0, file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)).IndexOf(name) >= 0;
        file.Position = Math.Max(0, file.Length - bytes.Length);
        found |= bytes.AsSpan(0, file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)).IndexOf(name) >= 0;
        file.Position = 0;
        return found;
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

    private static TableRows Rows(FileStream file, bool whole)
    {
        if (file.Length == 0) throw TableRefusal.Empty();
        if (file.Length > TableLimits.FileBytes) throw TableRefusal.TooLarge(TableLimits.FileBytes);

        var start = new byte[Start];
        var length = file.ReadAtLeast(start, Start, throwOnEndOfStream: false);
        file.Position = 0;
        return FileSignature.KindOf(start.AsSpan(0, length)) switch
        {
            FileKind.Text or FileKind.Foreign when HtmlRows.IsTable(file) => new HtmlRows(file),
            FileKind.Text => new CsvRows(file),
            FileKind.Package => new XlsxRows(file, whole),
            FileKind.OldOffice when IsEncrypted(file) => throw TableRefusal.Encrypted(),
            FileKind.OldOffice => new XlsRows(file, whole),
            FileKind.Pdf => throw TableRefusal.OtherKind("văn bản PDF"),
            FileKind.RichText => throw TableRefusal.OtherKind("văn bản RTF"),
            FileKind.Png or FileKind.Jpeg or FileKind.Tiff => throw TableRefusal.OtherKind("ảnh"),
            _ => throw TableRefusal.OtherKind(FileSignature.ForeignName(start.AsSpan(0, length)) ?? "tệp loại khác"),
        };
    }
}
