using ThiDua.Law;

namespace ThiDua.Awards.Rules;

/// <summary>
/// "Trong năm không bị người dân phản ánh …": only feedback that was verified as true bars; what is still being verified
/// suspends, and what was found untrue counts for nothing.
/// </summary>
internal sealed class PlanDemandsNoConfirmedFeedback(string key, Provision source, string text) : PlanRule(key, source, text)
{
    public override bool IsAskedAfterVote => true;

    internal override Seen Look(AwardCase one)
    {
        var inPeriod = one.OfKind(MeritKind.Complaint).Where(e => e.From <= one.Period.To && (e.Until is null || e.Until >= one.Period.From)).ToList();
        if (inPeriod.Find(e => e.IsFounded is true) is { } confirmed)
            return Seen.NotMet($"Phản ánh đã được xác minh là đúng, kết luận ngày {confirmed.Until:dd/MM/yyyy}.", one.Period.To.AddDays(1), confirmed.AsEvidence());
        if (inPeriod.Find(e => e.IsOpenOn(one.Period.Today)) is { } open)
            return new(Answer.Suspended, $"Phản ánh đang được xác minh từ ngày {open.From:dd/MM/yyyy}; chỉ phản ánh được xác minh là đúng mới loại.");
        return Seen.Met(inPeriod.Count > 0 ? "Phản ánh đã được kết luận là không đúng." : "Hồ sơ không ghi nhận phản ánh nào của người dân trong kỳ xét.");
    }
}
