using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Participation;

namespace ThiDua.Awards;

/// <summary>Loads everything that the rules look at for one review of a movement, with a handful of queries for however many candidates.</summary>
public sealed class LoadCases(INominations nominations, LoadRecords records, StandingOfCriteria criteria, IRegistrations registrations, ILawParameters parameters, TimeProvider clock)
{
    public async Task<ReviewCases> Of(Movement movement, AwardRound round, IReadOnlyCollection<Nomination> ofTheMovement, CancellationToken stop)
    {
        var (from, to) = round.DaysIn(movement.Terms);
        var period = new AwardPeriod(from, to, round.Year, clock.Today()) { IsFinal = round.IsFinal };
        var law = new LawOnDay(await parameters.Book(stop), period.LawDay);
        var loaded = await records.Of(movement.Commune, from, stop);
        var registered = (await registrations.OfMovement(movement.Id, stop)).Where(r => r.State is RegistrationState.Approved or RegistrationState.Waiting).ToList();
        var standing = await criteria.Of(movement, period.LawDay, stop);
        var index = await criteria.Index(movement, from, to, stop);
        var elsewhere = await nominations.Elsewhere(movement.Id, round, (from.Year, to.Year), stop);
        return new(period, law, loaded, registered, standing, [.. ofTheMovement.Where(n => n.Round == round)], elsewhere) { Index = index };
    }
}

/// <summary>What is known for one review; makes the case of each candidate.</summary>
public sealed class ReviewCases(
    AwardPeriod period, LawOnDay law, CommuneRecords records, IReadOnlyList<Registration> registered, CriteriaStanding? criteria, IReadOnlyList<Nomination> nominations,
    IReadOnlyList<NominatedElsewhere> elsewhere)
{
    private readonly ILookup<string, Nomination> _bySubject = nominations.Where(n => n.IsLive).ToLookup(n => n.Subject, StringComparer.Ordinal);
    private readonly ILookup<string, NominatedElsewhere> _elsewhere = elsewhere.ToLookup(n => n.Subject, StringComparer.Ordinal);
    private readonly HashSet<string> _registered = [.. registered.Select(r => CandidateOf.Participant(r.Participant).Key)];

    private readonly TitlesOfTheYear _titles = new(
        Math.Max(records.WithTitle(Rules.AwardNames.AdvancedWorker, period.Year), nominations.Count(n => n.IsLive && n.Award == Rules.AwardNames.AdvancedWorker)),
        nominations.Count(n => n.IsLive && n.Award == Rules.AwardNames.BaseFighter));

    /// <summary>The commune's index of administrative reform; null where nobody declared it.</summary>
    public ReformIndex? Index { get; init; }

    public AwardPeriod Period => period;
    public LawOnDay Law => law;

    /// <summary>What percentages of quotas are taken of.</summary>
    public QuotaBases Bases => new(
        registered.Count(r => r.Participant.Audience is Audience.Individual), registered.Count(r => r.Participant.Audience is Audience.Collective),
        records.People, records.Collectives(period.LawDay), _titles.AdvancedWorkers);

    /// <summary>Women, as the record says on the day whose law judges.</summary>
    public WomenAmong? WomenOf(Candidate candidate) => records.WomenOf(candidate, period.LawDay);

    public AwardCase Of(Nomination nomination) => Of(nomination.Candidate, AwardKinds.Shipped[nomination.Award]) with
    {
        Nomination = nomination.Id,
        Ground = nomination.Ground,
        Achievement = nomination.Achievement,
        VotedOn = nomination.Vote?.Day,
        Answers = nomination.Answers.ToDictionary(a => a.Rule, StringComparer.Ordinal),
        TakenInitiatives = Taken(nomination.Candidate, nomination),
        Rivals = [.. _bySubject[nomination.Subject].Where(n => n.Id != nomination.Id).Select(n => Rival(n, nomination.Id)), .. Elsewhere(nomination.Subject, nomination.Achievement, nomination.Id)],
    };

    /// <summary>The case of somebody who is not nominated yet.</summary>
    public AwardCase Of(Candidate candidate, AwardKind award, string achievement = "") => new(candidate, award, period, law)
    {
        Achievement = achievement,
        Record = records.Of(candidate),
        TakenInitiatives = Taken(candidate, null),
        Rivals = [.. _bySubject[candidate.Key].Where(n => n.Award != award.Key).Select(n => Rival(n, null)), .. Elsewhere(candidate.Key, achievement, null)],
        Presence = records.PresenceOf(candidate),
        Members = records.MembersOf(candidate, period),
        IsRegistered = _registered.Contains(candidate.Key),
        Criteria = criteria,
        Index = Index,
        Titles = award.Key == Rules.AwardNames.BaseFighter && !_bySubject[candidate.Key].Any(n => n.Award == award.Key) ? _titles with { Fighters = _titles.Fighters + 1 } : _titles,
    };

    private Dictionary<MeritEntryId, string> Taken(Candidate candidate, Nomination? by)
    {
        var taken = new Dictionary<MeritEntryId, string>();
        foreach (var initiative in records.Of(candidate).Where(line => line.Kind is MeritKind.Initiative))
        {
            if (records.ClaimedByOthers(initiative).FirstOrDefault(other => other.Nomination is not null || _bySubject[other.Subject].Any(n => RestsOn(n, other.Id) && Precedes(n, by))) is { } other)
                taken[initiative.Id] = other.Whose.Name;
        }

        return taken;
    }

    // Who is not judged yet may rest on it. Of two the one proposed first stands, as with awards of one candidate.
    private static bool RestsOn(Nomination other, MeritEntryId initiative) => other.Eligibility is not { } judged || judged.Findings.Any(finding => finding.Initiative == initiative.Value);

    private static bool Precedes(Nomination other, Nomination? by) => by is null || other.Id.Value.CompareTo(by.Id.Value) < 0 || (by.Vote is null && other.State is NominationState.Agreed);

    private IEnumerable<RivalAward> Elsewhere(string subject, string achievement, NominationId? than) =>
        _elsewhere[subject].Where(n => SameAchievement.Are(n.Achievement, achievement)).Select(n => Rival(n.Award, n.State, n.Id, n.Decision, than) with { IsElsewhere = true });

    private RivalAward Rival(Nomination other, NominationId? than) => Rival(other.Award, other.State, other.Id, other.Decision, than);

    private RivalAward Rival(string key, NominationState state, NominationId id, DecisionReference? decision, NominationId? than)
    {
        var award = AwardKinds.Shipped[key];
        return new(award.FullNameOn(law.Day), award.IsTitle || award.IsEncouragement, state, than is null || id.Value.CompareTo(than.Value.Value) < 0, decision?.Number);
    }
}
