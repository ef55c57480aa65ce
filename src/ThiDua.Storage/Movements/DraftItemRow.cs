using ThiDua.Documents;
using ThiDua.Movements;

namespace ThiDua.Storage.Movements;

/// <summary>An item of a draft; its revision guards it against two writers.</summary>
internal sealed class DraftItemRow : IOfCommune
{
    public required Guid Id { get; init; }
    public required Guid CommuneId { get; init; }
    public required Guid DraftId { get; init; }
    public required string Key { get; init; }
    public int Ordinal { get; private set; }
    public string Text { get; private set; } = "";
    public ItemDetails Details { get; private set; } = ItemDetails.None;
    public SourceSpan? Source { get; private set; }
    public string? ReadAs { get; private set; }
    public string? Doubt { get; private set; }
    public string? ConfirmedBy { get; private set; }
    public string? RemovedBy { get; private set; }
    public int Revision { get; private set; }

    public static DraftItemRow Of(DraftItem item, Guid draft, Guid commune)
    {
        var row = new DraftItemRow { Id = item.Id.Value, CommuneId = commune, DraftId = draft, Key = item.Key };
        row.Become(item);
        return row;
    }

    public void Become(DraftItem item)
    {
        (Ordinal, Text, Details, Source) = (item.Ordinal, item.Text, item.Details, item.Source);
        (ReadAs, Doubt, ConfirmedBy, RemovedBy, Revision) = (item.ReadAs, item.Doubt, item.ConfirmedBy, item.RemovedBy, item.Revision);
    }

    public DraftItem ToItem() =>
        new(new DraftItemId(Id), Key, Ordinal, Text, Details, Source, ReadAs, ConfirmedBy, Revision) { Doubt = Doubt, RemovedBy = RemovedBy };
}
