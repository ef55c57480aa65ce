using Npgsql;
using ThiDua.Criteria;
using ThiDua.Organizations;

namespace ThiDua.Storage.Facts;

/// <summary>Sees to it that sums are kept of what a commune's movements are measured by: after a file came in, and whenever it is asked to.</summary>
public sealed class KeepSumsOfMovements(NpgsqlDataSource database, KeepSums keep)
{
    /// <returns>How many indicators were not kept before.</returns>
    public async Task<int> Of(UnitId commune, CancellationToken stop)
    {
        var bound = new List<BoundIndicator>();
        await using (var command = database.CreateCommand("""
            SELECT i.id, i.definition FROM indicator i
            WHERE (i.commune_id IS NULL OR i.commune_id = $1) AND i.id IN (SELECT b.indicator FROM indicator_binding b WHERE b.commune_id = $1)
            ORDER BY i.id
            """))
        {
            command.Parameters.Add(new() { Value = commune.Value });
            await using var row = await command.ExecuteReaderAsync(stop);
            while (await row.ReadAsync(stop)) bound.Add(new(new(row.GetGuid(0)), IndicatorJson.Read(row.GetString(1))));
        }

        // Parts of a composed figure are the shipped ones unless the commune has its own, which are counted from the facts.
        var parts = bound.SelectMany(PartsOf).Distinct(StringComparer.Ordinal).Select(IndicatorCatalogue.Bound).OfType<BoundIndicator>();
        return await keep.Of(commune, [.. bound.Concat(parts).DistinctBy(one => one.Id)], stop);
    }

    private static IEnumerable<string> PartsOf(BoundIndicator bound) => bound.Indicator.Form switch
    {
        NestedForm nested => nested.Parts,
        IndexForm index => index.Parts.Select(part => part.Key),
        _ => [],
    };
}
