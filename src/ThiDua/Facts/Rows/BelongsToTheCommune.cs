namespace ThiDua.Facts.Rows;

/// <summary>
/// A dossier of another commune does not count here (<see cref="AgencyOfADossier"/>). Nothing is asked where the commune's own
/// codes are not known.
/// </summary>
internal sealed class BelongsToTheCommune(FactKind kind) : IRowRule
{
    private readonly AgencyOfADossier _agency = new(kind);

    public string Name => "other_commune";

    public bool Blocks => true;

    public RowFault[] In(FactRow row, RowContext context) =>
        context.OwnCodes.Count == 0 || _agency.Of(row) is not { } told || OwnCodes.Cover(context.OwnCodes, told.Agency)
            ? []
            : [new(told.Field, $"Hồ sơ thuộc cơ quan có mã “{told.Agency}”, không phải mã của xã; đề nghị bỏ dòng này hoặc bổ sung mã cho xã.")];
}
