namespace ThiDua.Awards.Rules;

/// <summary>
/// While discipline is being considered, an inspection for signs of violation runs, or a complaint is being verified, the
/// candidate is "chưa khen thưởng hoặc chưa đề nghị": the place is kept until the conclusion, then it goes on or falls.
/// </summary>
internal sealed class NothingIsBeingVerified(string key, MeritKind kind) : LawRule(key)
{
    public override bool IsAskedAfterVote => true;

    protected override bool IsAbout(AwardCase one) => true;

    protected override string Condition(AwardCase one, decimal value) => kind switch
    {
        MeritKind.DisciplineCase => "Không đang trong thời gian xem xét kỷ luật",
        MeritKind.Inspection => "Không đang bị điều tra, thanh tra, kiểm tra do có dấu hiệu vi phạm",
        _ => "Không có phản ánh, khiếu nại, tố cáo đang được xác minh",
    };

    private protected override Seen Look(AwardCase one, decimal value)
    {
        var all = one.OfKind(kind).Where(e => e.From <= one.Period.Today).OrderByDescending(e => e.From).ToList();
        if (all.Find(e => e.IsOpenOn(one.Period.Today)) is { } open) return new(Answer.Suspended, $"Đang xác minh từ ngày {open.From:dd/MM/yyyy}. Giữ chỗ trong danh sách đến khi có kết luận.");
        return all.Find(e => e.Until >= one.Period.From && e.From <= one.Period.To) switch
        {
            { IsFounded: false } over => Seen.Met($"Kết luận ngày {over.Until:dd/MM/yyyy}: không có vi phạm.", over.AsEvidence()),
            { } over => Seen.Warns($"Kết luận ngày {over.Until:dd/MM/yyyy}: có vi phạm. Hội đồng xem xét cùng các điều kiện khác.", over.AsEvidence()),
            null => Seen.Met("Hồ sơ không ghi nhận việc nào đang xác minh."),
        };
    }
}
