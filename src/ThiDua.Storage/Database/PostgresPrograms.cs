using System.Globalization;
using ThiDua.Law;

namespace ThiDua.Storage.Database;

/// <summary>Where PostgreSQL's programs stand on this machine (Debian keeps one folder per major version).</summary>
internal sealed record PostgresPrograms(string Folder, int Major)
{
    private const string Debian = "/usr/lib/postgresql";
    private const int Oldest = 15; // ICU as the database's own locale came with 15

    public string this[string program] => Path.Combine(Folder, program);

    /// <summary>The newest installed version, or the one that made the cluster.</summary>
    /// <param name="major">Version that the cluster was made with; null for a new cluster.</param>
    public static PostgresPrograms Find(int? major = null)
    {
        var found = Installed().Where(p => major is null ? p.Major >= Oldest : p.Major == major).MaxBy(p => p.Major);
        return found ?? throw new RefusedException(major is null
            ? $"Máy này chưa có PostgreSQL từ phiên bản {Oldest} trở lên. Đề nghị cài gói postgresql (apt install postgresql postgresql-contrib) rồi chạy lại."
            : $"Dữ liệu được tạo bằng PostgreSQL {major} nhưng máy này không có phiên bản đó. Đề nghị cài gói postgresql-{major} rồi chạy lại.");
    }

    private static IEnumerable<PostgresPrograms> Installed()
    {
        if (!Directory.Exists(Debian)) yield break;
        foreach (var folder in Directory.GetDirectories(Debian))
        {
            var programs = Path.Combine(folder, "bin");
            if (int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var major)
                && File.Exists(Path.Combine(programs, "initdb")))
            {
                yield return new(programs, major);
            }
        }
    }
}
