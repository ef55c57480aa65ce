using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ThiDua.Documents;
using ThiDua.Law;
using ThiDua.Storage.Database;
using ThiDua.Storage.Records;

namespace ThiDua.Storage.Jobs;

/// <summary>Takes the job that waits longest and sees it through.</summary>
public sealed class RunNextJob(IServiceScopeFactory scopes, TimeProvider clock, ILogger<RunNextJob> log)
{
    private const int MostAttempts = 4;

    /// <summary>A job under which the database goes away again and again may be what drives it away.</summary>
    private const int MostOutages = 20;

    private readonly ConcurrentDictionary<JobId, int> _outages = new();
    private readonly ConcurrentQueue<Job> _owed = new();

    /// <returns>Whether there was one.</returns>
    public async Task<bool> Once(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Scope>().OpenForTheSystem();
        var queue = scope.ServiceProvider.GetRequiredService<JobQueue>();
        await GiveBackWhatWasLost(queue);
        if (await queue.Take(stop) is not { } job) return false;

        // A job whose worker died again and again (out of memory, say) must not take the next one with it.
        if (job.Attempts > MostAttempts) await GiveUp(job, scope.ServiceProvider, queue);
        else await SeeThrough(job, scope.ServiceProvider, queue, stop);
        return true;
    }

    private async Task SeeThrough(Job job, IServiceProvider services, JobQueue queue, CancellationToken stop)
    {
        try
        {
            await using (var pulse = new JobPulse(job.Id, scopes, clock)) await Work(job, pulse, stop);
            await queue.Finish(job.Id, CancellationToken.None);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested) // the host stops; the next start goes on
        {
            await queue.GiveBack(job);
        }
        catch (Exception refusal) when (refusal is RefusedException or UnreadableException) // no other attempt would help
        {
            await queue.Fail(job.Id, refusal.Message, CancellationToken.None);
        }
        catch (Exception trouble) when (DatabaseIsAway.Because(trouble)) // said in a line by whoever waits for it; the work itself is not at fault
        {
            log.LogWarning("Job {Job} of kind {Kind} lost the database at attempt {Attempt}", job.Id.Value, job.Kind, job.Attempts);
            if (_outages.AddOrUpdate(job.Id, 1, (_, times) => times + 1) > MostOutages) await After(job, services, queue);
            else _owed.Enqueue(job);
        }
        catch (Exception trouble) // whatever else a handler throws must not end the worker; it is logged and tried again
        {
            log.LogError(trouble, "Incident {Number}: job {Job} of kind {Kind} failed at attempt {Attempt}", job.Id.Incident, job.Id.Value, job.Kind, job.Attempts);
            await After(job, services, queue);
        }
    }

    /// <summary>Attempts that ended with the database do not count; they can be given back only when it is there again.</summary>
    private async Task GiveBackWhatWasLost(JobQueue queue)
    {
        while (_owed.TryDequeue(out var job))
        {
            try
            {
                await queue.GiveBack(job);
            }
            catch (Exception trouble) when (DatabaseIsAway.Because(trouble)) // not yet
            {
                _owed.Enqueue(job);
                throw;
            }
        }
    }

    private static Task After(Job job, IServiceProvider services, JobQueue queue) => job.Attempts >= MostAttempts
        ? GiveUp(job, services, queue)
        : queue.TryAgain(job.Id, TimeSpan.FromSeconds(5 * Math.Pow(4, job.Attempts - 1)), "Lỗi kỹ thuật, hệ thống sẽ tự thử lại.", CancellationToken.None);

    private static Task GiveUp(Job job, IServiceProvider services, JobQueue queue) =>
        queue.Fail(job.Id, HandlerOf(job, services)?.SentenceWhenGivenUp(job) ?? NoHandler(job), CancellationToken.None);

    private static IJobHandler? HandlerOf(Job job, IServiceProvider services) =>
        services.GetServices<IJobHandler>().SingleOrDefault(h => string.Equals(h.Kind, job.Kind, StringComparison.Ordinal));

    private static string NoHandler(Job job) => $"Phiên bản này không có cách xử lý công việc \"{job.Kind}\". Đề nghị báo người quản trị.";

    private async Task Work(Job job, IProgress<JobProgress> progress, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        if (job.Commune is { } commune) services.GetRequiredService<Scope>().LimitTo(commune);
        else services.GetRequiredService<Scope>().OpenForTheSystem();
        services.GetRequiredService<Acting>().As(job.QueuedBy, job.QueuedByName, from: null);
        var handler = HandlerOf(job, services) ?? throw new RefusedException(NoHandler(job));
        await handler.Run(job, progress, stop);
    }
}
