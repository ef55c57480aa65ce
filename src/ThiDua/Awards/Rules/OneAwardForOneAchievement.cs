namespace ThiDua.Awards.Rules;

/// <summary>
/// "Không tặng thưởng nhiều lần, nhiều hình thức cho một thành tích đạt được": of several forms for the achievement in one
/// review of a movement, or described in the same words elsewhere, the first one stands. Titles judge a year and do not get
/// in the way; nor do gifts of Điều 81.
/// </summary>
internal sealed class OneAwardForOneAchievement() : LawRule("once")
{
    public override bool IsAskedAfterVote => true;

    protected override bool IsAbout(AwardCase one) => one.Award is { IsTitle: false, IsEncouragement: false };

    protected override string Condition(AwardCase one, decimal value) => "Thành tích này chưa được khen bằng hình thức khác";

    private protected override Seen Look(AwardCase one, decimal value)
    {
        var others = one.Rivals.Where(r => !r.IsTitle).ToList();
        if (others.Find(r => r.State is NominationState.Decided) is { } given) return Seen.NotMet($"Đã được tặng {given.Named} cho thành tích này.", evidence: given.Paper);
        var before = Commended(one);
        if (before.Find(e => IsOf(one.Period, e)) is { } line) return Seen.NotMet($"Hồ sơ thành tích ghi đã được khen ngày {line.From:dd/MM/yyyy} với đúng câu thành tích này.", one.Period.Today, line.AsEvidence());
        if (others.Find(r => Precedes(r, one)) is { } first)
        {
            return first.State is NominationState.Agreed
                ? Seen.NotMet($"Hội đồng đã đồng ý tặng {first.Named} cho thành tích này.")
                : Seen.NotMet($"Đã được đề nghị {first.Named} cho cùng thành tích. Đề nghị chỉ giữ một đề nghị.", one.Period.Today);
        }

        return Mentioned(others, before);
    }

    private static Seen Mentioned(List<RivalAward> others, List<MeritEntry> before) => (others, before) switch
    {
        ([var other, ..], _) => Seen.Warns($"Cũng đang được đề nghị {other.Named} sau đề nghị này; chỉ một hình thức được tặng."),
        (_, [var line, ..]) => Seen.Warns($"Đã được khen ngày {line.From:dd/MM/yyyy} với câu thành tích giống hệt. Đề nghị ghi rõ thành tích của kỳ này.", line.AsEvidence()),
        _ => Seen.Met("Không có đề nghị, quyết định nào khác cho thành tích này."),
    };

    // Of two that the council agreed to the one that was proposed first stands; before the vote an agreed one precedes any other.
    private static bool Precedes(RivalAward rival, AwardCase one) => one.VotedOn is null
        ? rival.CameFirst || rival.State is NominationState.Agreed
        : rival.CameFirst && rival.State is NominationState.Agreed;

    /// <summary>Lines of the record that commend the achievement in the same words; the line of the nomination itself is none.</summary>
    private static List<MeritEntry> Commended(AwardCase one) =>
        [.. one.OfKind(MeritKind.Award).Where(e => (e.Nomination is null || e.Nomination != one.Nomination) && AwardKinds.Shipped.Find(e.What) is not { IsEncouragement: true } && SameAchievement.Are(e.Achievement, one.Achievement))];

    // The same words every year are a lazy sentence, not one achievement: only what was commended for these years bars.
    private static bool IsOf(AwardPeriod period, MeritEntry line) =>
        line.Year is { } year ? period.From.Year <= year && year <= period.To.Year : line.From >= period.From;
}
