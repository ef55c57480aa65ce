using Microsoft.EntityFrameworkCore;
using ThiDua.Movements;
using ThiDua.Storage.Documents;

namespace ThiDua.Storage.Movements;

/// <summary>A draft as the list shows it.</summary>
/// <param name="Doubts">Items that still must be confirmed.</param>
/// <param name="FileName">The file it was read from; null for the other origins.</param>
/// <param name="IsChange">It changes the terms of a running movement.</param>
/// <param name="ChangedAt">The latest change, or the beginning.</param>
public sealed record ListedDraft(
    DraftId Id, string Title, int Doubts, string? FileName, bool IsCopy, bool IsChange, string? Catalogue, DateTimeOffset ChangedAt,
    string ChangedBy, MovementId? LaunchedAs);

/// <summary>The drafts of the commune, the latest first.</summary>
public sealed class ListDrafts(ThiDuaDb db)
{
    /// <param name="launched">Also those that became movements.</param>
    public async Task<IReadOnlyList<ListedDraft>> On(bool launched, int most, CancellationToken stop)
    {
        var drafts = await db.Set<DraftRow>().AsNoTracking()
            .Where(row => launched || row.LaunchedAs == null)
            .OrderByDescending(row => row.Id).Take(most)
            .Select(row => new
            {
                Row = row,
                Items = db.Set<DraftItemRow>().Where(item => item.DraftId == row.Id && item.RemovedBy == null && item.ConfirmedBy == null)
                    .Select(item => new { item.Key, item.Text, item.Source, item.Doubt }).ToList(),
                Title = db.Set<DraftItemRow>().Where(item => item.DraftId == row.Id && item.Key == "title" && item.RemovedBy == null).Select(item => item.Text).FirstOrDefault(),
                Last = db.Set<DraftChangeRow>().Where(change => change.DraftId == row.Id).OrderByDescending(change => change.Id).FirstOrDefault(),
            })
            .AsSplitQuery().ToListAsync(stop);
        var ids = drafts.Select(draft => new DraftId(draft.Row.Id)).ToList();
        var changes = (await db.Set<TermsChangeDraft>().Where(c => ids.Contains(c.Draft)).Select(c => c.Draft).ToListAsync(stop)).Select(id => id.Value).ToHashSet();
        var names = await FileNames([.. drafts.Select(draft => draft.Row.UploadId).OfType<Guid>()], stop);
        return
        [
            .. drafts.Select(draft => new ListedDraft(
                new DraftId(draft.Row.Id), draft.Title ?? "", draft.Items.Count(item => item.Doubt is not null || item.Source is { IsDoubtful: true }),
                draft.Row.UploadId is { } upload ? names.GetValueOrDefault(upload) : null, draft.Row.FromMovementId is not null, changes.Contains(draft.Row.Id), draft.Row.Catalogue,
                draft.Last?.At ?? draft.Row.CreatedAt, draft.Last?.ByName ?? draft.Row.CreatedBy,
                draft.Row.LaunchedAs is { } movement ? new MovementId(movement) : null)),
        ];
    }

    private async Task<Dictionary<Guid, string>> FileNames(IReadOnlyList<Guid> uploads, CancellationToken stop)
    {
        var ids = uploads.Select(id => new ThiDua.Documents.UploadId(id)).ToList();
        var found = await db.Set<Upload>().AsNoTracking().Where(upload => ids.Contains(upload.Id))
            .Join(db.Set<StoredFile>(), upload => upload.FileId, file => file.Id, (upload, file) => new { upload.Id, file.Name })
            .ToListAsync(stop);
        return found.ToDictionary(one => one.Id.Value, one => one.Name);
    }
}
