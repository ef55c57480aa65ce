using ThiDua.Facts;
using ThiDua.Organizations;

namespace ThiDua.Storage.Facts;

/// <summary>A source of figures as it is kept; <see cref="Source"/> is what others see.</summary>
public sealed class SourceRow(SourceId id, Guid communeId, string name, string kind, Duty owes, bool everyMonth) : IOfCommune
{
    public SourceId Id { get; } = id;
    public Guid CommuneId { get; } = communeId;
    public string Name { get; private set; } = name;
    public string Kind { get; } = kind;
    public Duty Owes { get; private set; } = owes;
    public bool EveryMonth { get; private set; } = everyMonth;

    /// <summary>As a person last confirmed it.</summary>
    public Mapping? Mapping { get; private set; }

    public Source Source => new(Id, new(CommuneId), Name, Kind, Owes, EveryMonth, Mapping);

    internal void Remember(Mapping mapping) => Mapping = mapping;

    internal void Forget() => Mapping = null;

    internal void Change(string name, Duty owes, bool everyMonth) => (Name, Owes, EveryMonth) = (name, owes, everyMonth);
}
