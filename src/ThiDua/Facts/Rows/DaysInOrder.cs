using ThiDua.Organizations;

namespace ThiDua.Facts.Rows;

/// <summary>One day lies not before another: a result not before the receipt. The time of day counts where both have one.</summary>
/// <param name="What">How the sentence calls the later field.</param>
internal sealed record DaysInOrder(FactKind Kind, string Earlier, string Later, string Name, bool Blocks, string What) : IRowRule
{
    private const long SecondsOfADay = 86400;

    private readonly int _earlier = Kind.PlaceOf(Earlier);
    private readonly int _later = Kind.PlaceOf(Later);
    private readonly long _unit = Kind.Field(Later)!.Type is FieldType.Moment ? SecondsOfADay : 1;

    public RowFault[] In(FactRow row, RowContext context)
    {
        if (!row.IsFilled(_earlier) || !row.IsFilled(_later)) return [];

        var (first, second) = (row.Number(_earlier), row.Number(_later));
        if (second >= first) return []; // nearly every row, and then by days too
        if ((first % _unit == 0 || second % _unit == 0) && second / _unit >= first / _unit) return [];
        return [new(Later, $"{What} ({Said(row, _later)}) trước {Vietnamese.Lowered(Kind.Fields[_earlier].Label)} ({Said(row, _earlier)}); đề nghị kiểm tra lại hai ngày này.")];
    }

    private string Said(FactRow row, int place) =>
        Kind.Fields[place].Type is FieldType.Moment && row.Number(place) % SecondsOfADay != 0
            ? $"{FactRow.Moment(row.Number(place)):HH':'mm} {Vietnamese.Day(row.Day(place)!.Value)}"
            : Vietnamese.Day(row.Day(place)!.Value);
}
