using System.Formats.Tar;
using System.Security.Cryptography;
using System.Text.Json;
using ThiDua.Law;
using ThiDua.Storage.Organizations;

namespace ThiDua.Storage.Database;

/// <summary>
/// Puts the database and the kept files into one archive, also while ThiDua runs: the dump sees one moment, and files
/// that it names are never changed. The sealing key comes along, else nobody with a second factor could sign in after a
/// restore: who has the backup has everything.
/// </summary>
public sealed class MakeBackup(TimeProvider clock)
{
    /// <param name="connection">The database at work.</param>
    /// <param name="archive">Must not exist yet; appears only when it is whole.</param>
    /// <returns>How many files it holds beside the database.</returns>
    public async Task<int> Of(DataFolder folder, string connection, string archive, CancellationToken stop)
    {
        var path = Path.GetFullPath(archive);
        if (File.Exists(path)) throw new RefusedException($"Tệp {path} đã có. Đề nghị chọn tên khác cho bản sao lưu.");
        if (Directory.Exists(path)) throw new RefusedException($"{path} là một thư mục. Đề nghị ghi cả tên tệp sao lưu, ví dụ {Path.Combine(path, "thidua.sao-luu")}.");
        var draft = path + ".tmp";
        var dump = path + ".dump.tmp";
        try
        {
            await using (CreatePrivate(dump)) { } // says at once whether the place can be written; pg_dump keeps its mode
            await PostgresTools.Dump(connection, dump, stop);
            var parts = await Parts(folder, dump, stop);
            await Write(draft, parts, stop);
            File.Move(draft, path);
            return parts.Keys.Count(BackupManifest.IsKeptFile);
        }
        catch (Exception trouble) when (trouble is UnauthorizedAccessException or IOException)
        {
            throw NotWritten(path, trouble);
        }
        finally
        {
            if (File.Exists(draft)) File.Delete(draft);
            if (File.Exists(dump)) File.Delete(dump);
        }
    }

    private static RefusedException NotWritten(string path, Exception trouble)
    {
        var folder = Path.GetDirectoryName(path);
        var why = trouble switch
        {
            DirectoryNotFoundException => $"không có thư mục {folder}",
            UnauthorizedAccessException => $"không có quyền ghi vào thư mục {folder}",
            _ when trouble.Message.Contains("No space left", StringComparison.Ordinal) => $"ổ đĩa chứa {folder} đã đầy",
            _ when trouble.Message.Contains("Read-only", StringComparison.Ordinal) => $"thư mục {folder} chỉ cho phép đọc",
            _ => "nơi lưu không nhận tệp",
        };
        return new($"Không ghi được tệp sao lưu {path}: {why}. Đề nghị chọn nơi lưu khác rồi làm lại.", trouble);
    }

    private static async Task<Dictionary<string, (string Place, string Hash)>> Parts(DataFolder folder, string dump, CancellationToken stop)
    {
        await using var dumped = File.OpenRead(dump);
        var parts = new Dictionary<string, (string, string)>(StringComparer.Ordinal)
        {
            [BackupManifest.DumpName] = (dump, Convert.ToHexStringLower(await SHA256.HashDataAsync(dumped, stop))),
        };
        var key = Path.Combine(folder.Path, SealingKey.FileName);
        if (File.Exists(key)) parts[SealingKey.FileName] = (key, Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(key, stop))));
        if (!Directory.Exists(folder.Files)) return parts;
        foreach (var file in Directory.EnumerateFiles(folder.Files, "*", SearchOption.AllDirectories))
        {
            var name = "files/" + Path.GetRelativePath(folder.Files, file).Replace(Path.DirectorySeparatorChar, '/');
            if (BackupManifest.IsPart(name)) parts[name] = (file, name["files/".Length..].Replace("/", "", StringComparison.Ordinal));
        }

        return parts;
    }

    private async Task Write(string draft, Dictionary<string, (string Place, string Hash)> parts, CancellationToken stop)
    {
        var manifest = new BackupManifest("ThiDua", BackupManifest.ThisLayout, clock.GetUtcNow(), parts.ToDictionary(p => p.Key, p => p.Value.Hash));
        await using var file = CreatePrivate(draft);
        await using var tar = new TarWriter(file, TarEntryFormat.Pax);
        await using var text = new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(manifest, JsonSerializerOptions.Web));
        await tar.WriteEntryAsync(new PaxTarEntry(TarEntryType.RegularFile, BackupManifest.EntryName) { DataStream = text }, stop);
        foreach (var (name, part) in parts) await tar.WriteEntryAsync(part.Place, name, stop);
    }

    // A backup holds everything: nobody else may read it.
    private static FileStream CreatePrivate(string path)
    {
        var file = File.Create(path);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        return file;
    }
}
