using ThiDua.Law;

namespace ThiDua.Awards.Rules;

/// <summary>"Đạt một trong các tiêu chuẩn sau": the best answer of its standards counts.</summary>
internal sealed class PlanOffersOneOfSeveral(string key, Provision source, IReadOnlyList<PlanRule> standards)
    : PlanRule(key, source, $"Đạt một trong {standards.Count} tiêu chuẩn của kế hoạch")
{
    private static readonly Answer[] BestFirst = [Answer.Met, Answer.Warning, Answer.NeedsEvidence, Answer.Suspended, Answer.NotMet];

    public override bool IsAskedAfterVote => standards.Any(s => s.IsAskedAfterVote);

    public override bool Concerns(AwardCase one) => standards.Any(s => s.Concerns(one));

    internal override Seen Look(AwardCase one)
    {
        var all = standards.Where(s => s.Concerns(one)).Select(s => (s.Words, Seen: s.Look(one))).ToList();
        var (words, best) = all.MinBy(s => Array.IndexOf(BestFirst, s.Seen.Answer));
        if (best.Answer is not Answer.NeedsEvidence) return best with { Reason = $"{words}: {best.Reason}", OnlyAPersonKnows = false };
        var figures = all.Select(s => s.Seen.Figure).OfType<string>().ToList();
        return Seen.Asks($"Đề nghị xác nhận đạt tiêu chuẩn nào: {string.Join(" / ", standards.Select((s, i) => $"({i + 1}) {s.Words}"))}", best.Earliest) with
        {
            Figure = figures.Count > 0 ? string.Join(' ', figures) : null,
            FiguresUntil = all.Max(s => s.Seen.FiguresUntil),
        };
    }
}
