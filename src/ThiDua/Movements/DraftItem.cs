using ThiDua.Documents;
using ThiDua.Organizations;

namespace ThiDua.Movements;

public readonly record struct DraftItemId(Guid Value)
{
    public static DraftItemId New() => new(Guid.CreateVersion7());
}

/// <summary>
/// One value of a draft: a field (title, number …) or one item of a list (a criterion, a legal basis …). Every item is a
/// row of its own with a revision, so that two people who edit different items never meet, and two who edit the same
/// one are shown both texts instead of one losing his.
/// </summary>
/// <param name="Key">Key of the reading contract: <c>title</c>, <c>legalBases</c>, <c>criteria</c> …</param>
/// <param name="Ordinal">Order within the key, with gaps; 0 for fields.</param>
/// <param name="Text">The text as it stands now; empty means the plan says nothing.</param>
/// <param name="Details">What the text alone does not say (targets, level, dates …).</param>
/// <param name="Source">Where it was read; null where a person added it.</param>
/// <param name="ReadAs">The text as read, so that the original stays provable; null where a person added it.</param>
/// <param name="ConfirmedBy">Name of who confirmed a doubtful value; null as long as nobody did.</param>
/// <param name="Revision">Counts up with every change; a change names the revision that it saw.</param>
public sealed record DraftItem(
    DraftItemId Id, string Key, int Ordinal, string Text, ItemDetails Details, SourceSpan? Source, string? ReadAs,
    string? ConfirmedBy, int Revision)
{
    /// <summary>Why a person must look, in a sentence; null where only the source is doubtful, or nothing is.</summary>
    public string? Doubt { get; init; }

    /// <summary>Name of who removed it; a removed item is kept and can be restored.</summary>
    public string? RemovedBy { get; init; }

    public bool IsRemoved => RemovedBy is not null;

    /// <summary>Read or proposed with doubt, whether or not somebody confirmed it since.</summary>
    public bool IsDoubtful => Doubt is not null || Source is { IsDoubtful: true };

    /// <summary>Doubtful and confirmed by nobody: launching waits for it.</summary>
    public bool MustBeConfirmed => !IsRemoved && IsDoubtful && ConfirmedBy is null;

    /// <summary>Says a number, a day, an amount or a share, or is of a kind that does: a misreading of it is not seen at a glance.</summary>
    public bool SaysANumber =>
        Key is "number" or "date" or "period" or "phases" or "quotas" or "moneyAmounts" or "deadlines"
        || Details.SaysANumber || Text.Any(letter => char.IsDigit(letter) || letter is '%');

    /// <summary>
    /// Of the doubtful ones, those that a person confirms one by one: a number is in doubt, or a person's hand was on it.
    /// Where only words were restored and the digits stand as printed, the item is confirmed together with its section.
    /// </summary>
    public bool IsConfirmedByItself => SaysANumber && !(Source is { OnlyWordsInDoubt: true } && Doubt is null && Text == ReadAs);

    /// <summary>Equal in everything but the revision.</summary>
    public bool SaysTheSameAs(DraftItem other) =>
        Details.SaysTheSameAs(other.Details) && (this with { Details = ItemDetails.None, Revision = 0 }).Equals(other with { Details = ItemDetails.None, Revision = 0 });

    /// <summary>The next revision of this item; what differs is said with <c>with</c>.</summary>
    internal DraftItem Next() => this with { Revision = Revision + 1 };
}

/// <summary>The parts of an item that are not its text; only those of its key are filled.</summary>
public sealed record ItemDetails
{
    // First, because None is made with it.
    private static readonly IReadOnlyList<Target> NoTargets = [];

    public static readonly ItemDetails None = new();

    public string? No { get; init; }

    /// <summary>Name of a phase (giai đoạn), or of the group of an index that a criterion belongs to.</summary>
    public string? Name { get; init; }

    public Audience? AppliesTo { get; init; }
    public IReadOnlyList<Target> Targets { get; init; } = NoTargets;
    public string? Exclusion { get; init; }
    public string? IndicatorKey { get; init; }
    public CriterionId? Criterion { get; init; }
    public Level? Level { get; init; }
    public int? Max { get; init; }
    public decimal? Amount { get; init; }

    /// <summary>ISO date, <c>YYYY-MM</c> or <c>--MM-DD</c>, as in the reading contract.</summary>
    public string? From { get; init; }

    /// <summary>ISO date, <c>YYYY-MM</c> or <c>--MM-DD</c>; of a deadline, its day.</summary>
    public string? To { get; init; }

    public string? Assignee { get; init; }
    public Duty? Duty { get; init; }

    /// <summary>Has a target, a quantity, an amount or a day.</summary>
    public bool SaysANumber => Targets.Count > 0 || Max is not null || Amount is not null || From is not null || To is not null;

    /// <summary>Equal in every part, targets one by one (a record alone would compare the lists by reference).</summary>
    public bool SaysTheSameAs(ItemDetails other) =>
        Targets.SequenceEqual(other.Targets)
        && (this with { Targets = NoTargets }).Equals(other with { Targets = NoTargets });
}
