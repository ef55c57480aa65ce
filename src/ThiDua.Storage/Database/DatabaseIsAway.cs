using Npgsql;

namespace ThiDua.Storage.Database;

/// <summary>
/// Tells a database that is gone for a moment (killed, starting, not reached) from a fault of ours: the first needs one
/// line in the log, the second its whole story.
/// </summary>
public static class DatabaseIsAway
{
    /// <returns>Whether that is why, at any depth.</returns>
    public static bool Because(Exception trouble)
    {
        for (var cause = trouble; cause is not null; cause = cause.InnerException)
        {
            // 57P: shut down, crashed or not yet started; 08: the connection broke.
            if (cause is PostgresException said) return said.SqlState.StartsWith("57P", StringComparison.Ordinal) || said.SqlState.StartsWith("08", StringComparison.Ordinal);
            if (cause is NpgsqlException { IsTransient: true }) return true;
        }

        return false;
    }
}
