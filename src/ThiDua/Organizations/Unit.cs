using ThiDua.Law;

namespace ThiDua.Organizations;

public readonly record struct UnitId(Guid Value)
{
    public static UnitId New() => new(Guid.CreateVersion7());
}

/// <summary>An administrative unit, or a part of a commune, with the days on which it exists.</summary>
/// <param name="commune">The unit whose own affair it is: the commune of a part, else the unit itself.</param>
public sealed class Unit(UnitId id, UnitKind kind, string name, UnitId? parent, UnitId commune, Period force)
{
    public UnitId Id { get; } = id;

    public UnitKind Kind { get; } = kind;

    public string Name { get; private set; } = name;

    public UnitId? Parent { get; } = parent;

    public UnitId Commune { get; } = commune;

    /// <summary>Days on which the unit exists.</summary>
    public Period Force { get; private set; } = force;

    public bool ExistsOn(DateOnly day) => Force.Includes(day);

    public void Rename(string name) => Name = UnitName.Of(name);

    /// <exception cref="RefusedException">It had ended before, or the day stands before its first.</exception>
    public void EndOn(DateOnly lastDay)
    {
        MustNotEndBefore(lastDay);

        Force = Force.EndingOn(lastDay);
    }

    private void MustNotEndBefore(DateOnly lastDay)
    {
        if (Force.Until < lastDay)
        {
            throw new RefusedException(
                $"{Name} đã kết thúc hoạt động ngày {Vietnamese.Day(Force.Until.Value)}, không thể kết thúc lần nữa.");
        }
    }
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
