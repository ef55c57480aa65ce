using System.Text.Json;
using ThiDua.Law;

namespace ThiDua.Storage.Database;

/// <summary>
/// The folder in which everything of one installation lies: the private database, the kept files, and a marker
/// <c>thidua.json</c> that tells it from any other folder.
/// </summary>
public sealed class DataFolder
{
    /// <summary>Counts up when the folder itself changes shape; the database has its own migrations.</summary>
    internal const int Layout = 1;

    private const string MarkerName = "thidua.json";
    private const long LeastSpace = 200L << 20;

    private bool _isMade;
    private bool _isNew;

    private DataFolder(string path) => Path = path;

    public string Path { get; }
    public string Postgres => System.IO.Path.Combine(Path, "postgres");
    public string Files => System.IO.Path.Combine(Path, "files");

    /// <summary>Takes an own folder, or an empty or missing one.</summary>
    /// <exception cref="RefusedException">Foreign, newer, full, or not to be written.</exception>
    public static async Task<DataFolder> Open(string path, CancellationToken stop)
    {
        var folder = new DataFolder(System.IO.Path.GetFullPath(path));
        try
        {
            folder.MustNotBeAFile();
            if (IsOurs(folder.Path)) await folder.CheckMarker(stop);
            else await folder.Settle(stop);
            return folder;
        }
        catch (Exception trouble) when (trouble is UnauthorizedAccessException or IOException)
        {
            throw ClusterTrouble.Explain(trouble is UnauthorizedAccessException ? "Permission denied" : trouble.Message, folder.Path,
                $"Không tạo được hoặc không đọc được thư mục {folder.Path}. Đề nghị chọn thư mục dữ liệu khác bằng --data.");
        }
    }

    /// <summary>For commands that look at what is there and must not begin anything.</summary>
    public static Task<DataFolder> OpenExisting(string path, CancellationToken stop) => IsOurs(path)
        ? Open(path, stop)
        : throw new RefusedException($"Thư mục {System.IO.Path.GetFullPath(path)} chưa có dữ liệu của ThiDua. Đề nghị chỉ ra thư mục dữ liệu bằng --data.");

    /// <summary>For commands that need the database alone, which somebody else runs: nothing is looked for, nothing made.</summary>
    public static DataFolder Unopened(string path) => new(System.IO.Path.GetFullPath(path));

    /// <summary>Whether ThiDua has moved in there.</summary>
    public static bool IsOurs(string path) => File.Exists(System.IO.Path.Combine(path, MarkerName));

    /// <summary>After a first start that failed: leaves the place as it was found. A folder that was ours before stays.</summary>
    internal void Leave()
    {
        if (!_isNew) return;
        File.Delete(System.IO.Path.Combine(Path, MarkerName));
        if (_isMade && !Directory.EnumerateFileSystemEntries(Path).Any()) Directory.Delete(Path);
    }

    private void MustNotBeAFile()
    {
        for (var place = Path; place is not null; place = System.IO.Path.GetDirectoryName(place))
        {
            if (File.Exists(place)) throw new RefusedException($"{place} là một tệp, không phải thư mục. Đề nghị chọn thư mục dữ liệu khác bằng --data.");
        }
    }

    private async Task CheckMarker(CancellationToken stop)
    {
        var marker = await ReadMarker(stop);
        if (marker.Layout > Layout)
        {
            throw new RefusedException($"Thư mục {Path} do một phiên bản ThiDua mới hơn tạo ra. Đề nghị dùng phiên bản mới hơn hoặc thư mục khác bằng --data.");
        }
    }

    private async Task<Marker> ReadMarker(CancellationToken stop)
    {
        try
        {
            await using var text = File.OpenRead(System.IO.Path.Combine(Path, MarkerName));
            return await JsonSerializer.DeserializeAsync<Marker>(text, JsonSerializerOptions.Web, stop) ?? throw new JsonException();
        }
        catch (JsonException trouble)
        {
            throw new RefusedException($"Tệp {MarkerName} trong thư mục {Path} bị hỏng. Đề nghị phục hồi từ bản sao lưu hoặc chọn thư mục khác bằng --data.", trouble);
        }
    }

    private async Task Settle(CancellationToken stop)
    {
        if (Directory.Exists(Path) && Directory.EnumerateFileSystemEntries(Path).Any())
        {
            throw new RefusedException($"Thư mục {Path} đã có tệp khác, không phải dữ liệu của ThiDua. Đề nghị chọn thư mục trống bằng --data.");
        }

        _isMade = !Directory.Exists(Path);
        Directory.CreateDirectory(Path);
        if (new DriveInfo(Path).AvailableFreeSpace < LeastSpace)
        {
            throw new RefusedException($"Ổ đĩa chứa {Path} còn dưới {LeastSpace >> 20} MB. Đề nghị giải phóng dung lượng hoặc chọn ổ đĩa khác bằng --data.");
        }

        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Path, await ClusterUser.MayPassThrough(Path, stop));
        _isNew = true;
        await File.WriteAllTextAsync(System.IO.Path.Combine(Path, MarkerName), JsonSerializer.Serialize(new Marker("ThiDua", Layout), JsonSerializerOptions.Web) + "\n", stop);
    }

    private sealed record Marker(string Product, int Layout);
}
