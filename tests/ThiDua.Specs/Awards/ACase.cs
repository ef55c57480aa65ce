using ThiDua.Awards;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Specs.Awards;

/// <summary>Cases with valid defaults: a person at work all year, nothing in the record; a spec says only what matters to it.</summary>
internal static class ACase
{
    public static readonly Deed Now = new(new DateTimeOffset(2026, 11, 2, 2, 0, 0, TimeSpan.Zero), Guid.CreateVersion7(), "Trần Thị Hoà");
    public static readonly UnitId Commune = UnitId.New();
    private static readonly MovementTerms NoPlan = new() { Title = "Phong trào" };

    /// <summary>Judged by the law of that day: the year up to it, asked on the day after.</summary>
    public static AwardCase Of(string award, DateOnly day, CandidateKind kind = CandidateKind.Individual, ParameterBook? book = null)
    {
        var period = new AwardPeriod(new(day.Year, 1, 1), day, day.Year, day.AddDays(1));
        return new(Somebody(kind), AwardKinds.Shipped[award], period, new(book ?? ParameterBook.Shipped, period.LawDay))
        {
            Achievement = "Đã có thành tích xuất sắc",
            Presence = [new(new(2010, 1, 1))],
        };
    }

    public static Candidate Somebody(CandidateKind kind = CandidateKind.Individual, string name = "Lê Thị Mai") => new(kind, UnitId.New(), kind is CandidateKind.Individual ? PersonId.New() : null, name);

    public static AwardCase With(this AwardCase one, params MeritFacts[] facts) => one with { Record = [.. one.Record, .. facts.Select(f => MeritEntry.Enter(Commune, one.Candidate, f, Now))] };

    public static AwardCase Graded(this AwardCase one, string grade) => one.With(new MeritFacts(MeritKind.Classification, grade, one.Period.To) { Year = one.Period.Year });

    public static AwardCase Answered(this AwardCase one, string rule, bool met = true) =>
        one with { Answers = new Dictionary<string, EvidenceAnswer>(one.Answers) { [rule] = new(rule, met, "Biên bản họp ngày 02/11/2026", null, Now) } };

    public static Eligibility Judged(this AwardCase one, MovementTerms? plan = null) => CheckEligibility.By(plan ?? NoPlan).Of(one);

    /// <summary>What one rule answers; fails where it was not asked.</summary>
    public static EligibilityFinding Says(this AwardCase one, string rule, MovementTerms? plan = null)
    {
        var findings = one.Judged(plan).Findings;
        return findings.FirstOrDefault(f => f.Rule == rule || f.Rule.StartsWith(rule + ".", StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"{rule} was not asked; asked were {string.Join(", ", findings.Select(f => f.Rule))}");
    }
}
