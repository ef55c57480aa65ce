using Microsoft.Extensions.DependencyInjection;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Storage.Demo;
using ThiDua.Storage.Jobs;

namespace ThiDua.Storage.Movements;

/// <summary>Movements from their launch on: use cases, storage, screens.</summary>
internal static class RunningMovementsRegistration
{
    public static IServiceCollection AddRunningMovements(this IServiceCollection services) => services
        .AddSingleton(ActRegister.Shipped)
        .AddSingleton(WorkingDays.Shipped)
        .AddSingleton<CheckReadiness>()
        .AddScoped<IMovements, MovementsInDatabase>()
        .AddScoped<IHeldDuties, HeldDuties>()
        .AddScoped<LookAtCommune>()
        .AddScoped<PrepareLaunch>()
        .AddScoped<LaunchMovement>()
        .AddScoped<PrepareChange>()
        .AddScoped<ChangeTerms>()
        .AddScoped<CloseMovement>()
        .AddScoped<SumUpMovement>()
        .AddScoped<RecordValue>()
        .AddScoped<FinishTask>()
        .AddScoped<ReopenTask>()
        .AddScoped<PostponeTask>()
        .AddScoped<ReassignTask>()
        .AddScoped<ListMovements>()
        .AddScoped<ShowMovement>()
        .AddScoped<ShowCriterion>()
        .AddScoped<ShowTasks>()
        .AddScoped<ShowHolders>()
        .AddScoped<ShowHistory>()
        .AddScoped<ShowWaitingDrafts>()
        .AddScoped<ShowWorkToDo>()
        .AddScoped<QueueReminders>()
        .AddScoped<IJobHandler, RemindOfTasks>()
        .AddScoped<IDemoPart, MovementsDemo>();
}
