using Microsoft.Extensions.DependencyInjection;
using ThiDua.Criteria;
using ThiDua.Storage.Jobs;

namespace ThiDua.Storage.Facts;

/// <summary>The only door of this area into the host, which brings the <see cref="ThiDua.Facts.IReadTables"/>.</summary>
public static class FactsRegistration
{
    public static IServiceCollection AddFacts(this IServiceCollection services) => services
        .AddSingleton<CountFacts>()
        .AddSingleton<ICountFacts>(provider => provider.GetRequiredService<CountFacts>())
        .AddSingleton<FindFacts>()
        .AddSingleton<NameProcedures>()
        .AddSingleton<KeepSums>().AddSingleton<KeepSumsOfMovements>().AddScoped<AfterImport>().AddSingleton<TendLargeFiles>()
        .AddScoped<OpenBatch>().AddScoped<GoThroughFile>().AddScoped<TurnAwaySecrets>()
        .AddScoped<ReceiveBatch>().AddScoped<QueueBatch>()
        .AddScoped<CheckBatch>().AddScoped<CommitBatch>().AddScoped<UndoBatch>()
        .AddScoped<IJobHandler, CheckBatchJob>().AddScoped<IJobHandler, CommitBatchJob>().AddScoped<IJobHandler, UndoBatchJob>().AddScoped<IJobHandler, SummarizeBlocksJob>()
        .AddBringing();
}
