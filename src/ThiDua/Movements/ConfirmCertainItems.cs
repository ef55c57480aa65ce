using ThiDua.Organizations;

namespace ThiDua.Movements;

/// <summary>Confirms everything of one key that was read without doubt; doubtful items must be looked at one by one.</summary>
public sealed class ConfirmCertainItems(IDrafts drafts)
{
    /// <returns>How many were confirmed.</returns>
    public async Task<int> On(DraftId id, string key, Actor who, CancellationToken stop)
    {
        var draft = await drafts.Open(id, stop);
        ItemChange[] changes =
        [
            .. draft.Of(key)
                .Where(item => !item.IsDoubtful && item.ConfirmedBy is null)
                .Select(item => new ItemChange(item, item.Next() with { ConfirmedBy = who.Name })),
        ];

        await drafts.Make(draft, "Xác nhận các chỗ đọc chắc chắn", changes, who, stop);
        return changes.Length;
    }
}
