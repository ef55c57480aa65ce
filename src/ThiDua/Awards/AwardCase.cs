using ThiDua.Criteria;
using ThiDua.Law;
using ThiDua.Organizations;

namespace ThiDua.Awards;

/// <summary>Everything the rules look at when they judge one candidate for one award: loaded before, so that rules need nothing else.</summary>
/// <param name="Award">What is applied for.</param>
/// <param name="Period">What is judged, and on which day.</param>
/// <param name="Law">The law of the day that decides.</param>
public sealed record AwardCase(Candidate Candidate, AwardKind Award, AwardPeriod Period, LawOnDay Law)
{
    public NominationId? Nomination { get; init; }
    public AwardGround Ground { get; init; }
    public string Achievement { get; init; } = "";

    /// <summary>Lines of the candidate's record that count.</summary>
    public IReadOnlyList<MeritEntry> Record { get; init; } = [];

    /// <summary>Day on which the council agreed; null before.</summary>
    public DateOnly? VotedOn { get; init; }

    /// <summary>Awards, other than this one, that the candidate stands for or got in the same review, or elsewhere for the same words.</summary>
    public IReadOnlyList<RivalAward> Rivals { get; init; } = [];

    /// <summary>Initiatives of the record on which an award of somebody else rests who is not named as a co-author, with that person's name.</summary>
    public IReadOnlyDictionary<MeritEntryId, string> TakenInitiatives { get; init; } = new Dictionary<MeritEntryId, string>();

    /// <summary>Posts of a person; days on which a collective exists. Empty where nothing is known.</summary>
    public IReadOnlyList<Period> Presence { get; init; } = [];

    /// <summary>Of a collective; null where its members are not known here.</summary>
    public CollectiveMembers? Members { get; init; }

    /// <summary>Whether the candidate registered for the movement.</summary>
    public bool IsRegistered { get; init; }

    /// <summary>How the criteria of the movement stand; null where the movement has none that are measured.</summary>
    public CriteriaStanding? Criteria { get; init; }

    /// <summary>The commune's index of administrative reform for the period; null where nobody declared it.</summary>
    public ReformIndex? Index { get; init; }

    /// <summary>How many hold or stand for the titles of the year in the commune.</summary>
    public TitlesOfTheYear Titles { get; init; } = new(0, 0);

    /// <summary>What persons answered, by the key of the rule.</summary>
    public IReadOnlyDictionary<string, EvidenceAnswer> Answers { get; init; } = new Dictionary<string, EvidenceAnswer>();

    /// <summary>The first day from which achievements count: the beginning, or the day after a discipline that was served within the period.</summary>
    public DateOnly CountsFrom =>
        Record.Where(e => e.Kind is MeritKind.Discipline && e.Until >= Period.From && e.From <= Period.To)
            .Select(e => e.Until!.Value.AddDays(1)).Append(Period.From).Max();

    /// <summary>A verification ended since that day with a fault: what the council agreed to was not all there was.</summary>
    /// <param name="includingThatDay">It was still open when the council agreed, so a conclusion of the same day came later.</param>
    internal bool FaultFoundSince(DateOnly day, bool includingThatDay) =>
        Record.Any(e => e.Kind.IsVerification() && e.IsFounded is true && (e.Until > day || (includingThatDay && e.Until == day)));

    internal IEnumerable<MeritEntry> OfKind(MeritKind kind) => Record.Where(e => e.Kind == kind);
}

/// <summary>What is judged, and when.</summary>
/// <param name="From">First day of the period that the award is for.</param>
/// <param name="To">Its last day.</param>
/// <param name="Today">The day on which the question is asked: what is open then suspends.</param>
public sealed record AwardPeriod(DateOnly From, DateOnly To, int Year, DateOnly Today)
{
    /// <summary>The final review of a movement of several years, and not that of one of its years.</summary>
    public bool IsFinal { get; init; }

    /// <summary>
    /// The day whose law judges: the last day of the period, or today while it runs. So rules of 2023 judge a movement of
    /// 2023 whenever the council meets.
    /// </summary>
    public DateOnly LawDay => To < Today ? To : Today;

    public bool Includes(DateOnly day) => From <= day && day <= To;
}

/// <summary>Another award of the same candidate in the same review, or elsewhere for the same achievement.</summary>
/// <param name="Award">Name with who gives it.</param>
/// <param name="IsTitle">Titles and forms do not stand in each other's way.</param>
/// <param name="CameFirst">Proposed before the one that is judged.</param>
/// <param name="IsElsewhere">In another movement, or another review of this one.</param>
public sealed record RivalAward(string Award, bool IsTitle, NominationState State, bool CameFirst, string? Paper = null, bool IsElsewhere = false)
{
    /// <summary>The award, and where it is not of this review, that it is not.</summary>
    public string Named => IsElsewhere ? $"{Award} (phong trào hoặc kỳ xét khác)" : Award;
}

/// <summary>Who belongs to a collective, as far as the law asks.</summary>
/// <param name="Count">People with a post in it on the last day of the period.</param>
/// <param name="AdvancedWorkers">With the title Lao động tiên tiến of the year.</param>
/// <param name="Fighters">With the title Chiến sĩ thi đua cơ sở of the year.</param>
/// <param name="DisciplinedFromWarning">Disciplined from "cảnh cáo" up in the period, by name.</param>
/// <param name="Ungraded">Without a yearly grade here.</param>
/// <param name="BelowTheirTasks">Graded as not having completed their tasks.</param>
/// <param name="Women">Known to be women.</param>
public sealed record CollectiveMembers(
    int Count, int AdvancedWorkers, int Fighters, IReadOnlyList<string> DisciplinedFromWarning, int Ungraded, int BelowTheirTasks, int Women = 0);

/// <summary>How many persons of the commune hold or stand for the two titles of a year.</summary>
public sealed record TitlesOfTheYear(int AdvancedWorkers, int Fighters);

/// <summary>The index of administrative reform (chỉ số cải cách hành chính) as published and declared.</summary>
/// <param name="Scale">The points there are.</param>
/// <param name="Month">First day of the month that it was declared for.</param>
/// <param name="Source">The paper that published it.</param>
public sealed record ReformIndex(decimal Points, decimal Scale, DateOnly Month, string Source);

/// <summary>How the criteria of a movement stand on a day.</summary>
/// <param name="IsOver">The movement's time is over: what was not reached is not reached.</param>
/// <param name="LastDay">Last day of the movement; null where its terms fix none.</param>
public sealed record CriteriaStanding(int Met, int Applicable, DateOnly AsOf, bool IsOver, DateOnly? LastDay, IReadOnlyDictionary<Guid, CriterionState> States, string Address)
{
    /// <summary>Until when figures may still change; null where they are final.</summary>
    internal DateOnly? RunsUntil(AwardPeriod period) => IsOver ? null : LastDay ?? period.To;
}
