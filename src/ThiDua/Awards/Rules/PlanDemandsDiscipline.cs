using ThiDua.Law;

namespace ThiDua.Awards.Rules;

/// <summary>"Không vi phạm kỷ luật, kỷ cương hành chính": no discipline in the period, and nothing that was found to be a violation.</summary>
internal sealed class PlanDemandsDiscipline(string key, Provision source, string text) : PlanRule(key, source, text)
{
    public override bool IsAskedAfterVote => true;

    internal override Seen Look(AwardCase one)
    {
        var faults = one.Record.Where(e => e.From <= one.Period.To && (e.Until is null || e.Until >= one.Period.From)
            && (e.Kind is MeritKind.Discipline || (e.Kind is MeritKind.DisciplineCase or MeritKind.Inspection && e.IsFounded is true))).ToList();
        if (faults is [var fault, ..]) return Seen.NotMet($"Hồ sơ ghi nhận “{fault.What}” từ ngày {fault.From:dd/MM/yyyy} trong kỳ xét.", one.Period.To.AddDays(1), fault.AsEvidence());
        return one.Members is { DisciplinedFromWarning: { Count: > 0 } names }
            ? Seen.NotMet($"Có thành viên bị kỷ luật từ cảnh cáo trở lên trong kỳ xét: {string.Join(", ", names)}.", one.Period.To.AddDays(1))
            : Seen.Met("Hồ sơ không ghi nhận vi phạm, kỷ luật trong kỳ xét.");
    }
}
