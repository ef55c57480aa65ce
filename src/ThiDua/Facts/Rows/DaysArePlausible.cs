using ThiDua.Organizations;

namespace ThiDua.Facts.Rows;

/// <summary>A day before the oldest register of a People's Committee is an empty cell that Excel shows as 1900, or a slip.</summary>
internal sealed class DaysArePlausible(FactKind kind) : IRowRule
{
    private static readonly long Earliest = new DateOnly(1945, 9, 2).DayNumber;
    private static readonly long AfterLatest = new DateOnly(2101, 1, 1).DayNumber;

    private readonly int[] _days = [.. kind.Fields.Index().Where(field => field.Item is { Type: FieldType.Day or FieldType.Moment, Derived: false }).Select(field => field.Index)];

    public string Name => "day_implausible";

    public bool Blocks => true;

    public RowFault[] In(FactRow row, RowContext context)
    {
        RowFault[] faults = [];
        foreach (var place in _days)
        {
            if (!row.IsFilled(place)) continue;
            var (number, units) = (row.Number(place), row.UnitsOfADay(place));
            if (number < Earliest * units || number >= AfterLatest * units) faults = [.. faults, Implausible(kind.Fields[place], row.Day(place)!.Value)];
        }

        return faults;
    }

    private static RowFault Implausible(FactField field, DateOnly day) =>
        new(field.Name, $"{field.Label} {Vietnamese.Day(day)} không hợp lý; đề nghị kiểm tra lại năm.");
}
