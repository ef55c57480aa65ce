using ThiDua.Law;

namespace ThiDua.Storage.Database;

/// <summary>
/// The system user in whose name PostgreSQL runs. It refuses root, so a root process lends it to the user
/// <c>postgres</c> of the Debian package; anybody else runs it as himself.
/// </summary>
/// <param name="Name">Name of the system user.</param>
/// <param name="Prefix">Words put before a command so that it runs as that user.</param>
internal sealed record ClusterUser(string Name, IReadOnlyList<string> Prefix)
{
    private const string Lent = "postgres";

    public bool IsLent => Prefix.Count > 0;

    /// <summary>Makes the cluster's folder (0700, owned by that user) and finds out how to reach it.</summary>
    public static async Task<ClusterUser> OwnerOf(string folder, CancellationToken stop)
    {
        if (OperatingSystem.IsWindows()) throw new RefusedException("Trên Windows, ThiDua cần một PostgreSQL có sẵn. Đề nghị chỉ ra nó bằng --connection.");
        if (Environment.UserName is not "root")
        {
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            return new(Environment.UserName, []);
        }

        var (code, said) = await OtherProgram.Run(["install", "-d", "-m", "700", "-o", Lent, "-g", Lent, folder], stop);
        if (code != 0) throw ClusterTrouble.Explain(said, folder);
        return new(Lent, await WayInto(folder, stop));
    }

    /// <summary>
    /// Mode of a data folder: nobody else sees in. Where the database runs as another user, that user's group may pass
    /// through to its own folder, without seeing what else there is.
    /// </summary>
    public static async Task<UnixFileMode> MayPassThrough(string folder, CancellationToken stop)
    {
        const UnixFileMode own = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        if (Environment.UserName is not "root") return own;
        var (code, _) = await OtherProgram.Run(["chgrp", Lent, folder], stop);
        return code == 0 ? own | UnixFileMode.GroupExecute : own;
    }

    public IEnumerable<string> Runs(params string[] words) => [.. Prefix, .. words];

    /// <remarks>
    /// A clone under /root cannot be entered by another user. Instead of opening root's folders to everybody, the
    /// database process is then given the single right to pass through folders.
    /// </remarks>
    private static async Task<IReadOnlyList<string>> WayInto(string folder, CancellationToken stop)
    {
        string[] plain = ["setpriv", $"--reuid={Lent}", $"--regid={Lent}", "--init-groups"];
        string[][] ways =
        [
            [.. plain, "--"],
            [.. plain, "--inh-caps=+dac_read_search", "--ambient-caps=+dac_read_search", "--"],
            [.. plain, "--inh-caps=+dac_override", "--ambient-caps=+dac_override", "--"],
        ];
        foreach (var way in ways)
        {
            var (code, _) = await OtherProgram.Run([.. way, "env", "--chdir", folder, "true"], stop); // enters it, as the server will
            if (code == 0) return way;
        }

        throw new RefusedException(
            $"Người dùng hệ thống {Lent} không vào được thư mục {folder}. Đề nghị chọn thư mục dữ liệu khác bằng --data.");
    }
}
