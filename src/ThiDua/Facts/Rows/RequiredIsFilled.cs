namespace ThiDua.Facts.Rows;

/// <summary>Every field without which the fact could not be told from others or put into a month is there.</summary>
internal sealed class RequiredIsFilled(FactKind kind) : IRowRule
{
    private readonly int[] _required = [.. kind.Fields.Index().Where(field => field.Item is { Required: true, Derived: false }).Select(field => field.Index)];

    public string Name => "required_missing";

    public bool Blocks => true;

    public RowFault[] In(FactRow row, RowContext context) =>
        AllFilled(row) ? [] : [.. _required.Where(place => !row.IsFilled(place)).Select(place => Missing(kind.Fields[place]))];

    private bool AllFilled(FactRow row)
    {
        foreach (var place in _required)
        {
            if (!row.IsFilled(place)) return false;
        }

        return true;
    }

    private static RowFault Missing(FactField field) => new(field.Name, $"Thiếu {field.Label}; đề nghị bổ sung ô này.");
}
