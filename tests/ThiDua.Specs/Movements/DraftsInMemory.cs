using ThiDua.Movements;

namespace ThiDua.Specs.Movements;

/// <summary>One draft and its history, as storage keeps them.</summary>
internal sealed class DraftsInMemory(Draft draft) : IDrafts
{
    private readonly Dictionary<(DraftItemId, int), DraftItem> _revisions = draft.Items.ToDictionary(item => (item.Id, item.Revision));
    private readonly List<MadeChange> _made = [];

    public Draft Draft { get; private set; } = draft;

    /// <summary>Runs once, just before the next change is made: somebody else is faster.</summary>
    public Action? Meanwhile { get; set; }

    public Task<Draft?> Find(DraftId id, CancellationToken stop) => Task.FromResult(id == Draft.Id ? Draft : null);

    public Task Add(Draft added, CancellationToken stop)
    {
        Draft = added;
        return Task.CompletedTask;
    }

    public Task<bool> TryMake(DraftChange change, string by, CancellationToken stop)
    {
        var meanwhile = Meanwhile;
        Meanwhile = null;
        meanwhile?.Invoke();
        if (change.Items.Any(item => item.Before is { } before && Draft.Item(before.Id).Revision != before.Revision)) return Task.FromResult(false);

        var after = change.Items.ToDictionary(item => item.After.Id, item => item.After);
        Draft = Draft with { Items = [.. Draft.Items.Select(item => after.GetValueOrDefault(item.Id, item)), .. change.Items.Where(item => item.Before is null).Select(item => item.After)] };
        foreach (var item in after.Values) _revisions.Add((item.Id, item.Revision), item);
        _made.Add(new(Guid.CreateVersion7(), DateTimeOffset.UnixEpoch, by, change));
        return Task.FromResult(true);
    }

    public Task<DraftItem?> FindRevision(DraftItemId item, int revision, CancellationToken stop) =>
        Task.FromResult(_revisions.GetValueOrDefault((item, revision)));

    public Task<MadeChange?> LastChange(DraftId id, CancellationToken stop) =>
        Task.FromResult(_made.LastOrDefault(made => made.Change.Undoes is null && _made.TrueForAll(other => other.Change.Undoes != made.Id)));

    public Task<bool> TryMarkLaunched(DraftId id, MovementId movement, CancellationToken stop)
    {
        if (Draft.LaunchedAs is not null) return Task.FromResult(false);
        Draft = Draft with { LaunchedAs = movement };
        return Task.FromResult(true);
    }
}
