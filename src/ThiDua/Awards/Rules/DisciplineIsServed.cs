namespace ThiDua.Awards.Rules;

/// <summary>While a discipline runs nothing is awarded; after it achievements count only from its end.</summary>
internal sealed class DisciplineIsServed() : LawRule("discipline.served")
{
    public override bool IsAskedAfterVote => true;

    protected override bool IsAbout(AwardCase one) => one.Candidate.Kind is not CandidateKind.Collective;

    protected override string Condition(AwardCase one, decimal value) => "Không đang trong thời hạn kỷ luật; thành tích tính từ khi chấp hành xong";

    private protected override Seen Look(AwardCase one, decimal value)
    {
        var last = one.OfKind(MeritKind.Discipline).Where(e => e.From <= one.Period.Today).OrderByDescending(e => e.Until ?? DateOnly.MaxValue).FirstOrDefault();
        if (last is null) return Seen.Met("Hồ sơ không có kỷ luật.");
        if (last.Until is not { } until) return Seen.NotMet($"Đang chấp hành kỷ luật “{last.What}” từ ngày {last.From:dd/MM/yyyy}, chưa có ngày kết thúc.", evidence: last.AsEvidence());
        // Nothing of this period is left to count: no day brings that back, only a later period.
        if (until >= one.Period.To)
            return Seen.NotMet($"Kỷ luật “{last.What}” đến hết ngày {until:dd/MM/yyyy}, không còn thời gian nào của kỳ xét được tính thành tích; chỉ xét được ở kỳ sau.", evidence: last.AsEvidence());
        if (until >= one.Period.Today) return Seen.NotMet($"Đang chấp hành kỷ luật “{last.What}” đến hết ngày {until:dd/MM/yyyy}.", until.AddDays(1), last.AsEvidence());
        return until >= one.Period.From
            ? Seen.Warns($"Chấp hành xong kỷ luật “{last.What}” ngày {until:dd/MM/yyyy}: chỉ tính thành tích từ ngày {until.AddDays(1):dd/MM/yyyy}.", last.AsEvidence())
            : Seen.Met($"Đã chấp hành xong kỷ luật ngày {until:dd/MM/yyyy}, trước kỳ xét.", last.AsEvidence());
    }
}
