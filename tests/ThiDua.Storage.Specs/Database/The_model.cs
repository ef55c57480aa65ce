using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ThiDua.Storage.Specs.Database;

/// <summary>The migrated schema alone decides; the EF model has to say the same.</summary>
public sealed class The_model(ThrowAwayDatabase database) : IClassFixture<ThrowAwayDatabase>
{
    // Written and read by SQL of their own, in one place each.
    private static readonly string[] WithoutModel =
        ["schema_migration", "moved_in", "audit_entry", "audit_head", "sign_in_failure", "data_protection_key", "batch_rest", "paper_register", "ballot_turnout", "ballot_urn", "ballot_share", "golden_book"];

    // Facts and their sums are copied in and counted by SQL that is made from their kinds.
    private static bool HasNoModel(string table) => WithoutModel.Contains(table, StringComparer.Ordinal)
        || table.StartsWith("fact_", StringComparison.Ordinal) || table.StartsWith("roll_up", StringComparison.Ordinal)
        || table.StartsWith("rolled_", StringComparison.Ordinal);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task agrees_with_the_migrated_schema()
    {
        var real = await RealColumns();
        Assert.NotEmpty(real);
        await using var host = new StorageHost(database);
        await using var work = host.Within();
        Assert.Empty(Disagreements(work.Get<ThiDuaDb>().Model.GetRelationalModel().Tables, real));
    }

    [Theory]
    [InlineData("size", "integer", false, "stored_file.size is integer, the model says bigint")]
    [InlineData("size", "bigint", true, "stored_file.size may be null, the model says it may not")]
    [InlineData("colour", "text", false, "stored_file.colour is not in the model")]
    public async Task is_caught_when_it_does_not(string column, string type, bool nullable, string caught)
    {
        var real = await RealColumns();
        real[("stored_file", column)] = new(type, nullable, Generated: false);
        await using var host = new StorageHost(database);
        await using var work = host.Within();
        Assert.Equal([caught], Disagreements(work.Get<ThiDuaDb>().Model.GetRelationalModel().Tables, real));
    }

    [Fact]
    public async Task is_caught_naming_what_is_not_there()
    {
        var real = await RealColumns();
        real.Remove(("job", "reason"));
        await using var host = new StorageHost(database);
        await using var work = host.Within();
        Assert.Equal(["job.reason is not in the schema"], Disagreements(work.Get<ThiDuaDb>().Model.GetRelationalModel().Tables, real));
    }

    private static List<string> Disagreements(IEnumerable<ITable> tables, Dictionary<(string Table, string Column), RealColumn> real)
    {
        var columns = tables.SelectMany(table => table.Columns).ToDictionary(column => (column.Table.Name, column.Name));
        var wrong = columns.Where(c => !real.ContainsKey(c.Key)).Select(c => $"{c.Key.Item1}.{c.Key.Item2} is not in the schema").ToList();
        foreach (var ((table, name), column) in real.Where(r => !HasNoModel(r.Key.Table)))
        {
            if (columns.TryGetValue((table, name), out var modelled)) wrong.AddRange(Compare($"{table}.{name}", modelled, column));
            else if (!column.Generated) wrong.Add($"{table}.{name} is not in the model");
        }

        return wrong;
    }

    private static IEnumerable<string> Compare(string name, IColumn modelled, RealColumn real)
    {
        if (!string.Equals(modelled.StoreType, real.Type, StringComparison.Ordinal)) yield return $"{name} is {real.Type}, the model says {modelled.StoreType}";
        if (modelled.IsNullable && !real.Nullable) yield return $"{name} may not be null, the model says it may";
        if (!modelled.IsNullable && real.Nullable) yield return $"{name} may be null, the model says it may not";
    }

    private async Task<Dictionary<(string Table, string Column), RealColumn>> RealColumns()
    {
        await using var command = database.Source.CreateCommand("""
            SELECT c.relname, a.attname, format_type(a.atttypid, a.atttypmod), NOT a.attnotnull, a.attgenerated <> ''
            FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
            WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND a.attnum > 0 AND NOT a.attisdropped
            """);
        await using var rows = await command.ExecuteReaderAsync(Stop);
        var columns = new Dictionary<(string, string), RealColumn>();
        while (await rows.ReadAsync(Stop))
        {
            columns.Add((rows.GetString(0), rows.GetString(1)), new(rows.GetString(2), rows.GetBoolean(3), rows.GetBoolean(4)));
        }

        return columns;
    }

    private sealed record RealColumn(string Type, bool Nullable, bool Generated);
}
