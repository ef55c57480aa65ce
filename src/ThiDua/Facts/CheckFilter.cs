using System.Globalization;

namespace ThiDua.Facts;

/// <summary>Finds out whether a filter that somebody composed can be asked of a kind of fact.</summary>
public static class CheckFilter
{
    /// <returns>Every condition that cannot be asked, each with a sentence; empty for a sound filter.</returns>
    public static IReadOnlyList<(int Clause, int Condition, string Message)> For(FactKind kind, Filter filter) =>
    [
        .. from clause in filter.All.Index()
           from condition in clause.Item.Any.Index()
           let trouble = Trouble(kind, condition.Item)
           where trouble is not null
           select (clause.Index, condition.Index, trouble),
    ];

    private static string? Trouble(FactKind kind, Condition condition)
    {
        if (FieldsOfFilters.Find(kind, condition.Field) is not { } field) return "Chưa chọn trường dữ liệu của điều kiện này.";
        var label = FieldsOfFilters.Label(kind, condition.Field);
        if (!FieldTests.Of(field.Type).Contains(condition.Test)) return $"Phép so sánh đã chọn không dùng được cho “{label}”. Đề nghị chọn lại.";
        if (!FieldTests.TakesValues(condition.Test)) return null;
        if (condition.Values.Count == 0) return $"Chưa chọn giá trị cho “{label}”.";
        var wrong = condition.Values.FirstOrDefault(value => !Fits(kind, field, condition.Test, value));
        return wrong is null ? null : $"“{wrong}” không dùng được làm giá trị của “{label}”. Đề nghị chọn hoặc nhập lại.";
    }

    private static bool Fits(FactKind kind, FactField field, Test test, string value) => field.Type switch
    {
        _ when FieldTests.ComparesDays(test) => kind.Field(value)?.Type is FieldType.Day or FieldType.Moment,
        FieldType.Choice => field.NumberOf(value) is not null,
        FieldType.YesNo => value is "yes" or "no",
        FieldType.Number or FieldType.Money => long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        FieldType.Day or FieldType.Moment => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        _ => value.Length is > 0 and <= 200,
    };
}
