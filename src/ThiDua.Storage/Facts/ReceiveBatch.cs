using Microsoft.EntityFrameworkCore;
using ThiDua.Documents;
using ThiDua.Facts;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Storage.Documents;
using ThiDua.Storage.Jobs;
using ThiDua.Storage.Records;

namespace ThiDua.Storage.Facts;

/// <summary>Takes in a file of figures: keeps it as it came and finds out what it holds. The figures do not change yet.</summary>
public sealed class ReceiveBatch(ThiDuaDb db, KeepFile keep, IFileStore files, IReadTables tables, TurnAwaySecrets secrets, EnqueueJob enqueue, Acting acting, TimeProvider clock)
{
    /// <param name="source">Whose file it is; its remembered mapping is preferred. Null where nobody said.</param>
    /// <param name="mediaType">As the browser gave it, or empty.</param>
    /// <returns>The batch; where its columns were recognised it is mapped, and its check is queued.</returns>
    /// <exception cref="RefusedException">The file is empty or too large, or the source is not in scope, or it marks state secrets: then nothing of it stays.</exception>
    /// <exception cref="UnreadableException">It is no table, is damaged or encrypted.</exception>
    public async Task<BatchId> On(UnitId commune, SourceId? source, string name, string mediaType, Stream content, CancellationToken stop)
    {
        var batch = await Received(commune, source, name, mediaType, content, stop);
        if (batch.Mapping is not null) batch.WaitFor(enqueue.For(QueueBatch.CheckJob, commune, new BatchWork(batch.Id.Value)));
        await db.SaveChangesAsync(stop);
        return batch.Id;
    }

    /// <summary>The same without queueing anything: for callers that check and commit themselves.</summary>
    public async Task<BatchId> Quietly(UnitId commune, SourceId? source, string name, string mediaType, Stream content, CancellationToken stop)
    {
        var batch = await Received(commune, source, name, mediaType, content, stop);
        await db.SaveChangesAsync(stop);
        return batch.Id;
    }

    private async Task<BatchRow> Received(UnitId commune, SourceId? source, string name, string mediaType, Stream content, CancellationToken stop)
    {
        var sources = await db.Set<SourceRow>().AsNoTracking().Where(s => s.CommuneId == commune.Value).ToListAsync(stop);
        var own = source is null ? null : sources.Find(s => s.Id == source)
            ?? throw RefusedException.NothingInSight("Không tìm thấy nguồn số liệu này. Đề nghị chọn lại nguồn trong danh sách.");
        var (file, onDisk) = await keep.Ahead(commune, name, mediaType, content, stop);
        TableShape shape;
        try
        {
            shape = await Shape(file, [.. sources.Where(s => own is null || s == own).Select(s => s.Mapping).OfType<Mapping>()], stop);
        }
        finally
        {
            await onDisk.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing); // told below; before that, why there is no shape
        }

        var batch = new BatchRow(BatchId.New(), commune.Value, file.Id)
        {
            SourceId = source,
            Shape = shape,
            Received = new Deed(clock.GetUtcNow(), acting.Account ?? Guid.Empty, acting.Name),
        };
        if (shape.Proposed is { } proposed && (own is null || own.Kind == proposed.Kind)) batch.MapBy(proposed);
        db.Add(batch);
        await onDisk;
        return batch;
    }

    private async Task<TableShape> Shape(StoredFile file, IReadOnlyList<Mapping> remembered, CancellationToken stop)
    {
        await using var onDisk = await FileOnDisk.JustKept(files, file.Hash, stop);
        var (shape, marks) = await Task.Run(() => tables.Recognise(onDisk.Path, file.Name, remembered, stop) is var found ? (found, tables.Secrets(onDisk.Path, file.Name, found, stop)) : default, stop);
        if (marks.Count > 0) throw await secrets.Of(file, marks, stop);
        return shape;
    }
}
