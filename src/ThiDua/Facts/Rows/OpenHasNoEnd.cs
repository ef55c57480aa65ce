namespace ThiDua.Facts.Rows;

/// <summary>A dossier that is said to be in work has no day of its end; where it has one, the day is believed.</summary>
internal sealed class OpenHasNoEnd(FactKind kind) : IRowRule
{
    private readonly int _status = kind.PlaceOf("status");
    private readonly int _finished = kind.PlaceOf("finished_at");
    private readonly int _returned = kind.PlaceOf("returned_at");
    private readonly HashSet<long> _open = [.. new[] { "new", "received", "processing", "supplement" }.Select(name => (long)kind.Field("status")!.NumberOf(name)!)];

    public string Name => "end_while_open";

    public bool Blocks => false;

    public RowFault[] In(FactRow row, RowContext context)
    {
        if (!row.IsFilled(_status) || !_open.Contains(row.Number(_status)) || (!row.IsFilled(_finished) && !row.IsFilled(_returned))) return [];
        var status = kind.Fields[_status].Choices[(int)row.Number(_status)].Label;
        return [new("status", $"Hồ sơ ghi “{status}” nhưng đã có ngày kết thúc; số liệu tính là đã giải quyết theo ngày. Đề nghị kiểm tra lại trạng thái.")];
    }
}
