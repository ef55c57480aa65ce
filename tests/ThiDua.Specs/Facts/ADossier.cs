using System.Globalization;
using ThiDua.Facts;

namespace ThiDua.Specs.Facts;

/// <summary>Rows of facts by the names of their fields, completed as an import completes them.</summary>
internal static class ADossier
{
    public static readonly FactKind Kind = FactKind.Of("dossier");

    public static FactRow With(params (string Field, string Value)[] cells) => Of(Kind, [("code", "H46.12.01-260105-0001"), ("received_at", "2026-01-05"), .. cells]);

    public static FactRow Of(FactKind kind, params (string Field, string Value)[] cells)
    {
        var row = new FactRow(kind) { Line = 2 };
        foreach (var (name, value) in cells)
        {
            var (place, field) = (kind.PlaceOf(name), kind.Field(name)!);
            row.Clear(place);
            if (value.Length == 0) continue;
            if (field.Type is FieldType.Text) row.Set(place, value);
            else row.Set(place, Number(field, value));
        }

        new CompleteRow(kind, text => $"#{text}").For(row);
        return row;
    }

    public static string? Choice(FactRow row, string field) =>
        row.Kind.PlaceOf(field) is var place && row.IsFilled(place) ? row.Kind.Fields[place].Choices[(int)row.Number(place)].Name : null;

    private static long Number(FactField field, string value) => field.Type switch
    {
        FieldType.Day => DateOnly.Parse(value, CultureInfo.InvariantCulture).DayNumber,
        FieldType.Moment => FactRow.Seconds(DateTime.Parse(value, CultureInfo.InvariantCulture)),
        FieldType.Choice => field.NumberOf(value)!.Value,
        _ => long.Parse(value, CultureInfo.InvariantCulture),
    };
}
