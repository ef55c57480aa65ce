namespace ThiDua.Awards;

/// <summary>The records of merit of the commune in whose name we work.</summary>
public interface IMeritRecords
{
    Task<MeritEntry?> Find(MeritEntryId id, CancellationToken stop);

    /// <summary>The lines of one candidate, newest first, struck ones included; ready to be changed.</summary>
    Task<IReadOnlyList<MeritEntry>> Of(Candidate candidate, CancellationToken stop);

    /// <summary>All lines that count, by <see cref="Candidate.Key"/>: for judging many at once; to be looked at only.</summary>
    Task<ILookup<string, MeritEntry>> All(CancellationToken stop);

    void Add(MeritEntry entry);

    Task Save(CancellationToken stop);
}
