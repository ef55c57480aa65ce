using System.Globalization;
using Npgsql;
using ThiDua.Law;
using ThiDua.Storage.Organizations;

namespace ThiDua.Storage.Database;

/// <summary>Brings a backup back into an empty data folder, or in place of a full one, which is then kept aside.</summary>
public sealed class RestoreBackup(TimeProvider clock)
{
    /// <param name="replace">Whether a full folder may be put aside.</param>
    /// <returns>Where the former folder was put; null where there was none.</returns>
    /// <exception cref="RefusedException">No backup, damaged, newer; or the folder is full or in use.</exception>
    public async Task<string?> Into(string data, string archive, bool replace, CancellationToken stop)
    {
        var place = Path.GetFullPath(data);
        var full = Directory.Exists(place) && Directory.EnumerateFileSystemEntries(place).Any();
        if (full && !replace)
        {
            throw new RefusedException($"Thư mục {place} đã có dữ liệu. Đề nghị chọn thư mục trống bằng --data, hoặc thêm --replace để thay (dữ liệu đang có được giữ lại thành một thư mục riêng).");
        }

        if (full) await MustBeAtRest(place, stop);
        var unpacked = place.TrimEnd(Path.DirectorySeparatorChar) + ".restoring";
        try
        {
            await UnpackBackup.Into(unpacked, archive, stop);
            var aside = full ? PutAside(place) : null;
            await Build(place, unpacked, aside, stop);
            return aside;
        }
        catch (Exception trouble) when (trouble is UnauthorizedAccessException or IOException)
        {
            throw ClusterTrouble.Explain(trouble is UnauthorizedAccessException ? "Permission denied" : trouble.Message, place);
        }
        finally
        {
            if (Directory.Exists(unpacked)) Directory.Delete(unpacked, recursive: true);
        }
    }

    private static async Task MustBeAtRest(string place, CancellationToken stop)
    {
        if (!DataFolder.IsOurs(place)) throw new RefusedException($"Thư mục {place} có tệp không phải của ThiDua. Đề nghị chọn thư mục khác bằng --data.");
        var folder = await DataFolder.Open(place, stop);
        if (!Directory.Exists(folder.Postgres)) return;
        await using var cluster = await PrivateCluster.StartAsync(folder.Postgres, stop); // and stops one that a kill left behind
        if (cluster.IsGuest) throw new RefusedException($"ThiDua đang chạy trên thư mục {place}. Đề nghị dừng chương trình rồi phục hồi.");
    }

    private string PutAside(string place)
    {
        var now = clock.GetLocalNow().ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture);
        var aside = $"{place.TrimEnd(Path.DirectorySeparatorChar)}.truoc-phuc-hoi-{now}";
        Directory.Move(place, aside);
        return aside;
    }

    private static async Task Build(string place, string unpacked, string? aside, CancellationToken stop)
    {
        try
        {
            var folder = await DataFolder.Open(place, stop);
            if (Directory.Exists(Path.Combine(unpacked, "files"))) Directory.Move(Path.Combine(unpacked, "files"), folder.Files);
            if (File.Exists(Path.Combine(unpacked, SealingKey.FileName))) SealingKey.Move(unpacked, place);
            await using var cluster = await PrivateCluster.StartAsync(folder.Postgres, stop);
            await PostgresTools.Restore(cluster.ConnectionString, Path.Combine(unpacked, BackupManifest.DumpName), stop);
            await using var database = NpgsqlDataSource.Create(cluster.ConnectionString);
            await new Migrator(database).Run(stop);
        }
        catch
        {
            // Nothing half restored stays; what was there before comes back.
            if (Directory.Exists(place)) Directory.Delete(place, recursive: true);
            if (aside is not null) Directory.Move(aside, place);
            throw;
        }
    }
}
