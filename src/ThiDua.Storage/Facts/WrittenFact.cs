using System.Globalization;
using ThiDua.Facts;

namespace ThiDua.Storage.Facts;

/// <summary>A cell of a fact as a page shows it.</summary>
internal static class WrittenFact
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    public static string Cell(FactField field, object value) => (field.Type, value) switch
    {
        (FieldType.Choice, short number) => number < field.Choices.Count ? field.Choices[number].Label : number.ToString(Vietnamese),
        (FieldType.YesNo, bool yes) => yes ? "Có" : "Không",
        (FieldType.Day, DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
        (FieldType.Day, DateTime day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
        (FieldType.Moment, DateTime moment) => moment.ToString(moment.TimeOfDay == TimeSpan.Zero ? "dd/MM/yyyy" : "dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture),
        (FieldType.Money, long amount) => amount.ToString("#,0", Vietnamese),
        (_, IFormattable other) => other.ToString(null, Vietnamese),
        _ => (string)value,
    };
}
