namespace ThiDua.Awards.Rules;

/// <summary>Awards are considered only after the yearly grade is known.</summary>
internal sealed class TheGradeIsKnown() : LawRule("classification")
{
    protected override bool IsAbout(AwardCase one) => one.Award is { IsTitle: true } && one.Candidate.Kind is not CandidateKind.Household && !one.Is(AwardNames.CulturalVillage);

    protected override string Condition(AwardCase one, decimal value) => $"Đã có kết quả xếp loại năm {one.Period.Year}";

    private protected override Seen Look(AwardCase one, decimal value) => one.GradeOf() is { } known
        ? Seen.Met($"{known.Grade.InVietnamese()}.", known.Entry.AsEvidence())
        : Seen.Asks($"Hồ sơ chưa có xếp loại năm {one.Period.Year}. Đề nghị bổ sung trước khi Hội đồng xét.", one.Period.To < one.Period.Today ? null : one.Period.To.AddDays(1));
}
