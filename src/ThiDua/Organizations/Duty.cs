namespace ThiDua.Organizations;

/// <summary>What a person is charged with in ThiDua, per unit and period; one person may hold several (kiêm nhiệm).</summary>
public enum Duty
{
    /// <summary>Công chức Văn phòng – thống kê: runs the movement.</summary>
    Officer,
    /// <summary>Chủ tịch UBND: approves and signs.</summary>
    Chair,
    /// <summary>Thành viên Hội đồng Thi đua – Khen thưởng: votes.</summary>
    CouncilMember,
    /// <summary>Người thẩm định: verifies scores and evidence.</summary>
    Verifier,
    /// <summary>Công chức Văn hoá – xã hội: publicity.</summary>
    CultureOfficer,
    /// <summary>Kế toán: answers beside the account holder for money that is paid out; sees the fund and the payment lists.</summary>
    Accountant,
    /// <summary>Cán bộ, công chức, người tham gia: registers and reports.</summary>
    Member,
    /// <summary>Cấp tỉnh: compares communes and receives dossiers.</summary>
    Province,
    /// <summary>Quản trị hệ thống.</summary>
    Administrator,
}
