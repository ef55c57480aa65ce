using Microsoft.EntityFrameworkCore;

namespace ThiDua.Storage.Jobs;

/// <summary>The worker's side of the queue. Any number of processes may work on one queue.</summary>
internal sealed class JobQueue(ThiDuaDb db, TimeProvider clock)
{
    /// <summary>A worker that says nothing for this long is taken for dead, and another takes its job.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);

    private IQueryable<Job> One(JobId id) => db.Set<Job>().IgnoreQueryFilters().Where(job => job.Id == id);

    /// <returns>The job that waits longest, leased to the caller; null when none waits.</returns>
    public async Task<Job?> Take(CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var taken = await db.Set<Job>().FromSql($"""
            UPDATE job SET leased_until = {now + Lease}, attempts = attempts + 1
            WHERE id = (
                SELECT id FROM job
                WHERE done_at IS NULL AND failed_at IS NULL AND not_before <= {now}
                  AND (leased_until IS NULL OR leased_until < {now})
                ORDER BY not_before, id
                FOR UPDATE SKIP LOCKED LIMIT 1)
            RETURNING *
            """).IgnoreQueryFilters().AsNoTracking().ToListAsync(stop);
        return taken.SingleOrDefault();
    }

    public Task Renew(JobId id, JobProgress progress, CancellationToken stop) => One(id).ExecuteUpdateAsync(
        job => job.SetProperty(j => j.LeasedUntil, clock.GetUtcNow() + Lease)
            .SetProperty(j => j.Percent, Math.Clamp(progress.Percent, 0, 100))
            .SetProperty(j => j.Sentence, progress.Sentence), stop);

    public Task Finish(JobId id, CancellationToken stop) => One(id).ExecuteUpdateAsync(
        job => job.SetProperty(j => j.DoneAt, clock.GetUtcNow())
            .SetProperty(j => j.LeasedUntil, (DateTimeOffset?)null)
            .SetProperty(j => j.Percent, 100)
            .SetProperty(j => j.Sentence, "Đã xong")
            .SetProperty(j => j.Reason, (string?)null), stop);

    public Task Fail(JobId id, string reason, CancellationToken stop) => One(id).ExecuteUpdateAsync(
        job => job.SetProperty(j => j.FailedAt, clock.GetUtcNow())
            .SetProperty(j => j.LeasedUntil, (DateTimeOffset?)null)
            .SetProperty(j => j.Sentence, "Không thực hiện được")
            .SetProperty(j => j.Reason, reason), stop);

    public Task TryAgain(JobId id, TimeSpan later, string reason, CancellationToken stop) => One(id).ExecuteUpdateAsync(
        job => job.SetProperty(j => j.NotBefore, clock.GetUtcNow() + later)
            .SetProperty(j => j.LeasedUntil, (DateTimeOffset?)null)
            .SetProperty(j => j.Sentence, "Lần xử lý trước gặp lỗi, phần mềm sẽ tự thử lại")
            .SetProperty(j => j.Reason, reason), stop);

    /// <summary>The process stops, or the database was away: the job goes back as if nobody had taken it.</summary>
    /// <remarks>Where another worker has taken it meanwhile, its lease stays.</remarks>
    public Task GiveBack(Job taken) => One(taken.Id).ExecuteUpdateAsync(
        job => job.SetProperty(j => j.LeasedUntil, j => j.Attempts == taken.Attempts ? null : j.LeasedUntil)
            .SetProperty(j => j.Attempts, j => j.Attempts - 1), CancellationToken.None);
}
