namespace ThiDua.Storage.Demo;

/// <summary>One part of the small demo world that a first start loads; parts run in order, in one scope that sees all.</summary>
public interface IDemoPart
{
    /// <summary>10 units and people, 20 documents, 30 movements.</summary>
    int Order { get; }

    Task Load(CancellationToken stop);
}
