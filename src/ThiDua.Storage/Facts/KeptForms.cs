using Npgsql;
using ThiDua.Criteria;
using ThiDua.Organizations;

namespace ThiDua.Storage.Facts;

/// <summary>The definitions of which a commune keeps sums.</summary>
internal static class KeptForms
{
    public static async Task<IReadOnlyList<(Guid Id, CountingForm Form)>> Of(NpgsqlConnection connection, UnitId commune, CancellationToken stop)
    {
        await using var command = new NpgsqlCommand(
            "SELECT indicator, form FROM rolled_form JOIN rolled_up USING (indicator) WHERE commune_id = $1 ORDER BY indicator", connection)
        {
            Parameters = { new() { Value = commune.Value } },
        };
        await using var row = await command.ExecuteReaderAsync(stop);
        var kept = new List<(Guid, CountingForm)>();
        while (await row.ReadAsync(stop)) kept.Add((row.GetGuid(0), FormJson.Read(row.GetString(1))));
        return kept;
    }
}
