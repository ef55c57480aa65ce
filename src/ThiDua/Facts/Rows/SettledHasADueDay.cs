namespace ThiDua.Facts.Rows;

/// <summary>A dossier that ended had a day appointed; without it the word of the system that keeps it is taken, or nothing.</summary>
internal sealed class SettledHasADueDay(FactKind kind) : IRowRule
{
    private readonly int _settled = kind.PlaceOf("settled_on");
    private readonly int _due = kind.PlaceOf("due_at");
    private readonly int _timeliness = kind.PlaceOf("timeliness");
    private readonly int _status = kind.PlaceOf("status");
    private readonly int? _rejected = kind.Field("status")!.NumberOf("rejected");

    public string Name => "due_missing";

    public bool Blocks => false;

    public RowFault[] In(FactRow row, RowContext context)
    {
        if (!row.IsFilled(_settled) || row.IsFilled(_due) || (row.IsFilled(_status) && row.Number(_status) == _rejected)) return [];
        return [new("due_at", row.IsFilled(_timeliness)
            ? "Không có ngày hẹn trả nên lấy kết quả đúng hạn, quá hạn do hệ thống ghi; đề nghị bổ sung ngày hẹn trả."
            : "Không có ngày hẹn trả nên không xét được đúng hạn hay quá hạn; đề nghị bổ sung ngày hẹn trả.")];
    }
}
