using System.Formats.Tar;
using System.Security.Cryptography;
using System.Text.Json;
using ThiDua.Law;

namespace ThiDua.Storage.Database;

/// <summary>Unpacks a backup into a folder and proves every part by its hash.</summary>
internal static class UnpackBackup
{
    public static async Task Into(string folder, string archive, CancellationToken stop)
    {
        if (!File.Exists(archive)) throw new RefusedException($"Không có tệp {archive}. Đề nghị kiểm tra lại đường dẫn.");
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);
        try
        {
            await using var file = File.OpenRead(archive);
            await using var tar = new TarReader(file);
            var manifest = await Manifest(tar, stop);
            var seen = new HashSet<string>(StringComparer.Ordinal);
            while (await tar.GetNextEntryAsync(cancellationToken: stop) is { } entry)
            {
                if (!seen.Add(entry.Name)) throw Damaged();
                await Take(entry, folder, manifest, stop);
            }

            if (seen.Count != manifest.Parts.Count || !seen.Contains(BackupManifest.DumpName)) throw Damaged();
        }
        catch (Exception trouble) when (trouble is InvalidDataException or EndOfStreamException or JsonException or FormatException)
        {
            throw new RefusedException($"Tệp {archive} không phải bản sao lưu của ThiDua hoặc đã hỏng. Đề nghị dùng bản sao lưu khác.", trouble);
        }
    }

    private static async Task<BackupManifest> Manifest(TarReader tar, CancellationToken stop)
    {
        var first = await tar.GetNextEntryAsync(cancellationToken: stop);
        if (first is not { Name: BackupManifest.EntryName, DataStream: { } text }) throw Damaged();
        var manifest = await JsonSerializer.DeserializeAsync<BackupManifest>(text, JsonSerializerOptions.Web, stop) ?? throw Damaged();
        if (manifest.Layout > BackupManifest.ThisLayout)
        {
            throw new RefusedException("Bản sao lưu do một phiên bản ThiDua mới hơn tạo ra. Đề nghị cập nhật ThiDua rồi phục hồi.");
        }

        return manifest;
    }

    private static async Task Take(TarEntry entry, string folder, BackupManifest manifest, CancellationToken stop)
    {
        if (!BackupManifest.IsPart(entry.Name) || entry.EntryType is not TarEntryType.RegularFile || entry.DataStream is null
            || !manifest.Parts.TryGetValue(entry.Name, out var hash))
        {
            throw Damaged();
        }

        var place = Path.Combine(folder, entry.Name);
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        await using var file = new FileStream(place, FileMode.CreateNew, FileAccess.ReadWrite);
        await entry.DataStream.CopyToAsync(file, stop);
        file.Position = 0;
        if (!string.Equals(Convert.ToHexStringLower(await SHA256.HashDataAsync(file, stop)), hash, StringComparison.Ordinal)) throw Damaged();
    }

    private static InvalidDataException Damaged() => new("Not a whole backup.");
}
