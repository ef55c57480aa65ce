using Npgsql;
using ThiDua.Organizations;

namespace ThiDua.Storage.Facts;

/// <summary>What the commune's list of procedures calls the codes that its files name.</summary>
public sealed class NameProcedures(NpgsqlDataSource database)
{
    /// <returns>Names by code; without those that the list does not have.</returns>
    public async Task<IReadOnlyDictionary<string, string>> Of(UnitId commune, CancellationToken stop)
    {
        await using var command = database.CreateCommand("SELECT code, name FROM fact_procedure WHERE commune_id = $1 AND code IS NOT NULL AND name IS NOT NULL");
        command.Parameters.Add(new() { Value = commune.Value });
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        await using var row = await command.ExecuteReaderAsync(stop);
        while (await row.ReadAsync(stop)) names[row.GetString(0)] = row.GetString(1);
        return names;
    }
}
