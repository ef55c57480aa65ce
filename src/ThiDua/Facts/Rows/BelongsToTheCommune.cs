namespace ThiDua.Facts.Rows;

/// <summary>
/// A dossier of another commune does not count here: the column for the receiving agency tells, or else the agency in front
/// of the code. Nothing is asked where the commune's own codes are not known.
/// </summary>
internal sealed class BelongsToTheCommune(FactKind kind) : IRowRule
{
    private readonly int _unit = kind.PlaceOf("unit_code");
    private readonly int _code = kind.PlaceOf("code");

    public string Name => "other_commune";

    public bool Blocks => true;

    public RowFault[] In(FactRow row, RowContext context)
    {
        if (context.OwnCodes.Count == 0) return [];
        if (row.Text(_unit) is { } unit) return context.OwnCodes.Contains(unit) ? [] : [Fault("unit_code", unit)];
        if (row.Text(_code) is not { } code || DossierCode.AgencyOf(code) is not { } agency) return [];
        return context.OwnCodes.Contains(agency) ? [] : [Fault("code", agency)];
    }

    private static RowFault Fault(string field, string agency) =>
        new(field, $"Hồ sơ thuộc cơ quan có mã “{agency}”, không phải mã của xã; đề nghị bỏ dòng này hoặc bổ sung mã cho xã.");
}
