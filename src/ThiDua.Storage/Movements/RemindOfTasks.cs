using Microsoft.EntityFrameworkCore;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Storage.Jobs;

namespace ThiDua.Storage.Movements;

/// <summary>The daily round: notes a reminder for every task that came near its last day, reached it or passed it.</summary>
public sealed class RemindOfTasks(ThiDuaDb db, WorkingDays days, TimeProvider clock) : IJobHandler
{
    public const string KindOfJob = "remind-of-tasks";

    public string Kind => KindOfJob;

    public async Task Run(Job job, IProgress<JobProgress> progress, CancellationToken stop)
    {
        var today = clock.Today();
        var open = await db.Set<MovementTask>().AsNoTracking().Where(t => t.Done == null && !t.WasPastAtLaunch).ToListAsync(stop);
        foreach (var task in open)
        {
            if (days.NearnessOf(today, task.Due) is not (var nearness and not Nearness.Far)) continue;

            // Run twice, it says nothing twice.
            await db.Database.ExecuteSqlAsync($"""
                INSERT INTO task_reminder (task, due, nearness, commune_id, made_on)
                VALUES ({task.Id.Value}, {task.Due}, {nearness.ToString()}, {task.CommuneId}, {today}) ON CONFLICT DO NOTHING
                """, stop);
        }

        progress.Report(new JobProgress(100, "Đã nhắc việc trong ngày"));
    }
}
