namespace ThiDua.Facts.Rows;

/// <summary>
/// A dossier whose status says that it ended has the day of the end: without it nobody can tell whether it was in time, and
/// it would count as open and soon as late.
/// </summary>
internal sealed class EndedHasADay(FactKind kind) : IRowRule
{
    private readonly int _status = kind.PlaceOf("status");
    private readonly int _settled = kind.PlaceOf("settled_on");
    private readonly HashSet<long> _ended = [.. new[] { "withdrawn", "stopped", "done", "returned" }.Select(name => (long)kind.Field("status")!.NumberOf(name)!)];

    public string Name => "end_missing";

    public bool Blocks => true;

    public RowFault[] In(FactRow row, RowContext context)
    {
        if (row.IsFilled(_settled) || !row.IsFilled(_status) || !_ended.Contains(row.Number(_status))) return [];
        var status = kind.Fields[_status].Choices[(int)row.Number(_status)].Label;
        return [new("finished_at", $"Hồ sơ ghi “{status}” nhưng không có ngày xử lý xong hay ngày trả kết quả; đề nghị bổ sung ngày.")];
    }
}
