using ThiDua.Criteria;
using ThiDua.Law;

namespace ThiDua.Awards.Rules;

/// <summary>A criterion of the plan that has a target or a recorded value: it stands as the figures say.</summary>
/// <param name="criterion">Id of the criterion.</param>
internal sealed class PlanDemandsACriterion(string key, Provision source, string text, Guid criterion) : PlanRule(key, source, text)
{
    public override bool IsAskedAfterVote => true; // the figures go on

    internal override Seen Look(AwardCase one)
    {
        if (one.Criteria is not { } standing || !standing.States.TryGetValue(criterion, out var state)) return Seen.Asks("Chưa có số liệu cho tiêu chí này. Đề nghị xác nhận.");
        var words = $"Đến ngày {standing.AsOf:dd/MM/yyyy}: {CriterionStateWords.Of(state)}.";
        return state switch
        {
            CriterionState.Met => Seen.Met(words, standing.Address) with { FiguresUntil = standing.RunsUntil(one.Period) },
            CriterionState.NotApplicable => Seen.Met(words, standing.Address),
            CriterionState.Missed when standing.IsOver => Seen.NotMet(words, evidence: standing.Address),
            CriterionState.NoData or CriterionState.Unjudged => Seen.Asks($"{words} Đề nghị xác nhận khi có kết quả.", standing.IsOver ? null : standing.LastDay),
            _ => Seen.Asks($"{words} Đề nghị xác nhận khi có kết quả.", standing.IsOver ? null : standing.LastDay) with { Figure = words, FiguresUntil = standing.RunsUntil(one.Period) },
        };
    }
}
