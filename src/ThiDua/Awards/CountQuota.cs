using ThiDua.Law;
using ThiDua.Movements;

namespace ThiDua.Awards;

/// <summary>
/// Counts the nominations of one review against the quotas of the plan (số lượng khen thưởng), of the law and of what the
/// administrator added. Quotas of a plan bind: seed plans write "không vượt quá".
/// </summary>
public static class CountQuota
{
    /// <param name="settings">Quotas in force beside those of the plan.</param>
    /// <param name="nominations">Of one review, all states.</param>
    /// <param name="bases">What percentages are taken of.</param>
    public static IReadOnlyList<QuotaLine> Of(
        MovementTerms terms, IEnumerable<QuotaTerms> settings, IReadOnlyCollection<NominationSeat> nominations, QuotaBases bases, LawOnDay law)
    {
        var plan = terms.PlanNumber is { Length: > 0 } number ? $"Kế hoạch số {number}/{terms.PlanSymbol}" : "Kế hoạch phong trào";
        var lines = terms.Quotas.Select(quota => Line(
            new(quota.Level ?? Level.Commune, quota.Subject, quota.Max, null, QuotaBase.Everybody, QuotaRounding.Down, IsBinding: true, $"{plan}: {quota.Text.TrimEnd('.', ',', ';')}"), quota.Max, nominations))
            .Concat(settings.Select(s => Line(s, s.Most ?? s.Rounding.Round(s.Share!.Value * bases.Of(s.Of, s.Audience)), nominations))).ToList();
        if (law["rule.base_fighter.cap"] is { } cap) lines.AddRange(OfFighters(cap, nominations, bases));
        return lines;
    }

    private static IEnumerable<QuotaLine> OfFighters(Parameter cap, IReadOnlyCollection<NominationSeat> nominations, QuotaBases bases)
    {
        List<NominationSeat> fighters = [.. nominations.Where(n => n.Award == Rules.AwardNames.BaseFighter)];
        if (fighters.Count == 0) yield break;
        var terms = new QuotaTerms(null, Audience.Individual, null, cap.Value, QuotaBase.AdvancedWorkers, QuotaRounding.Down, IsBinding: true, $"{cap.Basis}: không quá {cap.Value * 100:0.##} % số Lao động tiên tiến");
        yield return Line(terms, QuotaRounding.Down.Round(cap.Value * bases.AdvancedWorkers), fighters) with { Award = Rules.AwardNames.BaseFighter };
    }

    private static QuotaLine Line(QuotaTerms terms, int most, IReadOnlyCollection<NominationSeat> nominations)
    {
        var mine = nominations.Where(n => terms.Level is null || n.Level == terms.Level).Where(n => terms.Audience is null || n.Candidate.Audience == terms.Audience)
            .Where(n => !n.IsEncouragement).ToList();
        var standing = mine.Where(n => n.IsLive).ToList();
        var people = standing.Where(n => n.Candidate.Kind is CandidateKind.Individual).ToList();
        return new(
            terms, most, standing.Count, standing.Count(n => n.State is not (NominationState.Proposed or NominationState.Held)),
            standing.Count(n => n.State is NominationState.Agreed or NominationState.Decided), standing.Count(n => n.State is NominationState.Decided),
            people.Count(n => n.Candidate.IsLeader is true), people.Count(n => n.Candidate.IsLeader is false), people.Count);
    }
}

/// <summary>A nomination as quotas count it.</summary>
public sealed record NominationSeat(NominationId Id, string Award, Level Level, Candidate Candidate, NominationState State, bool IsEncouragement)
{
    public bool IsLive => State is not (NominationState.Withdrawn or NominationState.Refused or NominationState.NotAgreed or NominationState.Revoked);

    public static NominationSeat Of(Nomination n) => new(n.Id, n.Award, n.Level, n.Candidate, n.State, AwardKinds.Shipped.Find(n.Award) is { IsEncouragement: true });
}

/// <summary>What percentages are taken of.</summary>
public sealed record QuotaBases(int RegisteredPeople, int RegisteredCollectives, int People, int Collectives, int AdvancedWorkers)
{
    public int Of(QuotaBase of, Audience? audience) => (of, audience) switch
    {
        (QuotaBase.AdvancedWorkers, _) => AdvancedWorkers,
        (QuotaBase.Registered, Audience.Collective) => RegisteredCollectives,
        (QuotaBase.Registered, Audience.Individual) => RegisteredPeople,
        (QuotaBase.Registered, null) => RegisteredCollectives + RegisteredPeople,
        (_, Audience.Collective) => Collectives,
        (_, Audience.Individual) => People,
        _ => Collectives + People,
    };
}

/// <summary>A quota with its live counters.</summary>
/// <param name="Most">At most so many awards.</param>
/// <param name="Proposed">Nominations that still stand, in whatever state.</param>
/// <param name="Qualified">Of them, those that qualified or went further.</param>
/// <param name="Agreed">Of them, those the council agreed to.</param>
/// <param name="Leaders">Of the individuals, those with a post of leadership.</param>
/// <param name="Direct">Those who work directly.</param>
public sealed record QuotaLine(QuotaTerms Terms, int Most, int Proposed, int Qualified, int Agreed, int Decided, int Leaders, int Direct, int People)
{
    /// <summary>Key of the only award that it limits; null where it limits all.</summary>
    public string? Award { get; init; }

    public bool IsExceededByProposals => Proposed > Most;

    /// <summary>More awards were agreed to than the quota allows: some must be left out of the decision.</summary>
    public bool IsExceeded => Agreed > Most;

    public int Left => Math.Max(0, Most - Agreed);

    /// <summary>Fewer direct workers stand than was asked for.</summary>
    public bool HasTooFewDirect => IsTooFew(Direct, People);

    /// <summary>Whether so many direct workers of so many individuals are fewer than was asked for.</summary>
    internal bool IsTooFew(int direct, int people) => Terms.LeastDirect is { } least && people > 0 && direct < least * people;

    public string Name => $"{(Terms.Level is { } level ? LevelWords.Of(level) + ", " : "")}{(Terms.Audience switch { Audience.Collective => "tập thể", Audience.Individual => "cá nhân", _ => "tập thể và cá nhân" })}";
}

/// <summary>What levels are called.</summary>
public static class LevelWords
{
    public static string Of(Level level) => level switch { Level.Commune => "cấp xã", Level.District => "cấp huyện", _ => "cấp tỉnh" };
}
