using ThiDua.Awards;

namespace ThiDua.Specs.Awards;

public sealed class What_a_person_confirms
{
    private static readonly DateOnly YearEnd = new(2025, 12, 31);

    [Theory]
    [InlineData("title.advanced_worker", CandidateKind.Individual, "advanced_worker.conduct")]
    [InlineData("title.advanced_collective", CandidateKind.Collective, "advanced_collective.emulation")]
    [InlineData("title.cultural_village", CandidateKind.Collective, "cultural_village.conditions")]
    [InlineData("title.cultural_family", CandidateKind.Household, "cultural_family.law")]
    [InlineData("title.cultural_family", CandidateKind.Household, "cultural_family.movements")]
    [InlineData("title.cultural_family", CandidateKind.Household, "cultural_family.home")]
    [InlineData("certificate.commune", CandidateKind.Household, "certificate.exemplary")]
    public void is_neither_met_nor_missed_before_somebody_answers(string award, CandidateKind kind, string rule)
    {
        var one = ACase.Of(award, YearEnd, kind);
        var asked = one.Says(rule);

        Assert.Equal((Answer.NeedsEvidence, true), (asked.Answer, asked.OnlyAPersonKnows));
        Assert.Equal(Answer.Met, one.Answered(rule).Says(rule).Answer);
        Assert.Equal(Answer.NotMet, one.Answered(rule, met: false).Says(rule).Answer);
        Assert.Contains("Trần Thị Hoà trả lời ngày 02/11/2026", one.Answered(rule).Says(rule).Evidence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("title.base_fighter", CandidateKind.Individual, "advanced_worker.conduct")]
    [InlineData("title.excellent_collective", CandidateKind.Collective, "advanced_collective.emulation")]
    [InlineData("title.cultural_family", CandidateKind.Household, "cultural_village.conditions")]
    public void is_not_asked_for_another_award(string award, CandidateKind kind, string rule) =>
        Assert.DoesNotContain(ACase.Of(award, YearEnd, kind).Judged().Findings, f => f.Rule == rule);
}
