namespace ThiDua.Facts.Rows;

/// <summary>
/// A dossier that is in time only because days of waiting were added to its appointed day, while nobody else says it was: many
/// systems move the day themselves, and then the days would be counted twice.
/// </summary>
internal sealed class InTimeByWaiting(FactKind kind) : IRowRule
{
    private const long SecondsOfADay = 86400;

    private readonly int _said = kind.PlaceOf("outcome_said");
    private readonly int _timeliness = kind.PlaceOf("timeliness");
    private readonly int _waiting = kind.PlaceOf("waiting_days");
    private readonly int _due = kind.PlaceOf("due_at");
    private readonly int _settled = kind.PlaceOf("settled_on");
    private readonly int _late = kind.Field("timeliness")!.NumberOf("late")!.Value;

    public string Name => "in_time_by_waiting";

    public bool Blocks => false;

    public RowFault[] In(FactRow row, RowContext context)
    {
        if (row.Number(_waiting) == 0 || row.IsFilled(_said) || !row.IsFilled(_due) || !row.IsFilled(_timeliness)) return [];
        if (row.Number(_timeliness) == _late || row.Number(_settled) <= row.Number(_due) / SecondsOfADay) return [];
        return [new("waiting_days", $"Chỉ đúng hạn khi cộng thêm {row.Number(_waiting)} ngày chờ bổ sung vào ngày hẹn trả. Nếu hệ thống đã dời ngày hẹn trả theo thời gian chờ, đề nghị chọn lại cột và bỏ cột số ngày chờ.")];
    }
}
