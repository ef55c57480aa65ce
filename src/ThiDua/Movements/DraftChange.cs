namespace ThiDua.Movements;

/// <summary>One act upon a draft: every item it touches, as it was seen and as it becomes; all or none.</summary>
/// <param name="Act">What was done, in a few words an officer reads in the history ("Sửa", "Tách mục").</param>
/// <param name="Undoes">The earlier change this one takes back; null for an ordinary one.</param>
public sealed record DraftChange(DraftId Draft, string Act, IReadOnlyList<ItemChange> Items, Guid? Undoes = null);

/// <param name="Before">The item as it was seen; null for a new one.</param>
/// <param name="After">The item as it becomes, one revision on.</param>
public sealed record ItemChange(DraftItem? Before, DraftItem After);

/// <summary>A change that was made: when, by whom, and its id to take it back by.</summary>
public sealed record MadeChange(Guid Id, DateTimeOffset At, string By, DraftChange Change);
