namespace ThiDua.Movements;

/// <summary>Areas that know of things which wait for a person, beside the movements themselves.</summary>
public interface IHaveWork
{
    /// <summary>What waits for the person in the commune where the person acts.</summary>
    Task<IReadOnlyList<WorkItem>> For(Organizations.Actor who, CancellationToken stop);
}
