using Microsoft.EntityFrameworkCore;
using ThiDua.Movements;

namespace ThiDua.Storage.Movements;

/// <summary>The drafts of the commune in scope, on PostgreSQL.</summary>
internal sealed class Drafts(ThiDuaDb db, TimeProvider clock) : IDrafts
{
    public async Task<Draft?> Find(DraftId id, CancellationToken stop)
    {
        var draft = await db.Set<DraftRow>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == id.Value, stop);
        if (draft is null) return null;
        var items = await db.Set<DraftItemRow>().AsNoTracking().Where(row => row.DraftId == id.Value)
            .OrderBy(row => row.Key).ThenBy(row => row.Ordinal).ToListAsync(stop);
        return draft.With([.. items.Select(row => row.ToItem())]);
    }

    public async Task Add(Draft draft, CancellationToken stop)
    {
        db.Add(DraftRow.Of(draft));
        foreach (var item in draft.Items)
        {
            db.Add(DraftItemRow.Of(item, draft.Id.Value, draft.Commune.Value));
            db.Add(Revision(item, draft.Commune.Value, change: null));
        }

        await db.SaveChangesAsync(stop);
    }

    public async Task<bool> TryMake(DraftChange change, string by, CancellationToken stop)
    {
        await using var all = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(stop) : null;
        try
        {
            if (!await Make(change, by, stop)) return false;
            await db.SaveChangesAsync(stop);
            if (all is not null) await all.CommitAsync(stop);
            return true;
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }

    public async Task<DraftItem?> FindRevision(DraftItemId item, int revision, CancellationToken stop) =>
        (await db.Set<DraftItemRevisionRow>().AsNoTracking()
            .SingleOrDefaultAsync(row => row.ItemId == item.Value && row.Revision == revision, stop))?.Content;

    public async Task<MadeChange?> LastChange(DraftId id, CancellationToken stop)
    {
        var changes = db.Set<DraftChangeRow>().AsNoTracking();
        var last = await changes.Where(row => row.DraftId == id.Value && row.Undoes == null && !changes.Any(other => other.Undoes == row.Id))
            .OrderByDescending(row => row.Id).FirstOrDefaultAsync(stop);
        if (last is null) return null;

        var revisions = db.Set<DraftItemRevisionRow>().AsNoTracking();
        var items = await revisions.Where(after => after.ChangeId == last.Id)
            .Select(after => new { after.Content, Before = revisions.FirstOrDefault(before => before.ItemId == after.ItemId && before.Revision == after.Revision - 1) })
            .ToListAsync(stop);
        return new(last.Id, last.At, last.ByName, new DraftChange(id, last.Act, [.. items.Select(item => new ItemChange(item.Before?.Content, item.Content))]));
    }

    public async Task<bool> TryMarkLaunched(DraftId id, MovementId movement, CancellationToken stop) =>
        await db.Set<DraftRow>().Where(row => row.Id == id.Value && row.LaunchedAs == null)
            .ExecuteUpdateAsync(row => row.SetProperty(draft => draft.LaunchedAs, movement.Value), stop) == 1;

    /// <summary>Puts the change before the database; false where an item has moved on or the draft was launched.</summary>
    private async Task<bool> Make(DraftChange change, string by, CancellationToken stop)
    {
        // Held until we are done: changes of one draft follow one another, and nobody launches it meanwhile.
        var draft = await db.Set<DraftRow>().FromSql($"SELECT * FROM draft WHERE id = {change.Draft.Value} FOR UPDATE").SingleOrDefaultAsync(stop);
        if (draft is null or { LaunchedAs: not null }) return false;

        var made = new DraftChangeRow { Id = Guid.CreateVersion7(), CommuneId = draft.CommuneId, DraftId = draft.Id, Act = change.Act, ByName = by, At = clock.GetUtcNow(), Undoes = change.Undoes };
        db.Add(made);
        var ids = change.Items.Select(item => item.After.Id.Value).ToList();
        var rows = await db.Set<DraftItemRow>().Where(row => row.DraftId == draft.Id && ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, stop);
        return change.Items.All(item => Put(item, rows, made));
    }

    private bool Put(ItemChange item, Dictionary<Guid, DraftItemRow> rows, DraftChangeRow made)
    {
        if (item.Before is null)
            db.Add(DraftItemRow.Of(item.After, made.DraftId, made.CommuneId));
        else if (rows.GetValueOrDefault(item.Before.Id.Value) is { } row && row.Revision == item.Before.Revision)
            row.Become(item.After);
        else
            return false;

        db.Add(Revision(item.After, made.CommuneId, made.Id));
        return true;
    }

    private static DraftItemRevisionRow Revision(DraftItem item, Guid commune, Guid? change) =>
        new() { ItemId = item.Id.Value, Revision = item.Revision, CommuneId = commune, ChangeId = change, Content = item };
}
