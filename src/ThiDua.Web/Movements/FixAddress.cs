using ThiDua.Movements;

namespace ThiDua.Web.Movements;

/// <summary>Where a line of the launch checklist is put right.</summary>
internal static class FixAddress
{
    public static string? Of(DraftId draft, Fix? fix) => fix switch
    {
        null => null,
        { Movement: { } movement } => $"/movements/{movement.Value}",
        { Duties: true } => "/people",
        { Item: { } item } => $"/drafts/{draft.Value}#item-{item.Value}",
        _ => $"/drafts/{draft.Value}#key-{fix.Key}",
    };
}
