using Npgsql;
using ThiDua.Criteria;
using ThiDua.Facts;
using ThiDua.Organizations;

namespace ThiDua.Storage.Facts;

/// <summary>Finds the facts behind a figure or a filter, each with the file, sheet and row that told it.</summary>
/// <remarks>The caller has checked that the commune may be seen.</remarks>
public sealed class FindFacts(NpgsqlDataSource database)
{
    /// <summary>The facts of the period that a filter matches, as of its last day; the newest day first.</summary>
    public Task<FoundFacts> Matching(
        UnitId commune, FactKind kind, Filter filter, DateOnly from, DateOnly to, FactPage page, CancellationToken stop)
    {
        var form = new CountForm(kind.Name, filter, []);
        return Find(commune, form, new(RowsOf.Counted), from, to, page, stop);
    }

    /// <summary>The facts behind a figure.</summary>
    /// <param name="which">Those of the numerator, those considered that do not count, or those excluded.</param>
    public Task<FoundFacts> Rows(
        UnitId commune, Indicator indicator, WhichRows which, DateOnly from, DateOnly to, FactPage page, CancellationToken stop) =>
        Find(commune, indicator.Form as CountingForm ?? throw new ArgumentException($"“{indicator.Key}” counts no facts by itself.", nameof(indicator)),
            which, from, to, page, stop);

    private async Task<FoundFacts> Find(
        UnitId commune, CountingForm form, WhichRows which, DateOnly from, DateOnly to, FactPage page, CancellationToken stop)
    {
        var kind = FactKind.Of(form.Kind);
        var bound = new BoundIndicator(default, new("", 1, "", "", Direction.Up, "", "", "", "", Duty.Officer, form));
        var sql = new FactsSql(new CountQuestion(kind, [bound], [commune.Value], from, to), FactSlice.Period);
        var where = $"{sql.FromWhere} AND {Condition(which, form, new TallySql(sql.Filters))}{Dimension(which, kind, sql.Values)}";
        await using var connection = await database.OpenConnectionAsync(stop);
        return new(await Count(connection, where, sql.Values, stop), await Page(connection, kind, where, sql.Values, page, stop));
    }

    private static string Condition(WhichRows which, CountingForm form, TallySql sql) => which.Of switch
    {
        RowsOf.Considered => sql.Considered(form),
        RowsOf.Counted => sql.Counted(form),
        RowsOf.Missed => $"{sql.Included(form)} AND ({sql.Counted(form)}) IS NOT TRUE",
        _ => sql.Excluded(form, which.Reason),
    };

    private static string Dimension(WhichRows which, FactKind kind, SqlValues values) => which switch
    {
        { Dimension: null } => "",
        { Dimension: { } by } when kind.Field(by) is { Type: FieldType.Text } field => $" AND coalesce(f.{field.Name}, '') = {values.Add(which.Value)}",
        _ => throw new ArgumentException($"The kind {kind.Name} is not split by “{which.Dimension}”.", nameof(which)),
    };

    private static async Task<long> Count(NpgsqlConnection connection, string where, SqlValues values, CancellationToken stop)
    {
        await using var command = new NpgsqlCommand($"SELECT count(*) {where}", connection);
        values.GiveTo(command);
        return (long)(await command.ExecuteScalarAsync(stop))!;
    }

    private static async Task<List<FoundFact>> Page(
        NpgsqlConnection connection, FactKind kind, string where, SqlValues values, FactPage page, CancellationToken stop)
    {
        var fields = string.Join(", ", kind.Fields.Select(field => "r." + field.Name));
        await using var command = new NpgsqlCommand($"""
            SELECT b.id, s.name, r.sheet, r.line, {fields}
            FROM (SELECT f.* {where} ORDER BY f.{kind.Day} DESC, f.batch, f.sheet, f.line LIMIT {values.Add(page.Size)} OFFSET {values.Add(page.Skip)}) r
            LEFT JOIN batch b ON b.number = r.batch AND b.commune_id = r.commune_id LEFT JOIN stored_file s ON s.id = b.file_id
            ORDER BY r.{kind.Day} DESC, r.batch, r.sheet, r.line
            """, connection);
        values.GiveTo(command);
        var found = new List<FoundFact>();
        await using var row = await command.ExecuteReaderAsync(stop);
        while (await row.ReadAsync(stop)) found.Add(Fact(row, kind));
        return found;
    }

    private static FoundFact Fact(NpgsqlDataReader row, FactKind kind) => new(
        row.IsDBNull(0) ? null : new BatchId(row.GetGuid(0)), row.IsDBNull(1) ? "" : row.GetString(1), row.GetInt16(2), row.GetInt32(3),
        [.. kind.Fields.Select((field, place) => field.Secret || row.IsDBNull(4 + place) ? null : WrittenFact.Cell(field, row.GetValue(4 + place)))]);
}

/// <summary>Which facts behind a figure.</summary>
/// <param name="Reason">For <see cref="RowsOf.Excluded"/>: the place of the exclusion in the definition, from 0.</param>
/// <param name="Dimension">Only those whose field of that name has the value; null for all.</param>
public sealed record WhichRows(RowsOf Of, int Reason = 0, string? Dimension = null, string Value = "");

public enum RowsOf
{
    /// <summary>All that were looked at, excluded ones too.</summary>
    Considered,
    /// <summary>Those of the numerator.</summary>
    Counted,
    /// <summary>Considered, not excluded, and not of the numerator.</summary>
    Missed,
    /// <summary>Excluded for one reason.</summary>
    Excluded,
}

/// <summary>A page of a list.</summary>
/// <param name="Number">From 1.</param>
public sealed record FactPage(int Number, int Size)
{
    public int Skip => (Number - 1) * Size;
}

/// <param name="Total">How many there are on all pages.</param>
public sealed record FoundFacts(long Total, IReadOnlyList<FoundFact> Page);

/// <summary>A fact with its place in the file it came from.</summary>
/// <param name="Batch">Null where the file is no longer known.</param>
/// <param name="FileName">As the person called it.</param>
/// <param name="Cells">As a page shows them, in the order of the kind's fields; null where empty, and for personal cells.</param>
public sealed record FoundFact(BatchId? Batch, string FileName, int Sheet, int Line, IReadOnlyList<string?> Cells);
