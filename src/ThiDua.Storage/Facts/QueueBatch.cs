using Microsoft.EntityFrameworkCore;
using ThiDua.Facts;
using ThiDua.Law;
using ThiDua.Organizations;
using ThiDua.Storage.Jobs;

namespace ThiDua.Storage.Facts;

/// <summary>Queues the work on a file, so that nobody waits for it before a screen; the batch names the job to look at.</summary>
public sealed class QueueBatch(ThiDuaDb db, EnqueueJob enqueue)
{
    public const string CheckJob = "check-batch";
    public const string CommitJob = "commit-batch";
    public const string UndoJob = "undo-batch";

    public Task<JobId> ToCheck(BatchId id, CancellationToken stop) => Queue(id, CheckJob, reason: null, stop);

    public Task<JobId> ToCommit(BatchId id, CancellationToken stop) => Queue(id, CommitJob, reason: null, stop);

    public Task<JobId> ToUndo(BatchId id, string reason, CancellationToken stop) => Queue(id, UndoJob, reason, stop);

    private async Task<JobId> Queue(BatchId id, string job, string? reason, CancellationToken stop)
    {
        var batch = await db.Set<BatchRow>().SingleOrDefaultAsync(b => b.Id == id, stop)
            ?? throw RefusedException.NothingInSight("Không tìm thấy lần nhập này. Đề nghị mở lại từ danh sách các lần nhập.");
        if (job != UndoJob) batch.MustNotBeIn();
        var queued = enqueue.For(job, new UnitId(batch.CommuneId), new BatchWork(id.Value, reason));
        batch.WaitFor(queued);
        await db.SaveChangesAsync(stop);
        return queued;
    }
}

/// <summary>What a job about a batch is told.</summary>
public sealed record BatchWork(Guid Batch, string? Reason = null);
