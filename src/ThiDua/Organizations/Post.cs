namespace ThiDua.Organizations;

public readonly record struct PostId(Guid Value)
{
    public static PostId New() => new(Guid.CreateVersion7());
}

/// <summary>A post (chức vụ, chức danh) of a person in a unit, as the appointment says.</summary>
/// <param name="Commune">The commune whose part the unit is, or the unit itself.</param>
public sealed record Post(PostId Id, UnitId Unit, UnitId Commune, string Title, Period Period);
