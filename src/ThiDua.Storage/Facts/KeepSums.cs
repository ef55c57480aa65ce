using Npgsql;
using ThiDua.Criteria;
using ThiDua.Organizations;

namespace ThiDua.Storage.Facts;

/// <summary>
/// Begins to keep sums of indicators for a commune, so that their figures come at once however many facts there are.
/// From then on every change of the commune's facts changes the sums with it. What cannot be summed up is left out.
/// </summary>
public sealed class KeepSums(NpgsqlDataSource database)
{
    /// <returns>How many indicators were not kept before.</returns>
    public async Task<int> Of(UnitId commune, IReadOnlyCollection<BoundIndicator> indicators, CancellationToken stop)
    {
        await using var connection = await database.OpenConnectionAsync(stop);
        await using var transaction = await connection.BeginTransactionAsync(stop);
        await FactLock.Take(connection, commune, stop);
        var added = new List<(Guid Id, CountingForm Form)>();
        foreach (var bound in indicators)
        {
            if (bound.Indicator.Form is CountingForm form && CountKind.CanBeSummedUp(form) && await Register(connection, commune, bound.Id, form, stop))
                added.Add((bound.Id.Value, form));
        }

        await SumUp.Run(connection, commune, added, Months.All, stop);
        await transaction.CommitAsync(stop);
        return added.Count;
    }

    private static async Task<bool> Register(NpgsqlConnection connection, UnitId commune, IndicatorId id, CountingForm form, CancellationToken stop)
    {
        await using var command = new NpgsqlCommand("""
            WITH form AS (INSERT INTO rolled_form (indicator, kind, form) VALUES ($2, $3, $4::jsonb) ON CONFLICT DO NOTHING)
            INSERT INTO rolled_up (commune_id, indicator) VALUES ($1, $2) ON CONFLICT DO NOTHING
            """, connection)
        {
            Parameters =
            {
                new() { Value = commune.Value }, new() { Value = id.Value }, new() { Value = form.Kind }, new() { Value = FormJson.Write(form) },
            },
        };
        return await command.ExecuteNonQueryAsync(stop) > 0;
    }
}
