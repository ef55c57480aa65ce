using System.Globalization;
using Npgsql;
using ThiDua.Facts;
using ThiDua.Organizations;
using ThiDua.Storage.Specs.Database;

namespace ThiDua.Storage.Specs.Criteria;

/// <summary>
/// Facts as a file would bring them, written by hand: "channel=online received_at=2026-03-02" is a cell a word; what is
/// worked out of them is worked out by <see cref="CompleteRow"/>.
/// </summary>
internal sealed class WrittenFacts(ThrowAwayDatabase database, UnitId commune)
{
    private int _line = 1;

    /// <param name="times">How many such facts, each with a key of its own.</param>
    public async Task Add(string kindName, string cells, int times = 1)
    {
        if (times == 0) return;
        var kind = FactKind.Of(kindName);
        var row = Row(kind, cells);
        var filled = kind.Fields.Index().Where(field => row.IsFilled(field.Index)).ToList();
        await using var command = database.Source.CreateCommand($"""
            INSERT INTO fact_{kind.Name} (commune_id, key_hash, content_hash, batch, sheet, line, stable_on, {string.Join(", ", filled.Select(f => f.Item.Name))})
            SELECT $1, gen_random_uuid(), 0, 1, 1, $2 + n, '9999-12-31', {string.Join(", ", filled.Select((_, i) => $"${i + 3}"))} FROM generate_series(1, {times}) n
            """);
        command.Parameters.Add(new NpgsqlParameter { Value = commune.Value });
        command.Parameters.Add(new NpgsqlParameter { Value = _line });
        foreach (var (place, field) in filled) command.Parameters.Add(new NpgsqlParameter { Value = Stored(row, place, field) });
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        _line += times;
    }

    private static FactRow Row(FactKind kind, string cells)
    {
        var row = new FactRow(kind);
        foreach (var cell in cells.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Split('=')))
        {
            var place = kind.PlaceOf(cell[0]);
            Assert.True(place >= 0, $"{kind.Name} has no field {cell[0]}");
            if (kind.Fields[place].Type is FieldType.Text) row.Set(place, cell[1]);
            else row.Set(place, Number(kind.Fields[place], cell[1]));
        }

        new CompleteRow(kind, text => text).For(row);
        return row;
    }

    private static long Number(FactField field, string cell) => field.Type switch
    {
        FieldType.Day => DateOnly.Parse(cell, CultureInfo.InvariantCulture).DayNumber,
        FieldType.Moment => FactRow.Seconds(DateTime.Parse(cell, CultureInfo.InvariantCulture)),
        FieldType.YesNo => cell is "yes" ? 1 : 0,
        FieldType.Choice => field.NumberOf(cell)!.Value,
        _ => long.Parse(cell, CultureInfo.InvariantCulture),
    };

    private static object Stored(FactRow row, int place, FactField field) => field.Type switch
    {
        FieldType.Text => row.Text(place)!,
        FieldType.Day => DateOnly.FromDayNumber((int)row.Number(place)),
        FieldType.Moment => FactRow.Moment(row.Number(place)),
        FieldType.YesNo => row.Number(place) != 0,
        FieldType.Choice => (short)row.Number(place),
        _ => row.Number(place),
    };
}
