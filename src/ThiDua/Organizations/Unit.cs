namespace ThiDua.Organizations;

public readonly record struct UnitId(Guid Value)
{
    public static UnitId New() => new(Guid.CreateVersion7());
}

/// <summary>An administrative unit, or a part of a commune (đơn vị hành chính; cơ quan, đơn vị trực thuộc).</summary>
public enum UnitKind
{
    /// <summary>Trung ương.</summary>
    Nation,
    /// <summary>Tỉnh, thành phố trực thuộc trung ương.</summary>
    Province,
    /// <summary>Huyện, quận, thị xã, thành phố thuộc tỉnh; none exists after 2025-06-30.</summary>
    District,
    /// <summary>Xã, phường, thị trấn, đặc khu.</summary>
    Commune,
    /// <summary>Văn phòng, phòng chuyên môn of a commune.</summary>
    Office,
    /// <summary>Bộ phận Một cửa, Trung tâm Phục vụ hành chính công.</summary>
    OneStopSection,
    /// <summary>Mặt trận Tổ quốc and the mass organisations (đoàn thể).</summary>
    MassOrganisation,
    /// <summary>Thôn, bản, khu phố, tổ dân phố.</summary>
    Hamlet,
}
