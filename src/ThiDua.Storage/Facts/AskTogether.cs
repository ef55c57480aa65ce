using Npgsql;

namespace ThiDua.Storage.Facts;

/// <summary>Statements that go to the database in one message and come back in one: each way there and back costs as much as a small count.</summary>
internal sealed class AskTogether
{
    private readonly List<(string Sql, SqlValues Values, Action<NpgsqlDataReader> Read)> _statements = [];

    /// <param name="read">Takes each row of the answer.</param>
    public void Add(string sql, SqlValues values, Action<NpgsqlDataReader> read) => _statements.Add((sql, values, read));

    /// <summary>Asks what was added; nothing where nothing was.</summary>
    public async Task Run(NpgsqlConnection connection, CancellationToken stop)
    {
        if (_statements.Count == 0) return;
        // As long for each as it would have had alone.
        await using var batch = new NpgsqlBatch(connection) { Timeout = connection.CommandTimeout * _statements.Count };
        foreach (var (sql, values, _) in _statements)
        {
            var command = new NpgsqlBatchCommand(sql);
            values.GiveTo(command.Parameters);
            batch.BatchCommands.Add(command);
        }

        await using var row = await batch.ExecuteReaderAsync(stop);
        foreach (var (_, _, read) in _statements)
        {
            while (await row.ReadAsync(stop)) read(row);
            await row.NextResultAsync(stop);
        }
    }
}
