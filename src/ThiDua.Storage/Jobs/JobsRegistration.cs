using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ThiDua.Storage.Jobs;

/// <summary>The only door of the job queue into the host.</summary>
public static class JobsRegistration
{
    public static IServiceCollection AddJobs(this IServiceCollection services) => services
        .AddScoped<EnqueueJob>()
        .AddScoped<JobQueue>()
        .AddSingleton<RunNextJob>();

    /// <summary>For the host that does the work; handlers are registered by their areas as <see cref="IJobHandler"/>, scoped.</summary>
    public static IServiceCollection AddJobWorkers(this IServiceCollection services, int workers) =>
        services.AddSingleton<IHostedService>(provider => ActivatorUtilities.CreateInstance<WorkThroughJobs>(provider, workers));
}
