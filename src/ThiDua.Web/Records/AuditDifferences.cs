using System.Globalization;
using System.Text.Json;
using ThiDua.Web.Layout;

namespace ThiDua.Web.Records;

/// <summary>What an entry of the log changed, as an administrator reads it: names of columns, days and times of Vietnam, no codes.</summary>
internal static class AuditDifferences
{
    private const int Longest = 500;
    private const string Nothing = "–";

    /// <summary>Column, value before, value after; of JSON objects as the log keeps them.</summary>
    public static IReadOnlyList<(string Column, string Before, string After)> Of(string table, string? before, string? after)
    {
        var (old, now) = (Values(table, before), Values(table, after));
        return [.. old.Keys.Union(now.Keys, StringComparer.Ordinal).Select(column =>
            (AuditWords.Column(table, column) ?? "Mục khác", old.GetValueOrDefault(column, Nothing), now.GetValueOrDefault(column, Nothing)))];
    }

    private static Dictionary<string, string> Values(string table, string? json)
    {
        if (json is null) return [];
        using var document = JsonDocument.Parse(json);
        return document.RootElement.ValueKind is JsonValueKind.Object
            ? document.RootElement.EnumerateObject().ToDictionary(p => p.Name, p => Short(Shown(table, p.Name, p.Value)), StringComparer.Ordinal)
            : new(StringComparer.Ordinal) { ["text"] = Short(document.RootElement.ToString()) };
    }

    private static string Shown(string table, string column, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => Nothing,
        JsonValueKind.True => "có",
        JsonValueKind.False => "không",
        JsonValueKind.Object or JsonValueKind.Array => Inside(table, column, value),
        JsonValueKind.String when Structure(value.GetString()!) is { } inner => Structured(table, column, inner),
        _ => AuditWords.Choice(table, column, value.ToString()) ?? DayOrText(value.ToString()),
    };

    private static string Structured(string table, string column, JsonDocument inner)
    {
        using (inner) return Inside(table, column, inner.RootElement);
    }

    // What a structure says in words: its names are for machines, and so are its codes.
    private static string Inside(string table, string column, JsonElement structure)
    {
        var said = Leaves(column, structure).Select(leaf => Shown(table, leaf.Name, leaf.Value)).Where(text => text != Nothing && !IsACode(text)).ToList();
        return said.Count == 0 ? Nothing : string.Join("; ", said);
    }

    private static IEnumerable<(string Name, JsonElement Value)> Leaves(string name, JsonElement structure) => structure.ValueKind switch
    {
        JsonValueKind.Object => structure.EnumerateObject().SelectMany(property => Leaves(property.Name, property.Value)),
        JsonValueKind.Array => structure.EnumerateArray().SelectMany(item => Leaves(name, item)),
        _ => [(name, structure)],
    };

    private static bool IsACode(string text) =>
        Guid.TryParse(text, out _) || (text.Length > 1 && text.All(letter => char.IsAsciiLetter(letter) || letter is '_' or '-' or '=' or '<' or '>'));

    private static JsonDocument? Structure(string text)
    {
        if (!text.StartsWith('{') && !text.StartsWith('[')) return null;
        try
        {
            return JsonDocument.Parse(text);
        }
        catch (JsonException) // words in brackets, or a structure that was too long to be kept whole
        {
            return null;
        }
    }

    private static string DayOrText(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Written.Day(day)
        : text.Length > 18 && text[10] is 'T' && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? Written.Moment(moment)
        : text;

    private static string Short(string text) => text.Length > Longest ? text[..Longest] + "…" : text;
}
