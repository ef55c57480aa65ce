using System.Diagnostics;
using System.Globalization;
using ThiDua.Awards;
using ThiDua.Criteria;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Bench.Awards;

/// <summary>Ten thousand candidates judged by every rule of the day, of the law and of a plan: loaded cases, no query per candidate.</summary>
internal static class EligibilityBench
{
    private const int Candidates = 10_000;
    private static readonly Deed By = new(new DateTimeOffset(2025, 12, 1, 2, 0, 0, TimeSpan.Zero), Guid.CreateVersion7(), "Nguyễn Thị Lan");

    private static readonly string[] Awards =
        ["certificate.commune", "title.advanced_worker", "title.base_fighter", "title.advanced_collective", "title.excellent_collective", "title.cultural_family"];

    private static readonly MovementTerms Plan = new()
    {
        Title = "Phong trào thi đua cải cách hành chính",
        PlanNumber = "05",
        PlanSymbol = "KH-UBND",
        RewardStandards =
        [
            "Chấp hành tốt chủ trương của Đảng. Chấp hành tốt kỷ luật, kỷ cương hành chính. Trong năm không bị người dân phản ánh có thái độ quan liêu, hách dịch, nhũng nhiễu.",
            "Hoàn thành tốt nhiệm vụ được giao.", "Đạt từ 90 % số tiêu chí áp dụng trở lên.",
        ],
    };

    public static async Task Run(TextWriter output)
    {
        var law = new LawOnDay(ParameterBook.Shipped, new(2025, 12, 31));
        var cases = Enumerable.Range(0, Candidates).Select(i => Case(i, law)).ToList();
        Judge(cases.Take(200)); // warm
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var clock = Stopwatch.StartNew();
        var (findings, qualified) = Judge(cases);
        clock.Stop();
        var megabytes = (GC.GetTotalAllocatedBytes(precise: true) - before) / (1024.0 * 1024);
        await output.WriteLineAsync("\n| What | Time | Memory allocated | Aim |\n|---|---|---|---|");
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
            $"| {Candidates:N0} candidates by all rules ({findings:N0} findings, {qualified:N0} without anything against them) | {clock.Elapsed.TotalMilliseconds:N0} ms | {megabytes:N0} MB | ≤ 1,000 ms |"));
    }

    private static (int Findings, int Qualified) Judge(IEnumerable<AwardCase> cases)
    {
        var check = CheckEligibility.By(Plan);
        var (findings, qualified) = (0, 0);
        foreach (var one in cases)
        {
            var eligibility = check.Of(one);
            findings += eligibility.Findings.Count;
            if (eligibility.Verdict is not Answer.NotMet) qualified++;
        }

        return (findings, qualified);
    }

    private static AwardCase Case(int i, LawOnDay law)
    {
        var award = AwardKinds.Shipped[Awards[i % Awards.Length]];
        var kind = award.Subjects[0];
        var who = new Candidate(kind, UnitId.New(), kind is CandidateKind.Individual ? PersonId.New() : null, $"Đối tượng {i}", "Chuyên viên");
        var grade = (TaskGrade)(1 + (i % 4));
        List<MeritFacts> facts = [new(MeritKind.Classification, grade.InVietnamese(), new(2025, 12, 10)) { Year = 2025 }];
        for (var year = 2020; year < 2025; year++) facts.Add(new(MeritKind.Title, "title.advanced_worker", new(year, 12, 20)) { Year = year });
        if (i % 3 == 0) facts.Add(new(MeritKind.Initiative, $"Sáng kiến {i}", new(2025, 5, 4)));
        if (i % 50 == 0) facts.Add(new(MeritKind.Complaint, "Phản ánh", new(2025, 11, 1)));
        if (i % 70 == 0) facts.Add(new(MeritKind.Discipline, "Khiển trách", new(2024, 9, 1)) { Until = new(2025, 2, 28) });
        return new(who, award, new(new(2025, 1, 1), new(2025, 12, 31), 2025, new(2026, 1, 5)), law)
        {
            Achievement = "Đã có thành tích xuất sắc",
            Record = [.. facts.Select(f => MeritEntry.Enter(who.Unit!.Value, who, f, By))],
            Presence = [new(new(2015, 1, 1))],
            Members = kind is CandidateKind.Collective ? new(12, i % 13, i % 2, [], 0, 0) : null,
            Criteria = new(9, 10, new(2025, 12, 31), true, new(2025, 12, 31), new Dictionary<Guid, CriterionState>(), "/"),
        };
    }
}
