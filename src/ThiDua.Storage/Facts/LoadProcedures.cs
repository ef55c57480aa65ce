using Npgsql;
using ThiDua.Facts;
using ThiDua.Organizations;

namespace ThiDua.Storage.Facts;

/// <summary>Loads the commune's procedures as rows, by their codes: a few hundred.</summary>
internal static class LoadProcedures
{
    private static readonly FactKind Kind = FactKind.Of("procedure");

    public static async Task<Dictionary<string, FactRow>> Of(NpgsqlConnection connection, UnitId commune, CancellationToken stop)
    {
        await using var command = new NpgsqlCommand(
            $"SELECT {string.Join(", ", Kind.Fields.Select(field => field.Name))} FROM fact_procedure WHERE commune_id = $1 AND code IS NOT NULL", connection)
        {
            Parameters = { new() { Value = commune.Value } },
        };
        var procedures = new Dictionary<string, FactRow>(StringComparer.Ordinal);
        await using var row = await command.ExecuteReaderAsync(stop);
        while (await row.ReadAsync(stop)) procedures[row.GetString(Kind.PlaceOf("code"))] = Read(row);
        return procedures;
    }

    private static FactRow Read(NpgsqlDataReader from)
    {
        var row = new FactRow(Kind);
        for (var place = 0; place < Kind.Fields.Count; place++)
        {
            if (from.IsDBNull(place)) continue;
            if (Kind.Fields[place].Type is FieldType.Text) row.Set(place, from.GetString(place));
            else row.Set(place, Number(from, place, Kind.Fields[place].Type));
        }

        return row;
    }

    private static long Number(NpgsqlDataReader from, int place, FieldType type) => type switch
    {
        FieldType.Day => from.GetFieldValue<DateOnly>(place).DayNumber,
        FieldType.Moment => FactRow.Seconds(from.GetDateTime(place)),
        FieldType.YesNo => from.GetBoolean(place) ? 1 : 0,
        FieldType.Choice => from.GetInt16(place),
        _ => from.GetInt64(place),
    };
}
