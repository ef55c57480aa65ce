using ThiDua.Movements;

namespace ThiDua.Web.Movements;

/// <summary>The parts of the page under one heading.</summary>
public sealed record ReviewedSection(Review Review, ReviewGroup Group)
{
    public string Anchor => "section-" + Group.Anchor;

    public string ConfirmAnchor => "confirm-" + Group.Anchor;

    public bool IsWhole => Group == ReviewGroup.Whole;

    /// <summary>Doubts about words alone, which one look at the section settles together; not one whose words were just refused.</summary>
    public IReadOnlyList<DraftItem> WordDoubts => [.. Doubts.Where(item => !item.IsConfirmedByItself && item.Id != Review.Typed?.ItemId)];

    /// <summary>More than one section has doubts about words.</summary>
    public bool SpreadsOverSections => ReviewGroup.All.Count(group => new ReviewedSection(Review, group).WordDoubts.Count > 0) > 1;

    /// <summary>Doubts about what says a number: each is confirmed by itself.</summary>
    public int NumberDoubts => Doubts.Count(item => item.IsConfirmedByItself);

    private IEnumerable<DraftItem> Doubts => Group.Keys.SelectMany(Review.Draft.Of).Where(item => item.MustBeConfirmed);

    /// <summary>An item with its revision, as the form of the section sends it.</summary>
    public static string Sent(DraftItem item) => $"{item.Id.Value}:{item.Revision}";

    /// <summary>What <see cref="Sent"/> wrote; null for anything else.</summary>
    public static SeenItem? TryRead(string? sent) =>
        sent?.Split(':') is [var id, var revision] && Guid.TryParse(id, out var item) && int.TryParse(revision, out var seen)
            ? new(new DraftItemId(item), seen)
            : null;
}

/// <summary>Items that were confirmed in one act.</summary>
public sealed record ConfirmedTogether(Review Review, IReadOnlyList<DraftItem> Items);
