namespace ThiDua.Organizations;

/// <summary>A thing that belongs to one commune and is seen by nobody of another.</summary>
public interface IOfCommune
{
    Guid CommuneId { get; }
}
