using ThiDua.Organizations;

namespace ThiDua.Movements;

/// <summary>What levels, audiences and duties are called.</summary>
public static class Words
{
    public static string Of(Level? level) => level switch
    {
        Level.Commune => "cấp xã",
        Level.District => "cấp huyện",
        Level.Province => "cấp tỉnh",
        _ => "không ghi cấp",
    };

    public static string Of(Audience? audience) => audience switch
    {
        Audience.Collective => "tập thể",
        Audience.Individual => "cá nhân",
        _ => "tập thể, cá nhân",
    };

    public static string Of(Duty duty) => duty switch
    {
        Duty.Officer => "Công chức phụ trách thi đua",
        Duty.Chair => "Chủ tịch UBND",
        Duty.CouncilMember => "Thành viên Hội đồng Thi đua - Khen thưởng",
        Duty.Verifier => "Người thẩm định",
        Duty.CultureOfficer => "Công chức Văn hoá - xã hội",
        Duty.Member => "Cán bộ, công chức",
        Duty.Province => "Cấp tỉnh",
        _ => "Quản trị hệ thống",
    };
}
