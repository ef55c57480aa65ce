namespace ThiDua.Organizations;

public readonly record struct DutyGrantId(Guid Value)
{
    public static DutyGrantId New() => new(Guid.CreateVersion7());
}

/// <summary>A duty given to a person for a unit and a period; it alone opens doors in ThiDua.</summary>
/// <param name="Commune">The commune whose part the unit is, or the unit itself: where the holder acts.</param>
public sealed record DutyGrant(DutyGrantId Id, Duty Duty, UnitId Unit, UnitId Commune, Period Period);
