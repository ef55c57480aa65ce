namespace ThiDua.Facts.Rows;

/// <summary>The procedure stands in the commune's list of procedures; nothing is asked where no list was brought yet.</summary>
internal sealed class ProcedureIsKnown(FactKind kind) : IRowRule
{
    private readonly int _procedure = kind.PlaceOf("procedure_code");

    public string Name => "procedure_unknown";

    public bool Blocks => false;

    public RowFault[] In(FactRow row, RowContext context) =>
        context.Procedures.Count == 0 || row.Text(_procedure) is not { } code || context.Procedures.Contains(code)
            ? []
            : [new("procedure_code", $"Thủ tục “{code}” không có trong danh mục thủ tục hành chính của xã; đề nghị kiểm tra lại mã hoặc bổ sung danh mục.")];
}
