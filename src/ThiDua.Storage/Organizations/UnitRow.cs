using ThiDua.Organizations;

namespace ThiDua.Storage.Organizations;

/// <summary>Administrative units are public and seen by all; a part of a commune is seen by that commune.</summary>
internal sealed class UnitRow
{
    public Guid Id { get; init; }
    public UnitKind Kind { get; init; }
    public required string Name { get; set; }
    public string NameFolded { get; private set; } = "";
    public Guid? ParentId { get; init; }
    public Guid CommuneId { get; init; }
    public DateOnly ValidFrom { get; init; }
    public DateOnly? ValidUntil { get; set; }

    public static UnitRow Of(Unit unit) => new()
    {
        Id = unit.Id.Value,
        Kind = unit.Kind,
        Name = unit.Name,
        ParentId = unit.Parent?.Value,
        CommuneId = unit.Commune.Value,
        ValidFrom = unit.Force.From,
        ValidUntil = unit.Force.Until,
    };

    public Unit AsUnit() => new(
        new UnitId(Id), Kind, Name, ParentId is { } parent ? new UnitId(parent) : null, new UnitId(CommuneId),
        new Period(ValidFrom, ValidUntil));
}

/// <summary>One unit took another's place on a day.</summary>
internal sealed class UnitLinkRow
{
    public Guid PredecessorId { get; init; }
    public Guid SuccessorId { get; init; }
    public DateOnly Day { get; init; }
}
