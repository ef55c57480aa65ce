using ThiDua.Organizations;

namespace ThiDua.Facts.Rows;

/// <summary>What is said to have happened lies not after today; deadlines and ends of validity may.</summary>
internal sealed class DaysAreNotAhead(FactKind kind) : IRowRule
{
    private readonly int[] _past = [.. kind.Fields.Index().Where(field => field.Item is { Type: FieldType.Day or FieldType.Moment, Ahead: false, Derived: false }).Select(field => field.Index)];

    public string Name => "day_in_future";

    public bool Blocks => true;

    public RowFault[] In(FactRow row, RowContext context)
    {
        RowFault[] faults = [];
        var tomorrow = context.Today.DayNumber + 1L;
        foreach (var place in _past)
        {
            if (row.IsFilled(place) && row.Number(place) >= tomorrow * row.UnitsOfADay(place)) faults = [.. faults, Ahead(kind.Fields[place], row.Day(place)!.Value, context.Today)];
        }

        return faults;
    }

    private static RowFault Ahead(FactField field, DateOnly day, DateOnly today) =>
        new(field.Name, $"{field.Label} {Vietnamese.Day(day)} ở sau hôm nay ({Vietnamese.Day(today)}); đề nghị kiểm tra lại ngày, tháng.");
}
