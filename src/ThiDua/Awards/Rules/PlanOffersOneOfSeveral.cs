using ThiDua.Law;

namespace ThiDua.Awards.Rules;

/// <summary>"Đạt một trong các tiêu chuẩn sau": the best answer of its standards counts.</summary>
internal sealed class PlanOffersOneOfSeveral(string key, Provision source, IReadOnlyList<PlanRule> standards)
    : PlanRule(key, source, $"Đạt một trong {standards.Count} tiêu chuẩn của kế hoạch")
{
    private static readonly Answer[] BestFirst = [Answer.Met, Answer.Warning, Answer.NeedsEvidence, Answer.Suspended, Answer.NotMet];

    public override bool Concerns(AwardCase one) => standards.Any(s => s.Concerns(one));

    internal override Seen Look(AwardCase one)
    {
        var seen = standards.Where(s => s.Concerns(one)).Select(s => s.Check(one)).MinBy(f => Array.IndexOf(BestFirst, f.Answer))!;
        return new(seen.Answer, seen.Answer is Answer.NeedsEvidence ? $"Đề nghị xác nhận đạt tiêu chuẩn nào: {string.Join(" / ", standards.Select((s, i) => $"({i + 1}) {s.Words}"))}" : $"{seen.Condition}: {seen.Reason}", seen.Evidence, seen.Earliest);
    }
}
