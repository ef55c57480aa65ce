using System.Globalization;
using Npgsql;
using ThiDua.Law;

namespace ThiDua.Storage.Database;

/// <summary>PostgreSQL's own dump and restore, on the database that a connection string names.</summary>
internal static class PostgresTools
{
    public static Task Dump(string connection, string file, CancellationToken stop) =>
        Run("pg_dump", connection, ["--format=custom", "--no-owner", "--file", file], stop);

    public static Task Restore(string connection, string file, CancellationToken stop) =>
        Run("pg_restore", connection, ["--no-owner", "--no-privileges", "--single-transaction", "--exit-on-error", "--dbname",
            new NpgsqlConnectionStringBuilder(connection).Database!, file], stop);

    private static async Task Run(string program, string connection, string[] words, CancellationToken stop)
    {
        var (code, said) = await OtherProgram.Run([PostgresPrograms.Find()[program], "--no-password", .. words], stop, Environment(connection));
        if (code == 0) return;
        if (said.Contains("No space left", StringComparison.Ordinal)) throw new RefusedException("Ổ đĩa đã đầy. Đề nghị giải phóng dung lượng rồi làm lại.");
        throw new RefusedException($"PostgreSQL không làm được việc này: {said.Split('\n')[0]}. Đề nghị kiểm tra rồi làm lại.");
    }

    // By the environment, not the command line: every user of the machine can read a command line.
    private static Dictionary<string, string> Environment(string connection)
    {
        var to = new NpgsqlConnectionStringBuilder(connection);
        return new(StringComparer.Ordinal)
        {
            ["PGHOST"] = to.Host ?? "localhost",
            ["PGPORT"] = to.Port.ToString(CultureInfo.InvariantCulture),
            ["PGUSER"] = to.Username ?? "",
            ["PGPASSWORD"] = to.Password ?? "",
            ["PGDATABASE"] = to.Database ?? "",
        };
    }
}
