using System.Globalization;
using ThiDua.Facts;
using ThiDua.Storage.Jobs;

namespace ThiDua.Storage.Facts;

/// <summary>Checks a file in the background.</summary>
internal sealed class CheckBatchJob(CheckBatch check) : IJobHandler
{
    public string Kind => QueueBatch.CheckJob;

    public Task Run(Job job, IProgress<JobProgress> progress, CancellationToken stop) =>
        check.Run(new BatchId(job.Order<BatchWork>().Batch), stop, BatchProgress.Of(progress, "Đã kiểm tra"));
}

/// <summary>Takes a file into the figures in the background.</summary>
internal sealed class CommitBatchJob(CommitBatch commit) : IJobHandler
{
    public string Kind => QueueBatch.CommitJob;

    public Task Run(Job job, IProgress<JobProgress> progress, CancellationToken stop) =>
        commit.Run(new BatchId(job.Order<BatchWork>().Batch), stop, BatchProgress.Of(progress, "Đã nhập"));
}

/// <summary>Takes a file out of the figures in the background.</summary>
internal sealed class UndoBatchJob(UndoBatch undo) : IJobHandler
{
    public string Kind => QueueBatch.UndoJob;

    public Task Run(Job job, IProgress<JobProgress> progress, CancellationToken stop)
    {
        var work = job.Order<BatchWork>();
        progress.Report(new(10, "Đang hủy lần nhập"));
        return undo.Run(new BatchId(work.Batch), work.Reason ?? "", stop);
    }
}

internal static class BatchProgress
{
    private const double Half = 100_000; // rows after which the line stands in the middle: how many will come is not known

    public static Action<long> Of(IProgress<JobProgress> progress, string did) => rows => progress.Report(new(
        (int)(95 * rows / (rows + Half)), $"{did} {rows.ToString("#,0", CultureInfo.GetCultureInfo("vi-VN"))} dòng"));
}
