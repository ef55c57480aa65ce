using System.Globalization;

namespace ThiDua.Facts;

/// <summary>Says a filter as a sentence a person can check: "Hình thức nộp là Trực tuyến; Ngày xử lý xong không sau Hạn phải xong".</summary>
public static class FilterInWords
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    /// <returns>"tất cả" where nothing is asked.</returns>
    public static string Say(Filter filter, FactKind kind) => filter.All.Count == 0
        ? "tất cả"
        : string.Join("; ", filter.All.Select(clause => string.Join(" hoặc ", clause.Any.Select(condition => Say(condition, kind)))));

    public static string Say(Condition condition, FactKind kind)
    {
        if (FieldsOfFilters.Find(kind, condition.Field) is not { } field) return condition.Field;
        var test = FieldTests.InWords(condition.Test, field.Type is FieldType.Day or FieldType.Moment);
        return FieldTests.TakesValues(condition.Test)
            ? $"{FieldsOfFilters.Label(kind, condition.Field)} {test} {string.Join(" hoặc ", condition.Values.Select(value => Value(value, condition.Test, field, kind)))}"
            : $"{FieldsOfFilters.Label(kind, condition.Field)} {test}";
    }

    private static string Value(string value, Test test, FactField field, FactKind kind) => field.Type switch
    {
        _ when FieldTests.ComparesDays(test) => FieldsOfFilters.Label(kind, value),
        FieldType.Choice => field.Choices.FirstOrDefault(c => c.Name == value)?.Label ?? value,
        FieldType.YesNo => value is "yes" ? "có" : "không",
        FieldType.Day or FieldType.Moment => DateOnly.TryParse(value, CultureInfo.InvariantCulture, out var day) ? $"{day:dd/MM/yyyy}" : value,
        FieldType.Money => long.TryParse(value, CultureInfo.InvariantCulture, out var money) ? money.ToString("#,##0", Vietnamese) + " đồng" : value,
        FieldType.Text => $"“{value}”",
        _ => value,
    };
}
