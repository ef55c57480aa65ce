namespace ThiDua.Facts.Rows;

/// <summary>A formula in the place of a dossier's code is none, and would run in the workbook of whoever opens the figures later.</summary>
internal sealed class CodeIsNoFormula(FactKind kind) : IRowRule
{
    private readonly int _code = kind.PlaceOf("code");

    public string Name => "code_formula";

    public bool Blocks => true;

    public RowFault[] In(FactRow row, RowContext context) => row.Text(_code) is { } code && DossierCode.IsFormula(code)
        ? [new("code", "Ô mã hồ sơ chứa công thức, không phải mã hồ sơ; đề nghị thay công thức bằng mã hồ sơ ghi thành chữ.")]
        : [];
}
