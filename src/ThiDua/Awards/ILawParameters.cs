using ThiDua.Law;

namespace ThiDua.Awards;

/// <summary>The parameters of the law as they hold in the commune in whose name we work: as shipped, with what its administrator set.</summary>
public interface ILawParameters
{
    Task<ParameterBook> Book(CancellationToken stop);

    /// <summary>What administrators set, newest first; withdrawn settings included.</summary>
    Task<IReadOnlyList<ParameterSetting>> Settings(CancellationToken stop);

    Task<ParameterSetting?> Find(ParameterSettingId id, CancellationToken stop);

    void Add(ParameterSetting setting);

    Task Save(CancellationToken stop);
}
