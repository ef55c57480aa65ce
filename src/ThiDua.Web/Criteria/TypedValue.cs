using System.Globalization;
using ThiDua.Facts;

namespace ThiDua.Web.Criteria;

/// <summary>A value of a filter as a person types it, and as the filter keeps it: 1.500.000 and 1500000, 05/03/2026 and 2026-03-05.</summary>
internal static class TypedValue
{
    private static readonly string[] Days = ["d/M/yyyy", "yyyy-MM-dd"];

    /// <summary>What a filter keeps of what was typed; what cannot be read stays as typed, so that it can be pointed out.</summary>
    public static IEnumerable<string> Read(FactField field, string typed) => field.Type switch
    {
        FieldType.Text => typed.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
        FieldType.Number or FieldType.Money => [typed.Replace(".", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal)],
        FieldType.Day or FieldType.Moment =>
            [DateOnly.TryParseExact(typed, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : typed],
        _ => [typed],
    };

    /// <summary>The values as the box shows them.</summary>
    public static string Show(FactField field, IEnumerable<string?> values) => string.Join("; ", values.OfType<string>().Select(value => field.Type switch
    {
        FieldType.Number or FieldType.Money => long.TryParse(value, CultureInfo.InvariantCulture, out var number) ? Layout.Written.Number(number) : value,
        FieldType.Day or FieldType.Moment => DateOnly.TryParseExact(value, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Layout.Written.Day(day) : value,
        _ => value,
    }));
}
