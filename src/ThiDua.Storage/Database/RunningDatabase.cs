using System.Net.Sockets;
using Npgsql;
using ThiDua.Law;

namespace ThiDua.Storage.Database;

/// <summary>The database at work: the private one of a data folder, or one that somebody else runs.</summary>
public sealed class RunningDatabase : IAsyncDisposable
{
    private RunningDatabase(PrivateCluster? cluster, string connectionString) => (Cluster, ConnectionString) = (cluster, connectionString);

    /// <summary>Null where somebody else runs the database.</summary>
    public PrivateCluster? Cluster { get; }

    public string ConnectionString { get; }

    /// <summary>Starts or reaches the database, and brings it up to this version's schema.</summary>
    /// <remarks>A second host on the same folder is refused; a command is a guest of the host that runs.</remarks>
    /// <param name="connection">An existing PostgreSQL; null for the private one.</param>
    /// <exception cref="RefusedException">In one sentence: why not.</exception>
    public static async Task<RunningDatabase> Open(DataFolder folder, string? connection, CancellationToken stop, bool asGuest = false)
    {
        if (connection is { Length: > 0 })
        {
            await Reach(connection, folder, stop);
            return new(null, connection);
        }

        var cluster = await PrivateCluster.StartAsync(folder.Postgres, stop);
        if (cluster.IsGuest && !asGuest) throw new RefusedException($"Thư mục {folder.Path} đang được một ThiDua khác sử dụng. Đề nghị dừng chương trình đó hoặc chọn thư mục khác bằng --data.");
        try
        {
            if (!cluster.IsGuest) await Migrate(cluster.ConnectionString, stop); // a guest leaves the schema to its host
            return new(cluster, cluster.ConnectionString);
        }
        catch
        {
            await cluster.DisposeAsync(); // the server must not outlive a refused migration
            throw;
        }
    }

    public ValueTask DisposeAsync() => Cluster?.DisposeAsync() ?? ValueTask.CompletedTask;

    private static async Task Reach(string connection, DataFolder folder, CancellationToken stop)
    {
        try
        {
            await Migrate(connection, stop);
        }
        catch
        {
            folder.Leave(); // a start that came to nothing leaves nothing
            throw;
        }
    }

    private static async Task Migrate(string connection, CancellationToken stop)
    {
        try
        {
            await using var source = NpgsqlDataSource.Create(connection);
            await new Migrator(source).Run(stop);
        }
        catch (ArgumentException trouble) // unknown words in the connection string
        {
            throw new RefusedException("Chuỗi kết nối PostgreSQL không đúng cú pháp. Đề nghị xem ví dụ bằng ./thidua --help.", trouble);
        }
        catch (PostgresException trouble) when (trouble.SqlState == PostgresErrorCodes.DiskFull)
        {
            throw new RefusedException("Ổ đĩa của cơ sở dữ liệu đã đầy. Đề nghị giải phóng dung lượng rồi chạy lại.", trouble);
        }
        catch (PostgresException trouble) when (trouble.SqlState.StartsWith("28", StringComparison.Ordinal) || trouble.SqlState == PostgresErrorCodes.InvalidCatalogName)
        {
            throw new RefusedException("PostgreSQL không nhận người dùng, mật khẩu hoặc tên cơ sở dữ liệu này. Đề nghị kiểm tra lại --connection.", trouble);
        }
        catch (NpgsqlException trouble) when (trouble.InnerException is SocketException or TimeoutException or IOException)
        {
            throw new RefusedException("Không kết nối được tới PostgreSQL. Đề nghị kiểm tra địa chỉ và máy chủ đang chạy.", trouble);
        }
    }
}
