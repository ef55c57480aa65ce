using ThiDua.Organizations;

namespace ThiDua.Storage.Organizations;

/// <summary>A person, kept in the commune of the present post.</summary>
internal sealed class PersonRow : IOfCommune
{
    public Guid Id { get; init; }
    public Guid CommuneId { get; set; }
    public required string Name { get; set; }
    public string NameFolded { get; private set; } = "";
    public string GivenName { get; private set; } = "";
}

internal sealed class PostRow
{
    public Guid Id { get; init; }
    public Guid PersonId { get; init; }
    public Guid UnitId { get; init; }
    public Guid CommuneId { get; init; }
    public required string Title { get; init; }
    public DateOnly ValidFrom { get; init; }
    public DateOnly? ValidUntil { get; set; }

    public static PostRow Of(Person person, Post post) => new()
    {
        Id = post.Id.Value,
        PersonId = person.Id.Value,
        UnitId = post.Unit.Value,
        CommuneId = post.Commune.Value,
        Title = post.Title,
        ValidFrom = post.Period.From,
        ValidUntil = post.Period.Until,
    };

    public Post AsPost() =>
        new(new PostId(Id), new UnitId(UnitId), new UnitId(CommuneId), Title, new Period(ValidFrom, ValidUntil));
}

internal sealed class DutyGrantRow
{
    public Guid Id { get; init; }
    public Guid PersonId { get; init; }
    public Duty Duty { get; init; }
    public Guid UnitId { get; init; }
    public Guid CommuneId { get; init; }
    public DateOnly ValidFrom { get; init; }
    public DateOnly? ValidUntil { get; set; }

    public static DutyGrantRow Of(Person person, DutyGrant grant) => new()
    {
        Id = grant.Id.Value,
        PersonId = person.Id.Value,
        Duty = grant.Duty,
        UnitId = grant.Unit.Value,
        CommuneId = grant.Commune.Value,
        ValidFrom = grant.Period.From,
        ValidUntil = grant.Period.Until,
    };

    public DutyGrant AsGrant() =>
        new(new DutyGrantId(Id), Duty, new UnitId(UnitId), new UnitId(CommuneId), new Period(ValidFrom, ValidUntil));
}
