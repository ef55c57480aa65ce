using ThiDua.Documents;
using ThiDua.Facts;
using ThiDua.Movements;
using ThiDua.Storage.Documents;
using ThiDua.Storage.Jobs;

namespace ThiDua.Storage.Facts;

/// <summary>A file of figures as the pages show it: what it is, how far its work is, what it did.</summary>
/// <param name="Name">As the person called it.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Kind">Name of the kind of fact; null until somebody says what it is.</param>
/// <param name="Percent">How far the work on it is; null where none is under way.</param>
/// <param name="Doing">What is being done, for the person who waits.</param>
/// <param name="Refusal">Why the last work on it could not be done, in one sentence.</param>
public sealed record BroughtFile(
    BatchId Id, StoredFileId File, string Name, long Size, string Hash, Source? Source, string? Kind, BatchState State, TableShape Shape, Mapping? Mapping,
    BatchCounts? Counts, IReadOnlyDictionary<string, long> ProblemsByRule, DateOnly? FirstOn, DateOnly? LastOn, Deed Received, DateTimeOffset? CheckedAt,
    Deed? Committed, Deed? Undone, string? UndoneBecause, int? Percent, string Doing, string? Refusal)
{
    /// <summary>The columns are not clear: a person has to say which is which.</summary>
    public bool WaitsForColumns => Mapping is null && State is BatchState.Received && Percent is null && Refusal is null;

    /// <summary>Looked through, and waiting for somebody to take it over.</summary>
    public bool WaitsForCommit => State is BatchState.Checked && Percent is null;

    internal static BroughtFile Of(BatchRow batch, StoredFile file, Source? source, Job? job) => new(
        batch.Id, file.Id, file.Name, file.Size, file.Hash.Digits, source, batch.Kind, batch.State, batch.Shape, batch.Mapping,
        batch.Counts, batch.ProblemsByRule ?? new Dictionary<string, long>(), batch.FirstOn, batch.LastOn, batch.Received, batch.CheckedAt,
        batch.Committed, batch.Undone, batch.UndoneBecause,
        PercentOf(batch, job), job?.Sentence ?? "", job is { FailedAt: not null } ? job.Reason : null);

    // Work that was queued a moment ago, after the others were read, is under way as well.
    private static int? PercentOf(BatchRow batch, Job? job) => job is null ? batch.JobId is null ? null : 0 : job.IsOver ? null : job.Percent;
}
