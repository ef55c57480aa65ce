using ThiDua.Law;

namespace ThiDua.Organizations;

/// <summary>What the duties are called, and in which units they are held.</summary>
public static class Duties
{
    public static string InVietnamese(this Duty duty) => duty switch
    {
        Duty.Officer => "Công chức phụ trách thi đua",
        Duty.Chair => "Chủ tịch UBND",
        Duty.CouncilMember => "Thành viên Hội đồng Thi đua – Khen thưởng",
        Duty.Verifier => "Người thẩm định",
        Duty.CultureOfficer => "Công chức Văn hóa – xã hội",
        Duty.Accountant => "Kế toán",
        Duty.Member => "Người tham gia phong trào",
        Duty.Province => "Chuyên viên cấp tỉnh",
        Duty.Administrator => "Quản trị hệ thống",
        _ => throw new ArgumentOutOfRangeException(nameof(duty), duty, "A duty without a name."),
    };

    /// <exception cref="RefusedException">The duty is not held in a unit of that kind.</exception>
    public static void MustBeHeldIn(this Duty duty, Unit unit)
    {
        if (!IsHeldIn(duty, unit.Kind))
        {
            throw new RefusedException(
                $"Nhiệm vụ “{duty.InVietnamese()}” không giao tại “{unit.Kind.InVietnamese()}” ({unit.Name}). Đề nghị chọn đơn vị khác.");
        }
    }

    private static bool IsHeldIn(Duty duty, UnitKind kind) => duty switch
    {
        Duty.Province => kind is UnitKind.Province,
        Duty.Administrator => kind is UnitKind.Nation or UnitKind.Province or UnitKind.Commune,
        Duty.Member => kind is UnitKind.Commune || kind.IsAPart(),
        _ => kind is UnitKind.Commune,
    };
}
