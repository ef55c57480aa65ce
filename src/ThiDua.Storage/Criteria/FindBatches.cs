using Npgsql;
using ThiDua.Facts;
using ThiDua.Organizations;

namespace ThiDua.Storage.Criteria;

/// <summary>The files that brought facts, by the numbers that stand in the facts.</summary>
public sealed class FindBatches(NpgsqlDataSource database)
{
    /// <param name="commune">Checked already; numbers of other communes are not found.</param>
    public async Task<IReadOnlyDictionary<int, BatchFile>> Of(UnitId commune, IEnumerable<int> numbers, CancellationToken stop)
    {
        await using var command = database.CreateCommand(
            "SELECT b.number, b.id, s.name FROM batch b JOIN stored_file s ON s.id = b.file_id WHERE b.commune_id = $1 AND b.number = ANY($2)");
        command.Parameters.Add(new() { Value = commune.Value });
        command.Parameters.Add(new() { Value = numbers.Distinct().ToArray() });
        var found = new Dictionary<int, BatchFile>();
        await using var row = await command.ExecuteReaderAsync(stop);
        while (await row.ReadAsync(stop)) found[row.GetInt32(0)] = new(new BatchId(row.GetGuid(1)), row.GetString(2));
        return found;
    }
}

/// <summary>A file that was brought in.</summary>
/// <param name="Name">As the person called it.</param>
public sealed record BatchFile(BatchId Id, string Name);
