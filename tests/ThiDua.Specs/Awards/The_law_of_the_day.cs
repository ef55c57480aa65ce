using ThiDua.Awards;
using ThiDua.Awards.Rules;
using ThiDua.Law;

namespace ThiDua.Specs.Awards;

public sealed class The_law_of_the_day
{
    // Parameters that rules look at besides their own, and what orders equals.
    private static readonly string[] Besides = ["maternity", "tie.women", "initiative.once", "initiative.period"];

    public static TheoryData<string, DateOnly> Rules => [.. ParameterBook.Shipped.All.Where(p => p.Key.StartsWith("rule.", StringComparison.Ordinal)).Select(p => (p.Key, p.Basis.From))];

    [Theory, MemberData(nameof(Rules))]
    public void holds_from_its_first_day_to_its_last_and_not_beyond(string key, DateOnly from)
    {
        var one = ParameterBook.Shipped.All.Single(p => p.Key == key && p.Basis.From == from);
        Assert.Same(one, On(from)[key]);
        if (one.Basis.Until is { } last) Assert.Same(one, On(last)[key]);
        Assert.NotSame(one, On(from.AddDays(-1))[key]);
        if (one.Basis.Until is { } end) Assert.NotSame(one, On(end.AddDays(1))[key]);
    }

    [Fact]
    public void names_a_rule_for_every_parameter_and_a_parameter_for_every_rule()
    {
        var named = ParameterBook.Shipped.All.Select(p => p.Key).Where(key => key.StartsWith("rule.", StringComparison.Ordinal)).Select(key => key["rule.".Length..]).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(named.Except(Besides).Order(StringComparer.Ordinal), LawRules.All.Select(r => r.Key).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("2023-12-31", "VN-2017", Certainty.Unverified)]
    [InlineData("2024-01-01", "VN-2024", Certainty.Verified)]
    [InlineData("2025-06-30", "VN-2024", Certainty.Verified)]
    [InlineData("2025-07-01", "VN-2025", Certainty.Verified)]
    [InlineData("2026-09-30", "VN-2025", Certainty.Verified)]
    [InlineData("2026-10-01", "VN-2026", Certainty.Provisional)]
    public void belongs_to_one_of_four_sets(string day, string set, Certainty mark)
    {
        var law = LawSet.On(DateOnly.Parse(day, null));
        Assert.Equal((set, mark), (law.Key, law.Mark));
        Assert.Equal(mark is Certainty.Provisional, law.Note?.Contains("06/2026/QH16", StringComparison.Ordinal) ?? false);
    }

    [Fact]
    public void is_that_of_the_period_whenever_the_council_meets()
    {
        var of2023 = new AwardPeriod(new(2023, 1, 1), new(2023, 12, 31), 2023, new(2026, 11, 21));
        var running = new AwardPeriod(new(2026, 1, 1), new(2026, 12, 31), 2026, new(2026, 11, 21));
        Assert.Equal((new DateOnly(2023, 12, 31), new DateOnly(2026, 11, 21)), (of2023.LawDay, running.LawDay));
    }

    [Fact]
    public void marks_what_is_provisional_in_every_finding_since_october_2026() =>
        Assert.All(ACase.Of("certificate.commune", new(2026, 10, 1)).Judged().Findings, f => Assert.Equal((Certainty.Provisional, true), (f.Mark, f.IsDoubtful)));

    [Fact]
    public void gives_way_to_what_a_province_sets()
    {
        var excellent = new ParameterBook(ParameterBook.Shipped.All).With([new("rule.certificate.grade", 1m, ParameterUnit.Grade, new("Quyết định 86/2025/QĐ-UBND", "khoản 3 Điều 4", new(2025, 12, 15)), Certainty.Verified)]);
        Assert.Equal(Answer.NotMet, ACase.Of("certificate.commune", new(2025, 12, 15), book: excellent).Graded("Hoàn thành tốt nhiệm vụ").Says("certificate.grade").Answer);
        Assert.Equal(Answer.Met, ACase.Of("certificate.commune", new(2025, 12, 14), book: excellent).Graded("Hoàn thành tốt nhiệm vụ").Says("certificate.grade").Answer);
    }

    [Fact]
    public void is_switched_off_by_zero()
    {
        var off = new ParameterBook(ParameterBook.Shipped.All).With([new("rule.classification", 0m, ParameterUnit.Choice, new("Quyết định của tỉnh", "", new(2025, 1, 1)), Certainty.Verified)]);
        Assert.DoesNotContain(ACase.Of("title.advanced_worker", new(2025, 12, 31), book: off).Judged().Findings, f => f.Rule == "classification");
    }

    [Fact]
    public void knows_no_district_after_june_2025()
    {
        Assert.Equal(Answer.Met, ACase.Of("certificate.district", new(2025, 6, 29)).Says("decider").Answer);
        Assert.Equal(Answer.Warning, ACase.Of("certificate.district", new(2025, 6, 30)).Says("decider").Answer); // asked on the day after
        Assert.Equal(Answer.NotMet, ACase.Of("certificate.district", new(2025, 7, 1)).Says("decider").Answer);
    }

    private static LawOnDay On(DateOnly day) => new(ParameterBook.Shipped, day);

    [Theory]
    [InlineData("2022-12-31", "15/2003/QH11", "06/2022/QH15")]
    [InlineData("2023-12-31", "15/2003/QH11", "06/2022/QH15")] // its last day
    [InlineData("2024-01-01", "06/2022/QH15", "15/2003/QH11")]
    [InlineData("2026-09-30", "06/2022/QH15", "06/2026/QH16")]
    [InlineData("2026-10-01", "06/2026/QH16", "15/2003/QH11")]
    public void is_the_one_that_evidence_names(string day, string named, string never)
    {
        foreach (var rule in new[] { "subject", "decider" })
        {
            var evidence = ACase.Of("certificate.commune", DateOnly.Parse(day, null)).Says(rule).Evidence!;
            Assert.Contains(named, evidence, StringComparison.Ordinal);
            Assert.DoesNotContain(never, evidence, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void leaves_no_day_on_which_somebody_decides_an_award_without_its_source()
    {
        DateOnly[] days = [new(2017, 10, 1), new(2023, 12, 31), new(2024, 1, 1), new(2025, 6, 30), new(2025, 7, 1), new(2026, 9, 30), new(2026, 10, 1)];
        Assert.All(AwardKinds.Shipped.All, kind => Assert.All(days.Where(day => kind.DeciderOn(day) is not null), day => Assert.NotNull(kind.SourceOn(day))));
    }

    [Theory]
    [InlineData("2023-12-31", false)]
    [InlineData("2024-01-01", true)]
    public void knows_model_communes_since_the_law_of_2022(string day, bool known)
    {
        var kind = AwardKinds.Shipped["title.model_commune"];
        Assert.Equal((known, known), (kind.DeciderOn(DateOnly.Parse(day, null)) is not null, kind.SourceOn(DateOnly.Parse(day, null)) is not null));
    }
}
