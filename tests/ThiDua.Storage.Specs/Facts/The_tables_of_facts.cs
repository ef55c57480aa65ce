using ThiDua.Facts;
using ThiDua.Storage.Specs.Database;

namespace ThiDua.Storage.Specs.Facts;

/// <summary>A field that is added to a kind needs its column, by a migration of its own.</summary>
public sealed class The_tables_of_facts(ThrowAwayDatabase database) : IClassFixture<ThrowAwayDatabase>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string> Kinds => [.. FactKind.All.Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task have_a_column_for_every_field_of_their_kind(string name)
    {
        var fields = FactKind.Of(name).Fields.Select(field => $"{field.Name} {TypeOf(field.Type)}").Order(StringComparer.Ordinal);
        Assert.Equal(fields, await Columns("fact_" + name));
        Assert.Equal(fields, await Columns($"fact_{name}_past"));
    }

    [Fact]
    public async Task are_caught_without_one() =>
        Assert.NotEqual(["code text"], await Columns("fact_dossier"));

    private async Task<List<string>> Columns(string table)
    {
        string[] head = ["commune_id", "key_hash", "content_hash", "batch", "sheet", "line", "stable_on", "closed_by", "large_file"];
        await using var command = database.Source.CreateCommand("""
            SELECT attname || ' ' || format_type(atttypid, atttypmod) FROM pg_attribute
            WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attname <> ALL($2) ORDER BY 1
            """);
        command.Parameters.Add(new() { Value = table });
        command.Parameters.Add(new() { Value = head });
        await using var rows = await command.ExecuteReaderAsync(Stop);
        var columns = new List<string>();
        while (await rows.ReadAsync(Stop)) columns.Add(rows.GetString(0));
        return [.. columns.Order(StringComparer.Ordinal)];
    }

    private static string TypeOf(FieldType type) => type switch
    {
        FieldType.Text => "text",
        FieldType.Day => "date",
        FieldType.Moment => "timestamp without time zone",
        FieldType.Number or FieldType.Money => "bigint",
        FieldType.YesNo => "boolean",
        FieldType.Choice => "smallint",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };
}
