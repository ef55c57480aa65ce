using ThiDua.Movements;

namespace ThiDua.Web.Movements;

/// <summary>The parts of the page under one heading.</summary>
public sealed record ReviewedSection(Review Review, ReviewGroup Group)
{
    public string Anchor => "section-" + Group.Anchor;

    public string ConfirmAnchor => "confirm-" + Group.Anchor;

    /// <summary>Doubts about words alone, which one look at the section settles together.</summary>
    public IReadOnlyList<DraftItem> WordDoubts => [.. Doubts.Where(item => !item.IsConfirmedByItself)];

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
