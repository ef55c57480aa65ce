namespace ThiDua.Facts.Rows;

/// <summary>The system's own "đúng hạn" or "quá hạn" says what the days say. Early and in time are one here.</summary>
internal sealed class SystemAgrees(FactKind kind) : IRowRule
{
    private readonly int _said = kind.PlaceOf("outcome_said");
    private readonly int _timeliness = kind.PlaceOf("timeliness");
    private readonly int _due = kind.PlaceOf("due_at");
    private readonly int _requests = kind.PlaceOf("supplement_requests");
    private readonly int _late = kind.Field("timeliness")!.NumberOf("late")!.Value;

    public string Name => "outcome_differs";

    public bool Blocks => false;

    public RowFault[] In(FactRow row, RowContext context)
    {
        if (!row.IsFilled(_said) || !row.IsFilled(_timeliness) || !row.IsFilled(_due)) return [];
        var (said, judged) = (row.Number(_said), row.Number(_timeliness));
        if ((said == _late) == (judged == _late)) return [];
        return [new("outcome_said", $"Hệ thống ghi “{Label(_said, said)}” nhưng {Why(row, judged)}; số liệu tính theo ngày. Đề nghị kiểm tra lại.")];
    }

    private string Why(FactRow row, long judged) =>
        judged == _late && row.Number(_requests) > 1 ? "hồ sơ bị yêu cầu bổ sung từ hai lần trở lên nên tính là quá hạn" : $"theo ngày hẹn trả và ngày kết thúc là “{Label(_timeliness, judged)}”";

    private string Label(int place, long number) => kind.Fields[place].Choices[(int)number].Label;
}
