namespace ThiDua.Facts.Rows;

/// <summary>The code of a dossier has a form that the circulars know (<see cref="DossierCode"/>); others are taken, and shown.</summary>
internal sealed class CodeIsWellFormed(FactKind kind) : IRowRule
{
    private readonly int _code = kind.PlaceOf("code");

    public string Name => "code_malformed";

    public bool Blocks => false;

    public RowFault[] In(FactRow row, RowContext context) =>
        row.Text(_code) is not { } code || DossierCode.IsWellFormed(code) || DossierCode.IsFormula(code)
            ? []
            : [new("code", $"Mã hồ sơ “{code}” không đúng mẫu mã cơ quan – ngày tiếp nhận – số thứ tự; vẫn nhập, đề nghị đối chiếu với hệ thống một cửa.")];
}
