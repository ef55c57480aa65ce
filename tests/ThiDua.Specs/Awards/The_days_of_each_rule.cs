using ThiDua.Awards;
using ThiDua.Awards.Rules;
using ThiDua.Law;

namespace ThiDua.Specs.Awards;

/// <summary>
/// What each rule says on the first and the last day of each time of the law, as the law was read and not as the parameters
/// have it: on which clause it rests, and whether it is asked at all.
/// </summary>
public sealed class The_days_of_each_rule
{
    private const string Old = "Luật Thi đua, khen thưởng năm 2003 (sửa đổi, bổ sung năm 2005, 2013)";
    private const string Law = "Luật Thi đua, khen thưởng 06/2022/QH15";
    private const string Circular = "Thông tư 15/2023/TT-BKHĐT";
    private const string Decree91 = "Nghị định 91/2017/NĐ-CP", Decree98 = "Nghị định 98/2023/NĐ-CP", Decree152 = "Nghị định 152/2025/NĐ-CP";
    private const string Worker = "title.advanced_worker", Fighter = "title.base_fighter", Certificate = "certificate.commune";
    private const string Advanced = "title.advanced_collective", Excellent = "title.excellent_collective", Village = "title.cultural_village", Family = "title.cultural_family";

    // First and last days: of the law of 2003 and Decree 91, of the law of 2022 with Decree 98, with Decree 152, and since the law of 2026.
    private static readonly (string First, string Last, Certainty? Mark)[] Times =
        [("2017-10-01", "2023-12-31", Certainty.Unverified), ("2024-01-01", "2025-06-30", null), ("2025-07-01", "2026-09-30", null), ("2026-10-01", "2027-06-30", Certainty.Provisional)];

    // Rule, an award that asks it, for whom; until 2023, until June 2025, since July 2025 (and as a copy since October 2026); null: not asked.
    private static readonly (string Rule, string Award, CandidateKind Kind, string? Until2023, string? Until2025, string? Since2025)[] Known =
    [
        ("subject", Worker, CandidateKind.Individual, Old, $"Điều 7, {Law}", $"Điều 7, {Law}"),
        ("decider", Certificate, CandidateKind.Individual, Old, $"Điều 79, Điều 80, {Law}", "Điều 59, Nghị định 129/2025/NĐ-CP"),
        ("classification", Worker, CandidateKind.Individual, $"khoản 2 Điều 3, {Circular}", $"khoản 2 Điều 3, {Circular}", $"khoản 2 Điều 3, {Circular}"),
        ("advanced_worker.grade", Worker, CandidateKind.Individual, Old, $"điểm a khoản 1 Điều 24, {Law}", $"điểm a khoản 1 Điều 24, {Law}"),
        ("advanced_worker.conduct", Worker, CandidateKind.Individual, Old, $"điểm b khoản 1 Điều 24, {Law}", $"điểm b khoản 1 Điều 24, {Law}"),
        ("advanced_worker.months", Worker, CandidateKind.Individual, $"khoản 5 Điều 5, {Circular}", $"khoản 5 Điều 5, {Circular}", $"khoản 5 Điều 5, {Circular}"),
        ("base_fighter.advanced_worker", Fighter, CandidateKind.Individual, Old, $"điểm a khoản 1 Điều 23, {Law}", $"điểm a khoản 1 Điều 23, {Law}"),
        ("base_fighter.distinction", Fighter, CandidateKind.Individual, Old, $"điểm b khoản 1 Điều 23, {Law}", $"điểm b khoản 1 Điều 23, {Law}"),
        ("base_fighter.cap", Fighter, CandidateKind.Individual, Decree91, null, null),
        ("advanced_collective.grade", Advanced, CandidateKind.Collective, Old, $"khoản 1 Điều 28, {Law}", $"khoản 1 Điều 28, {Law}"),
        ("advanced_collective.emulation", Advanced, CandidateKind.Collective, Old, $"khoản 1 Điều 28, {Law}", $"khoản 1 Điều 28, {Law}"),
        ("advanced_collective.share", Advanced, CandidateKind.Collective, Old, $"khoản 1 Điều 28, {Law}", $"khoản 1 Điều 28, {Law}"),
        ("advanced_collective.discipline", Advanced, CandidateKind.Collective, Old, $"khoản 1 Điều 28, {Law}", $"khoản 1 Điều 28, {Law}"),
        ("excellent_collective.tasks", Excellent, CandidateKind.Collective, Old, $"khoản 1 Điều 27, {Law}", $"khoản 1 Điều 27, {Law}"),
        ("excellent_collective.share", Excellent, CandidateKind.Collective, Old, $"khoản 1 Điều 27, {Law}", $"khoản 1 Điều 27, {Law}"),
        ("excellent_collective.fighter", Excellent, CandidateKind.Collective, Old, $"khoản 1 Điều 27, {Law}", $"khoản 1 Điều 27, {Law}"),
        ("excellent_collective.discipline", Excellent, CandidateKind.Collective, Old, $"khoản 1 Điều 27, {Law}", $"khoản 1 Điều 27, {Law}"),
        ("collective.months", Advanced, CandidateKind.Collective, $"khoản 3 Điều 3, {Circular}", $"khoản 3 Điều 3, {Circular}", $"khoản 3 Điều 3, {Circular}"),
        ("cultural_family.law", Family, CandidateKind.Household, Old, $"khoản 1 Điều 31, {Law}", $"khoản 1 Điều 31, {Law}"),
        ("cultural_family.movements", Family, CandidateKind.Household, Old, $"khoản 1 Điều 31, {Law}", $"khoản 1 Điều 31, {Law}"),
        ("cultural_family.home", Family, CandidateKind.Household, Old, $"khoản 1 Điều 31, {Law}", $"khoản 1 Điều 31, {Law}"),
        ("cultural_village.conditions", Village, CandidateKind.Collective, Old, $"khoản 1 Điều 30, {Law}", $"khoản 1 Điều 30, {Law}"),
        ("certificate.grade", Certificate, CandidateKind.Individual, Old, $"khoản 2 Điều 75, {Law}", $"khoản 2 Điều 75, {Law}"),
        ("certificate.exemplary", Certificate, CandidateKind.Household, Old, $"khoản 2 Điều 75, {Law}", $"khoản 2 Điều 75, {Law}"),
        ("certificate.achievement", Certificate, CandidateKind.Collective, Old, $"khoản 2 Điều 75, {Law}", $"khoản 2 Điều 75, {Law}"),
        ("once", Certificate, CandidateKind.Individual, Old, $"điểm b khoản 2 Điều 5, {Law}", $"điểm b khoản 2 Điều 5, {Law}"),
        ("open.discipline_case", Certificate, CandidateKind.Individual, Decree91, Decree98, $"khoản 4 Điều 4, {Decree152}"),
        ("open.inspection", Certificate, CandidateKind.Collective, Decree91, Decree98, $"khoản 4 Điều 4, {Decree152}"),
        ("open.complaint", Certificate, CandidateKind.Household, Decree91, Decree98, $"khoản 4 Điều 4, {Decree152}"),
        ("discipline.served", Certificate, CandidateKind.Individual, Decree91, Decree98, $"khoản 4 Điều 4, {Decree152}"),
        ("thematic_for_merit", "merit.province", CandidateKind.Individual, Decree91, Decree98, $"khoản 3 Điều 4, {Decree152}"),
        ("title_registration", Worker, CandidateKind.Individual, Old, null, null),
    ];

    public static TheoryData<string, DateOnly, string?, Certainty?> Edges()
    {
        var edges = new TheoryData<string, DateOnly, string?, Certainty?>();
        foreach (var one in Known)
        {
            edges.Add(one.Rule, new(2017, 9, 30), null, null); // before the oldest law that is known here
            foreach (var (time, basis) in Times.Zip([one.Until2023, one.Until2025, one.Since2025, one.Since2025]))
            {
                edges.Add(one.Rule, DateOnly.Parse(time.First, null), basis, time.Mark);
                edges.Add(one.Rule, DateOnly.Parse(time.Last, null), basis, time.Mark);
            }
        }

        return edges;
    }

    [Theory, MemberData(nameof(Edges))]
    public void are_those_of_the_law(string rule, DateOnly day, string? basis, Certainty? mark)
    {
        var known = Known.Single(one => one.Rule == rule);
        var asked = (ACase.Of(known.Award, day, known.Kind) with { Ground = known.Award.StartsWith("merit", StringComparison.Ordinal) ? AwardGround.Merit : AwardGround.Thematic }).Judged().Findings.FirstOrDefault(f => f.Rule == rule);

        Assert.Equal(basis, asked?.Basis.ToString());
        if (mark is { } sure && asked is not null) Assert.Equal(sure, asked.Mark);
        if (mark is null && asked is not null) Assert.NotEqual(Certainty.Provisional, asked.Mark);
    }

    [Fact]
    public void are_known_here_for_every_rule() =>
        Assert.Equal(LawRules.All.Select(rule => rule.Key).Order(StringComparer.Ordinal), Known.Select(one => one.Rule).Order(StringComparer.Ordinal));
}
