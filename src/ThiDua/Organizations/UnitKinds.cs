using ThiDua.Law;

namespace ThiDua.Organizations;

/// <summary>What the kinds of units are called, and which stands under which.</summary>
public static class UnitKinds
{
    private static readonly Dictionary<UnitKind, UnitKind[]> Under = new()
    {
        [UnitKind.Nation] = [],
        [UnitKind.Province] = [UnitKind.Nation],
        [UnitKind.District] = [UnitKind.Province],
        [UnitKind.Commune] = [UnitKind.Province, UnitKind.District],
        [UnitKind.Office] = [UnitKind.Commune, UnitKind.Province],
        [UnitKind.OneStopSection] = [UnitKind.Commune, UnitKind.Office],
        [UnitKind.MassOrganisation] = [UnitKind.Commune, UnitKind.MassOrganisation],
        [UnitKind.Hamlet] = [UnitKind.Commune],
    };

    /// <summary>The kinds that are parts of a commune, in the order in which they are listed.</summary>
    public static readonly IReadOnlyList<UnitKind> PartsOfACommune =
        [UnitKind.Office, UnitKind.OneStopSection, UnitKind.MassOrganisation, UnitKind.Hamlet];

    public static bool IsAPart(this UnitKind kind) => PartsOfACommune.Contains(kind);

    public static string InVietnamese(this UnitKind kind) => kind switch
    {
        UnitKind.Nation => "Trung ương",
        UnitKind.Province => "Cấp tỉnh",
        UnitKind.District => "Cấp huyện",
        UnitKind.Commune => "Cấp xã",
        UnitKind.Office => "Văn phòng, phòng chuyên môn",
        UnitKind.OneStopSection => "Bộ phận Một cửa",
        UnitKind.MassOrganisation => "Mặt trận, đoàn thể",
        UnitKind.Hamlet => "Thôn, bản, tổ dân phố",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A kind of unit without a name."),
    };

    public static bool CanStandUnder(this UnitKind kind, UnitKind parent) => Under[kind].Contains(parent);

    /// <exception cref="RefusedException">No unit of this kind stands under such a parent.</exception>
    public static void MustFitUnder(this UnitKind kind, UnitKind parent)
    {
        if (!kind.CanStandUnder(parent))
        {
            throw new RefusedException(
                $"Loại đơn vị “{kind.InVietnamese()}” không trực thuộc “{parent.InVietnamese()}”. Đề nghị chọn lại đơn vị cấp trên.");
        }
    }
}
