using ThiDua.Documents;
using ThiDua.Facts;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Storage.Jobs;

namespace ThiDua.Storage.Facts;

/// <summary>A file of figures and what became of it (lần nhập): received, checked, committed, undone.</summary>
public sealed class BatchRow(BatchId id, Guid communeId, StoredFileId fileId) : IOfCommune
{
    public BatchId Id { get; } = id;

    /// <summary>Given by the database; stands in every fact the file brought.</summary>
    public int Number { get; private set; }

    public Guid CommuneId { get; } = communeId;
    public StoredFileId FileId { get; } = fileId;
    public SourceId? SourceId { get; internal set; }
    public required TableShape Shape { get; init; }
    public required Deed Received { get; init; }

    /// <summary>The work that is waited for, or the last that was.</summary>
    public JobId? JobId { get; private set; }

    /// <summary>Name of the kind of fact; null until the columns are mapped.</summary>
    public string? Kind { get; private set; }

    public Mapping? Mapping { get; private set; }
    public BatchState State { get; private set; }
    public BatchCounts? Counts { get; private set; }

    /// <summary>How many problems each check found, kept ones and others.</summary>
    public IReadOnlyDictionary<string, long>? ProblemsByRule { get; private set; }

    /// <summary>Agencies that stand in it most often; null for kinds that have none, and before it was looked through.</summary>
    public IReadOnlyList<AgencyCount>? Agencies { get; private set; }

    /// <summary>First day of its facts; null where it brought none.</summary>
    public DateOnly? FirstOn { get; private set; }

    public DateOnly? LastOn { get; private set; }
    public DateTimeOffset? CheckedAt { get; private set; }
    public Deed? Committed { get; private set; }
    public Deed? Undone { get; private set; }
    public string? UndoneBecause { get; private set; }

    internal void WaitFor(JobId job) => JobId = job;

    internal void MapBy(Mapping mapping)
    {
        MustNotBeIn();

        (Kind, Mapping, State, Counts) = (mapping.Kind, mapping, BatchState.Received, null);
    }

    internal void WasChecked(BatchTotals totals, DateTimeOffset now)
    {
        MustNotBeIn();

        (State, CheckedAt) = (BatchState.Checked, now);
        Take(totals);
    }

    internal void WasCommitted(BatchTotals totals, Deed deed)
    {
        MustNotBeIn();

        (State, Committed) = (BatchState.Committed, deed);
        Take(totals);
    }

    internal void WasUndone(Deed deed, string because) => (State, Undone, UndoneBecause) = (BatchState.Undone, deed, because);

    internal void MustNotBeIn()
    {
        if (State is BatchState.Committed) throw new RefusedException("Tệp này đã được nhập vào số liệu. Đề nghị hủy lần nhập trước nếu cần nhập lại.");
        if (State is BatchState.Undone) throw new RefusedException("Lần nhập này đã bị hủy. Đề nghị tải tệp lên lại để nhập.");
    }

    private void Take(BatchTotals totals) =>
        (Counts, ProblemsByRule, Agencies, FirstOn, LastOn) = (totals.Counts, totals.ProblemsByRule, totals.Agencies, totals.FirstOn, totals.LastOn);
}

/// <summary>What going through a file came to.</summary>
internal sealed record BatchTotals(
    BatchCounts Counts, IReadOnlyDictionary<string, long> ProblemsByRule, IReadOnlyList<AgencyCount>? Agencies, DateOnly? FirstOn, DateOnly? LastOn);

/// <summary>A problem of a file, as it is kept.</summary>
public sealed class BatchProblemRow : IOfCommune
{
    public BatchId BatchId { get; init; }

    /// <summary>From 1, in the order of the file.</summary>
    public int Place { get; init; }

    public Guid CommuneId { get; init; }
    public int Sheet { get; init; }
    public int Line { get; init; }
    public int ColumnNumber { get; init; }
    public string? Field { get; init; }
    public string Rule { get; init; } = "";
    public bool Blocks { get; init; }
    public string Message { get; init; } = "";

    public CellProblem Problem => new(Sheet, Line, ColumnNumber, Field, Rule, Blocks, Message);
}

/// <summary>How many facts of a month a file told.</summary>
public sealed class BatchMonthRow : IOfCommune
{
    public BatchId BatchId { get; init; }

    /// <summary>Its first day.</summary>
    public DateOnly Month { get; init; }

    public Guid CommuneId { get; init; }
    public int Rows { get; init; }
}
