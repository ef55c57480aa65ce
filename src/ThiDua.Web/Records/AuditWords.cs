using System.Text.Json;
using ThiDua.Criteria;
using ThiDua.Facts;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Web.Records;

/// <summary>The audit log in words: what tables and columns hold, what was done; the words stand in audit-words.json.</summary>
internal static class AuditWords
{
    private static readonly Book Words = Load();

    /// <summary>Tables that are offered as a filter, in the order of the house.</summary>
    public static IReadOnlyDictionary<string, string> Subjects => Words.Tables;

    public static string Subject(string table) => Words.Tables.GetValueOrDefault(table, "Dữ liệu khác");

    public static string Action(string action) => Words.Actions.GetValueOrDefault(action, "Ghi");

    /// <summary>What a column of a table is called; null where it has no name yet.</summary>
    public static string? Column(string table, string column) =>
        Words.Columns.GetValueOrDefault($"{table}.{column}") ?? Words.Columns.GetValueOrDefault(column);

    /// <summary>A word of a closed list; null where the column holds something else.</summary>
    public static string? Choice(string table, string column, string value) =>
        Words.Values.GetValueOrDefault($"{table}.{column}")?.GetValueOrDefault(value)
        ?? (column is "duty" or "owes" && Enum.TryParse<Duty>(value, ignoreCase: true, out var duty) ? duty.InVietnamese() : null)
        ?? (table, column) switch
        {
            ("unit", "kind") when Enum.TryParse<UnitKind>(value, out var kind) => kind.InVietnamese(),
            ("batch" or "source", "kind") => FactKind.Find(value)?.Title,
            ("draft_item", "key") => DraftKey.Find(value)?.Title,
            ("radar_check" or "radar_threshold", "rule") => RadarRule.Find(value)?.Title,
            _ => null,
        };

    private static Book Load()
    {
        using var words = typeof(AuditWords).Assembly.GetManifestResourceStream("Records/audit-words.json")!;
        return JsonSerializer.Deserialize<Book>(words, JsonSerializerOptions.Web)!;
    }

    private sealed record Book(
        Dictionary<string, string> Tables, Dictionary<string, string> Columns, Dictionary<string, string> Actions, Dictionary<string, Dictionary<string, string>> Values);
}
