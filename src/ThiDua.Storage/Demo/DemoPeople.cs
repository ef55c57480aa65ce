using ThiDua.Organizations;

namespace ThiDua.Storage.Demo;

/// <summary>A person of the demo world with an account.</summary>
/// <param name="Account">Account id.</param>
public sealed record DemoPerson(
    PersonId Id, Guid Account, string UserName, string Name, UnitId Unit, UnitId Commune, string Post, IReadOnlyList<Duty> Duties);

/// <summary>The invented people of the demo world. One password opens all their accounts, in the demo only.</summary>
public static class DemoPeople
{
    /// <summary>Easily typed, known to everybody, and therefore never used outside the demo.</summary>
    public const string Password = "thidua2026";

    public static IReadOnlyList<DemoPerson> All { get; } =
    [
        Of(1, "congchuc", "Nguyễn Thị Hồng Hạnh", DemoUnits.TanHoaOffice, DemoUnits.TanHoa, "Chuyên viên Văn phòng", Duty.Officer, Duty.Member),
        Of(2, "chutich", "Lê Đình Khoát", DemoUnits.TanHoa, DemoUnits.TanHoa, "Chủ tịch UBND xã", Duty.Chair, Duty.CouncilMember),
        Of(3, "thamdinh", "Đặng Thị Thu Thủy", DemoUnits.TanHoa, DemoUnits.TanHoa, "Phó Chủ tịch UBND xã", Duty.Verifier, Duty.CouncilMember),
        Of(4, "vanhoa", "Vũ Thị Ngọc Ánh", DemoUnits.TanHoaCulture, DemoUnits.TanHoa, "Trưởng phòng Văn hóa – Xã hội", Duty.CultureOfficer, Duty.CouncilMember),
        Of(5, "hoidong", "Đỗ Văn Sáng", DemoUnits.TanHoaFront, DemoUnits.TanHoa, "Chủ tịch Ủy ban MTTQ Việt Nam xã", Duty.CouncilMember),
        Of(6, "thanhvien", "Trịnh Công Uẩn", DemoUnits.TanHoaOneStop, DemoUnits.TanHoa, "Chuyên viên Trung tâm Phục vụ hành chính công", Duty.Member),
        Of(7, "quantri", "Cao Xuân Ngà", DemoUnits.TanHoaOffice, DemoUnits.TanHoa, "Chuyên viên công nghệ thông tin", Duty.Administrator, Duty.Member),
        Of(8, "onpv", "Phạm Văn Ổn", DemoUnits.TanHoaOffice, DemoUnits.TanHoa, "Chánh Văn phòng HĐND và UBND", Duty.CouncilMember, Duty.Verifier),
        Of(9, "dathm", "Hoàng Minh Đạt", DemoUnits.TanHoaEconomy, DemoUnits.TanHoa, "Trưởng phòng Kinh tế", Duty.CouncilMember, Duty.Member),
        Of(10, "quyenbtl", "Bùi Thị Lệ Quyên", DemoUnits.TanHoaOneStop, DemoUnits.TanHoa, "Giám đốc Trung tâm Phục vụ hành chính công", Duty.CouncilMember, Duty.Member),
        Of(11, "nhinty", "Ngô Thị Yến Nhi", DemoUnits.TanHoaYouth, DemoUnits.TanHoa, "Bí thư Đoàn xã", Duty.Member),
        Of(12, "anlt", "Lý Thị Ân", DemoUnits.TanHoaWomen, DemoUnits.TanHoa, "Chủ tịch Hội Liên hiệp Phụ nữ xã", Duty.Member),
        Of(13, "phuongdtm", "Dương Thị Mai Phương", DemoUnits.TanHoaCulture, DemoUnits.TanHoa, "Chuyên viên Văn hóa – Xã hội", Duty.Member),
        Of(14, "ducpv", "Phan Văn Đức", DemoUnits.ThonDong, DemoUnits.TanHoa, "Trưởng thôn Đông", Duty.Member),
        Of(15, "ketoan", "Tống Thị Thanh Bình", DemoUnits.TanHoaEconomy, DemoUnits.TanHoa, "Kế toán ngân sách xã", Duty.Accountant, Duty.Member),
        Of(21, "congchuc.dongson", "Mai Thị Diệu Linh", DemoUnits.DongSonOffice, DemoUnits.DongSon, "Chuyên viên Văn phòng", Duty.Officer),
        Of(22, "chutich.dongson", "Tạ Quang Bảo", DemoUnits.DongSon, DemoUnits.DongSon, "Chủ tịch UBND phường", Duty.Chair, Duty.CouncilMember),
        Of(23, "thamdinh.dongson", "Hồ Thị Kim Xuyến", DemoUnits.DongSonOneStop, DemoUnits.DongSon, "Giám đốc Trung tâm Phục vụ hành chính công", Duty.Verifier, Duty.Member),
        Of(24, "quantri.dongson", "Đinh Công Lý", DemoUnits.DongSonOffice, DemoUnits.DongSon, "Chuyên viên công nghệ thông tin", Duty.Administrator),
        Of(31, "captinh", "Nguyễn Hoài Ân", DemoUnits.ProvincialHomeAffairs, DemoUnits.Province, "Chuyên viên Sở Nội vụ", Duty.Province),
        Of(32, "quantri.tinh", "Lương Thị Vân", DemoUnits.ProvincialHomeAffairs, DemoUnits.Province, "Chuyên viên Sở Nội vụ", Duty.Administrator),
    ];

    /// <summary>Who sits in the council of the commune where the demo plays: those with the duty, and two heads of associations who hold a seat without it.</summary>
    public static IReadOnlyList<DemoPerson> Council { get; } =
        [.. All.Where(p => p.Commune == DemoUnits.TanHoa && p.Duties.Contains(Duty.CouncilMember)), .. All.Where(p => p.UserName is "nhinty" or "anlt")];

    /// <summary>The first who holds the duty in the commune where the demo plays, or else in the province.</summary>
    public static DemoPerson Of(Duty duty) => Of(duty, duty is Duty.Province ? DemoUnits.Province : DemoUnits.TanHoa);

    /// <summary>The first who holds the duty there.</summary>
    public static DemoPerson Of(Duty duty, UnitId commune) => All.First(p => p.Commune == commune && p.Duties.Contains(duty));

    private static DemoPerson Of(byte number, string userName, string name, UnitId unit, UnitId commune, string post, params Duty[] duties) =>
        new(new PersonId(Guid(2, number)), Guid(3, number), userName, name, unit, commune, post, duties);

    private static Guid Guid(byte kind, byte number) => new(0, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, kind, number);
}
