namespace ThiDua.Storage.Jobs;

/// <summary>
/// Does one kind of background work, in a scope of its own that sees the job's commune and acts in the name of who
/// queued it. May be run again after a failure, so it starts over cleanly.
/// </summary>
public interface IJobHandler
{
    string Kind { get; }

    /// <summary>Said in one sentence to the person who waits, once the last attempt failed for a reason nobody foresaw.</summary>
    string SentenceWhenGivenUp(Job job) => $"Lỗi kỹ thuật, đã thử nhiều lần. Đề nghị báo người quản trị mã sự cố {job.Id.Incident}.";

    /// <exception cref="Law.RefusedException">Ends the job at once with its sentence; any other failure is tried again.</exception>
    Task Run(Job job, IProgress<JobProgress> progress, CancellationToken stop);
}

/// <summary>How far a job is.</summary>
/// <param name="Percent">0–100.</param>
/// <param name="Sentence">What is being done, for the person who waits: "Đang nhận dạng trang 2/5".</param>
public readonly record struct JobProgress(int Percent, string Sentence);
