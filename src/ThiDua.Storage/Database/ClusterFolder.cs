using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ThiDua.Storage.Database;

/// <summary>The folder of a private cluster: the cluster itself, its socket, its log, our settings.</summary>
internal sealed class ClusterFolder(string path)
{
    // The kernel's limit for a socket's path is 107 bytes, and PostgreSQL adds its file name.
    private const int LongestSocketFolder = 85;

    public string Path { get; } = System.IO.Path.GetFullPath(path);
    public string Cluster => System.IO.Path.Combine(Path, "cluster");
    public string Log => System.IO.Path.Combine(Path, "log");
    public string PidFile => System.IO.Path.Combine(Cluster, "postmaster.pid");
    public bool IsMade => File.Exists(System.IO.Path.Combine(Cluster, "PG_VERSION")) && File.Exists(Made);

    /// <summary>Written last: a folder without it is the remains of an interrupted first start.</summary>
    public string Made => System.IO.Path.Combine(Path, "made");

    public int? Major => IsMade
        ? int.Parse(File.ReadAllText(System.IO.Path.Combine(Cluster, "PG_VERSION")).Trim(), CultureInfo.InvariantCulture)
        : null;

    public string SocketFolder
    {
        get
        {
            var near = System.IO.Path.Combine(Path, "socket");
            return Encoding.UTF8.GetByteCount(near) <= LongestSocketFolder && !near.Contains(',', StringComparison.Ordinal)
                ? near
                : "/tmp/thidua-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Path)))[..16];
        }
    }

    /// <summary>A socket folder that had to stand in /tmp goes when the server has stopped.</summary>
    public void LeaveNothingOutside()
    {
        if (!SocketFolder.StartsWith(Path, StringComparison.Ordinal) && Directory.Exists(SocketFolder)) Directory.Delete(SocketFolder, recursive: true);
    }

    /// <summary>Our settings replace those that initdb wrote; the files keep their owner.</summary>
    public void WriteSettings(ClusterUser user, bool throwAway)
    {
        File.WriteAllText(System.IO.Path.Combine(Cluster, "postgresql.conf"), $"""
            listen_addresses = ''
            unix_socket_directories = '"{SocketFolder.Replace("'", "''", StringComparison.Ordinal)}"'
            unix_socket_permissions = 0700
            max_connections = 100
            shared_buffers = 256MB
            work_mem = 32MB
            wal_level = minimal
            max_wal_senders = 0
            wal_buffers = 16MB
            max_wal_size = 4GB
            checkpoint_timeout = 15min
            jit = off
            timezone = 'UTC'
            log_timezone = 'UTC'
            log_min_messages = warning
            {(throwAway ? "fsync = off\nfull_page_writes = off" : "")}

            """);

        // Nobody but the user who starts ThiDua, and PostgreSQL's own, may open the socket; there is no password to lose.
        File.WriteAllText(System.IO.Path.Combine(Cluster, "pg_hba.conf"), "local all all peer map=thidua\n");
        var names = new[] { Environment.UserName, user.Name }.Distinct(StringComparer.Ordinal);
        File.WriteAllText(
            System.IO.Path.Combine(Cluster, "pg_ident.conf"),
            string.Concat(names.Select(name => $"thidua {name} {PrivateCluster.Role}\n")));
    }

    /// <summary>Process id of the server that wrote the pid file; null when that server no longer lives.</summary>
    public int? RunningServer()
    {
        if (!File.Exists(PidFile)) return null;
        var first = File.ReadLines(PidFile).FirstOrDefault();
        return int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var pid) && WorksHere(pid) ? pid : null;
    }

    /// <summary>Whether a process of a killed server is still ending: until it has, it holds the server's shared memory.</summary>
    public bool HasLeftovers() => Directory.EnumerateDirectories("/proc").Any(process =>
        int.TryParse(System.IO.Path.GetFileName(process), NumberStyles.None, CultureInfo.InvariantCulture, out var pid) && IsPostgres(process) && WorksHere(pid));

    private static bool IsPostgres(string process)
    {
        try
        {
            return File.ReadAllText(System.IO.Path.Combine(process, "comm")).StartsWith("postgres", StringComparison.Ordinal);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException) // ended while we looked, or not ours to see
        {
            return false;
        }
    }

    // After a crash the number may belong to a stranger: only a process that works in this very folder is the server.
    private bool WorksHere(int pid)
    {
        try
        {
            return new DirectoryInfo($"/proc/{pid}/cwd") is { Exists: true } place
                && string.Equals(place.ResolveLinkTarget(returnFinalTarget: true)?.FullName, RealPath(Cluster), StringComparison.Ordinal);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException) // ended while we looked, or not ours to see
        {
            return false;
        }
    }

    private static string RealPath(string path) =>
        new DirectoryInfo(path).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? path;
}
