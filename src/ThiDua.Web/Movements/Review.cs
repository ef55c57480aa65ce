using ThiDua.Documents;
using ThiDua.Movements;
using ThiDua.Storage.Documents;

namespace ThiDua.Web.Movements;

/// <summary>What the review shows: the draft, its source, what was just typed and refused.</summary>
/// <param name="Source">Null for a draft that was not read from a file.</param>
/// <param name="Typed">The form that was refused; null where none was.</param>
/// <param name="Conflict">The correction that met another person's; null where none did.</param>
public sealed record Review(Draft Draft, ReviewedSource? Source, ItemForm? Typed = null, Corrected? Conflict = null)
{
    public string Address => $"/drafts/{Draft.Id.Value}";

    /// <summary>Items that wait for confirmation, in the order of the page.</summary>
    public IReadOnlyList<DraftItem> Doubts =>
        [.. ReviewGroup.All.SelectMany(group => group.Keys).SelectMany(Draft.Of).Where(item => item.MustBeConfirmed)];

    /// <summary>The doubt after the item in the order of the page, or the first one.</summary>
    public DraftItem? NextDoubt(DraftItemId? after = null)
    {
        var order = ReviewGroup.All.SelectMany(group => group.Keys).SelectMany(Draft.Of).ToList();
        var start = order.FindIndex(item => item.Id == after) + 1;
        return order.Skip(start).Concat(order.Take(start)).FirstOrDefault(item => item.MustBeConfirmed);
    }

    public ReviewedItem Show(DraftItem item) => new(
        this, item,
        Typed?.ItemId == item.Id ? Typed : ItemForm.Of(item),
        Conflict?.Item.Id == item.Id ? Conflict : null);

    public static string Anchor(DraftItemId item) => $"item-{item.Value}";

    public static string SourceAnchor(DraftItemId item) => $"source-{item.Value}";

    /// <summary>Why a person must look at the item.</summary>
    public static string Reason(DraftItem item) =>
        item.Doubt ?? $"Độ chắc chắn khi đọc {item.Source!.Confidence * 100:0} %. Đề nghị đối chiếu với văn bản gốc.";

    /// <summary>The line or page that a finding speaks of; null where it speaks of none, or the source shows no lines.</summary>
    public static string? Place(ReadFinding finding) => finding.Line is { } line ? $"#line-{line}" : null;
}

/// <summary>One item on the page.</summary>
public sealed record ReviewedItem(Review Review, DraftItem Item, ItemForm Form, Corrected? Conflict)
{
    public string Anchor => Review.Anchor(Item.Id);

    public DraftKey Key => DraftKey.Find(Item.Key)!;

    /// <summary>The first words of the text, to tell this item's buttons from the next one's.</summary>
    public string Beginning => Item.Text.Length <= 40 ? Item.Text : Item.Text[..40] + "…";

    public bool HasDetails => Item.Key is "criteria" or "quotas" or "moneyAmounts" or "dossierComponents" or "phases" or "period" or "deadlines" or "assignments";

    /// <summary>The details in one line, as they stand in the fields.</summary>
    public string Summary => string.Join("; ", Form.InWords(Item.Key)) is { Length: > 0 } words ? words : "Chưa có chi tiết";

    /// <summary>Lines of a text field that its text needs.</summary>
    public int Rows => Math.Clamp(((Form.Text?.Length ?? 0) / 60) + 1, 1, 12);
}

/// <summary>All items of one key on the page.</summary>
public sealed record ReviewedPart(Review Review, DraftKey Key)
{
    public IReadOnlyList<DraftItem> Items => Review.Draft.Of(Key.Name);

    public IReadOnlyList<DraftItem> Removed => [.. Review.Draft.Items.Where(item => item.Key == Key.Name && item.IsRemoved)];

    public int Certain => Items.Count(item => !item.IsDoubtful && item.ConfirmedBy is null && item.Text.Length > 0);

    public string Anchor => $"key-{Key.Name}";
}
