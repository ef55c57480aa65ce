using ThiDua.Facts;
using ThiDua.Law;
using ThiDua.Organizations;

namespace ThiDua.Storage.Facts;

/// <summary>
/// Brings a file the whole way without a person at a page: taken in, looked through, taken over. For systems that push and
/// for the command line; what is refused stays out and is told.
/// </summary>
public sealed class BringAtOnce(ReceiveBatch receive, SettleSource settle, CheckBatch check, CommitBatch commit, ListBroughtFiles files, ShowChecks checks)
{
    /// <summary>Problems that are told; all are counted.</summary>
    public const int MostProblems = 200;

    /// <param name="commune">Checked already; the scope is limited to it.</param>
    /// <param name="dryRun">Only says what the file would do.</param>
    /// <exception cref="RefusedException">The columns are not clear; a person has to choose them once on the page.</exception>
    /// <exception cref="ThiDua.Documents.UnreadableException">It is no table.</exception>
    public async Task<Brought> From(UnitId commune, SourceId? source, string name, Stream content, bool dryRun, CancellationToken stop)
    {
        var id = await receive.Quietly(commune, source, name, "", content, stop);
        var received = await Found(id, stop);
        if (received.Mapping is null) throw ColumnsNotClear(received.Name);

        await settle.For(id, stop);
        var counts = await check.Run(id, stop);
        if (!dryRun && counts.New + counts.Changed > 0) await commit.Run(id, stop);
        var (told, _) = await checks.Problems(id, null, 1, MostProblems, stop);
        return new(await Found(id, stop), told);
    }

    internal static RefusedException ColumnsNotClear(string name) =>
        new($"Chưa nhận ra các cột của “{name}”. Đề nghị mở mục Số liệu, chọn cột cho tệp này một lần rồi gửi lại.");

    private async Task<BroughtFile> Found(BatchId id, CancellationToken stop) =>
        await files.One(id, stop) ?? throw new InvalidOperationException($"The batch {id.Value} was received and is not there.");
}

/// <summary>What became of a file, with the first of its problems.</summary>
public sealed record Brought(BroughtFile File, IReadOnlyList<CellProblem> Problems)
{
    public BatchCounts Counts => File.Counts ?? new(0, 0, 0, 0, 0, 0);
}
