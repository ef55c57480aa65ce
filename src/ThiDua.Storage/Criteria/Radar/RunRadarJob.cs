using ThiDua.Criteria;
using ThiDua.Movements;
using ThiDua.Storage.Facts;
using ThiDua.Storage.Jobs;

namespace ThiDua.Storage.Criteria.Radar;

/// <summary>Looks for signs in every movement of a commune that runs, after a file was taken into the figures.</summary>
internal sealed class RunRadarJob(IMovements movements, RunRadar radar) : IJobHandler
{
    public string Kind => AfterImport.RadarJob;

    public async Task Run(Job job, IProgress<JobProgress> progress, CancellationToken stop)
    {
        progress.Report(new(10, "Đang rà soát số liệu mới"));
        foreach (var movement in await movements.Running(stop)) await radar.On(movement.Id, stop);
    }
}
