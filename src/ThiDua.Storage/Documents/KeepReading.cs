using Microsoft.EntityFrameworkCore;
using ThiDua.Documents;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Storage.Documents;

/// <summary>A drawn page: its picture as JPEG or PNG, and its size in pixels.</summary>
public sealed record DrawnPage(int Page, int Width, int Height, FileHash Hash);

/// <summary>Keeps what was read from an upload, with its pages, and begins a draft with it: all, or nothing.</summary>
public sealed class KeepReading(ThiDuaDb db, DraftFromReading begin, TimeProvider clock)
{
    /// <returns>The draft; the one of the first time where the upload had been read before.</returns>
    public async Task<DraftId> For(UploadId id, DocumentText text, Reading reading, IReadOnlyList<DrawnPage> pages, string by, CancellationToken stop)
    {
        await using var all = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(stop) : null;
        // Held until we are done: a job that was taken for dead may still be at it.
        var upload = await db.Set<Upload>().FromSql($"SELECT * FROM upload WHERE id = {id.Value} FOR UPDATE").SingleAsync(stop);
        await db.Entry(upload).ReloadAsync(stop); // it may have been known here from before the wait
        if (upload.DraftId is { } before) return before;

        db.Add(new ReadingRow
        {
            UploadId = id,
            CommuneId = upload.CommuneId,
            Content = reading,
            Lines = text,
            Fingerprint = Recognise(text),
            ReadAt = clock.GetUtcNow(),
        });
        db.AddRange(pages.Select(page => new ReadingPageRow
        {
            UploadId = id,
            CommuneId = upload.CommuneId,
            Page = page.Page,
            Hash = page.Hash,
            Width = page.Width,
            Height = page.Height,
        }));
        var draft = await begin.On(reading, id, new UnitId(upload.CommuneId), by, stop);
        upload.Became(draft);
        await db.SaveChangesAsync(stop);
        if (all is not null) await all.CommitAsync(stop);
        return draft;
    }

    internal static Fingerprint Recognise(DocumentText text) => Fingerprint.Of(string.Join('\n', text.Lines.Select(line => line.Text)));
}
