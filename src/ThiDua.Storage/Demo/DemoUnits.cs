using ThiDua.Organizations;

namespace ThiDua.Storage.Demo;

/// <summary>The invented province of the demo world: two communes of today, and what they came from.</summary>
public static class DemoUnits
{
    public static readonly DateOnly TwoLevelsFrom = new(2025, 7, 1);

    public static readonly UnitId Nation = Id(1);
    public static readonly UnitId Province = Id(2);
    public static readonly UnitId FormerDistrict = Id(3);
    public static readonly UnitId FormerTanHoa = Id(4);
    public static readonly UnitId FormerHoaLac = Id(5);

    /// <summary>The commune where the demo plays.</summary>
    public static readonly UnitId TanHoa = Id(10);

    public static readonly UnitId TanHoaOffice = Id(11);
    public static readonly UnitId TanHoaCulture = Id(12);
    public static readonly UnitId TanHoaEconomy = Id(13);
    public static readonly UnitId TanHoaOneStop = Id(14);
    public static readonly UnitId TanHoaFront = Id(15);
    public static readonly UnitId TanHoaYouth = Id(16);
    public static readonly UnitId TanHoaWomen = Id(17);
    public static readonly UnitId ThonDong = Id(18);
    public static readonly UnitId ThonDoai = Id(19);
    public static readonly UnitId ThonHoaLac = Id(20);

    /// <summary>The neighbour, which must see nothing of <see cref="TanHoa"/>.</summary>
    public static readonly UnitId DongSon = Id(30);

    public static readonly UnitId DongSonOffice = Id(31);
    public static readonly UnitId DongSonOneStop = Id(32);
    public static readonly UnitId ProvincialHomeAffairs = Id(40);

    internal static IReadOnlyList<Unit> All { get; } =
    [
        Unit(Nation, UnitKind.Nation, "Trung ương", null, Since1997),
        Unit(Province, UnitKind.Province, "Tỉnh Lam Giang", Nation, Since1997),
        Unit(ProvincialHomeAffairs, UnitKind.Office, "Sở Nội vụ tỉnh Lam Giang", Province, Since1997),
        Unit(FormerDistrict, UnitKind.District, "Huyện Hòa Giang", Province, UntilJune2025),
        Unit(FormerTanHoa, UnitKind.Commune, "Xã Tân Hòa", FormerDistrict, UntilJune2025),
        Unit(FormerHoaLac, UnitKind.Commune, "Xã Hòa Lạc", FormerDistrict, UntilJune2025),
        Unit(TanHoa, UnitKind.Commune, "Xã Tân Hòa", Province, Now),
        Unit(TanHoaOffice, UnitKind.Office, "Văn phòng HĐND và UBND", TanHoa, Now),
        Unit(TanHoaCulture, UnitKind.Office, "Phòng Văn hóa – Xã hội", TanHoa, Now),
        Unit(TanHoaEconomy, UnitKind.Office, "Phòng Kinh tế", TanHoa, Now),
        Unit(TanHoaOneStop, UnitKind.OneStopSection, "Trung tâm Phục vụ hành chính công", TanHoa, Now),
        Unit(TanHoaFront, UnitKind.MassOrganisation, "Ủy ban Mặt trận Tổ quốc Việt Nam xã", TanHoa, Now),
        Unit(TanHoaYouth, UnitKind.MassOrganisation, "Đoàn Thanh niên Cộng sản Hồ Chí Minh xã", TanHoa, Now),
        Unit(TanHoaWomen, UnitKind.MassOrganisation, "Hội Liên hiệp Phụ nữ xã", TanHoa, Now),
        Unit(ThonDong, UnitKind.Hamlet, "Thôn Đông", TanHoa, Now),
        Unit(ThonDoai, UnitKind.Hamlet, "Thôn Đoài", TanHoa, Now),
        Unit(ThonHoaLac, UnitKind.Hamlet, "Thôn Hòa Lạc", TanHoa, Now),
        Unit(DongSon, UnitKind.Commune, "Phường Đông Sơn", Province, Now),
        Unit(DongSonOffice, UnitKind.Office, "Văn phòng HĐND và UBND", DongSon, Now),
        Unit(DongSonOneStop, UnitKind.OneStopSection, "Trung tâm Phục vụ hành chính công", DongSon, Now),
    ];

    internal static IReadOnlyList<UnitLink> Links { get; } =
        [new(FormerTanHoa, TanHoa, TwoLevelsFrom), new(FormerHoaLac, TanHoa, TwoLevelsFrom)];

    private static Period Since1997 => new(new(1997, 1, 1));

    private static Period UntilJune2025 => new(new(1997, 1, 1), TwoLevelsFrom.AddDays(-1));

    private static Period Now => new(TwoLevelsFrom);

    private static Unit Unit(UnitId id, UnitKind kind, string name, UnitId? parent, Period force) =>
        new(id, kind, name, parent, kind.IsAPart() ? parent!.Value : id, force);

    private static UnitId Id(byte number) => new(new Guid(0, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 1, number));
}
