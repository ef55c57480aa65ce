using ThiDua.Law;
using ThiDua.Movements;

namespace ThiDua.Awards;

/// <summary>A title or a form of award (danh hiệu thi đua, hình thức khen thưởng) that a commune gives or proposes.</summary>
/// <param name="Key">As the parameters of money and votes know it: <c>certificate.commune</c>, <c>title.advanced_worker</c>.</param>
/// <param name="Name">As it stands in a decision: "Giấy khen", "Lao động tiên tiến".</param>
/// <param name="IsTitle">A title (danh hiệu) and not a form (hình thức): a title judges a year, a form one achievement.</param>
/// <param name="Subjects">Whom it can be given to.</param>
/// <param name="Deciders">Who decides, by days of force; on a day without one the award is not given.</param>
/// <param name="MoneyKey">Between <c>award.</c> and the subject in the parameters; null where no money goes with it by law.</param>
/// <param name="VoteKey">Parameter of the share of votes; null where the State sets no threshold of its own.</param>
/// <param name="IsEncouragement">Another encouragement (Điều 81): neither a title nor a form by law, and decided by the head of the unit.</param>
/// <param name="Sources">Where the award itself stands, by days of force.</param>
public sealed record AwardKind(
    string Key, string Name, bool IsTitle, IReadOnlyList<CandidateKind> Subjects, IReadOnlyList<AwardDecider> Deciders, IReadOnlyList<AwardSource> Sources,
    string? MoneyKey = null, string? VoteKey = null, bool IsEncouragement = false)
{
    /// <summary>Who decides on that day; null where nobody does.</summary>
    public AwardDecider? DeciderOn(DateOnly day) => Deciders.FirstOrDefault(decider => decider.From <= day && (decider.Until is null || day <= decider.Until));

    /// <summary>Where the award stands in the law of that day; null where no law of that day knows it.</summary>
    public string? SourceOn(DateOnly day) => Sources.FirstOrDefault(source => source.From <= day && (source.Until is null || day <= source.Until))?.Text;

    /// <summary>As a list shows it: "Giấy khen của Chủ tịch UBND cấp xã".</summary>
    public string FullNameOn(DateOnly day) => IsTitle || DeciderOn(day) is not { } decider ? Name : $"{Name} của {decider.Title}";

    public bool CanBeGivenTo(CandidateKind kind) => Subjects.Contains(kind);
}

/// <summary>Who decides an award, over a time (thẩm quyền quyết định).</summary>
/// <param name="Level">The level that decides; a dossier for a higher one is proposed there.</param>
/// <param name="Title">"Chủ tịch UBND cấp xã".</param>
/// <param name="Basis">Where that stands.</param>
public sealed record AwardDecider(Level Level, string Title, DateOnly From, DateOnly? Until, string Basis, Certainty Mark);

/// <summary>Where an award stands, over a time.</summary>
public sealed record AwardSource(string Text, DateOnly From, DateOnly? Until);
