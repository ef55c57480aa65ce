using ThiDua.Documents;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Specs.Movements;

/// <summary>Drafts and items with valid defaults; a spec says only what matters to it.</summary>
internal static class DraftBuilder
{
    public static readonly Actor Hoa = new(Guid.CreateVersion7(), PersonId.New(), "Trần Thị Hoà", UnitId.New(), new HashSet<Duty> { Duty.Officer });
    public static readonly Actor Minh = Hoa with { Name = "Lê Văn Minh" };

    public static Draft DraftOf(params DraftItem[] items) =>
        new(DraftId.New(), Hoa.Commune, new DraftOrigin(), items, DateTimeOffset.UnixEpoch, Hoa.Name);

    public static DraftItem Item(string key, string text, ItemDetails? details = null, int ordinal = 0, decimal? confidence = null) =>
        new(DraftItemId.New(), key, ordinal, text, details ?? ItemDetails.None,
            confidence is { } sure ? new SourceSpan(1, 0, text.Length, sure) : null, text, ConfirmedBy: null, Revision: 1);

    /// <summary>Criteria with those texts, in that order.</summary>
    public static DraftItem[] CriteriaSaying(params string[] texts) =>
        [.. texts.Select((text, i) => Item("criteria", text, ordinal: (i + 1) * 1024))];
}
