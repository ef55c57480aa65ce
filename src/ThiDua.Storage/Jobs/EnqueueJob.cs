using System.Text.Json;
using ThiDua.Organizations;
using ThiDua.Storage.Records;

namespace ThiDua.Storage.Jobs;

/// <summary>
/// Queues background work together with the caller's own changes: both are saved by the caller's SaveChanges, or neither.
/// </summary>
public sealed class EnqueueJob(ThiDuaDb db, Acting acting, TimeProvider clock)
{
    /// <param name="kind">Names the <see cref="IJobHandler"/>.</param>
    /// <param name="commune">Whose rows the handler may see; null for work of the system itself.</param>
    /// <param name="what">Goes to the handler as JSON; ids, never contents or secrets.</param>
    public JobId For<T>(string kind, UnitId? commune, T what, DateTimeOffset? notBefore = null)
    {
        var now = clock.GetUtcNow();
        var job = new Job(JobId.New(), commune?.Value ?? Guid.Empty, kind, JsonSerializer.Serialize(what, JsonSerializerOptions.Web))
        {
            QueuedBy = acting.Account,
            QueuedByName = acting.Name,
            QueuedAt = now,
            NotBefore = notBefore ?? now,
        };
        db.Add(job);
        return job.Id;
    }
}
