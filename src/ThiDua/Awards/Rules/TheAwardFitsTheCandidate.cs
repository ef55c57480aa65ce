namespace ThiDua.Awards.Rules;

/// <summary>Titles and forms are for certain kinds of recipients only.</summary>
internal sealed class TheAwardFitsTheCandidate() : LawRule("subject")
{
    protected override bool IsAbout(AwardCase one) => true;

    protected override string Condition(AwardCase one, decimal value) => "Đúng đối tượng của danh hiệu, hình thức";

    private protected override Seen Look(AwardCase one, decimal value) => one.Award.CanBeGivenTo(one.Candidate.Kind)
        ? Seen.Met($"{one.Award.Name} được tặng cho {one.Candidate.Kind.InVietnamese()}.", one.Award.SourceOn(one.Law.Day))
        : Seen.NotMet($"{one.Award.Name} không tặng cho {one.Candidate.Kind.InVietnamese()}. Đề nghị chọn hình thức khác.");
}
