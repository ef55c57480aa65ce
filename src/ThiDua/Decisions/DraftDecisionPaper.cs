using ThiDua.Law;
using ThiDua.Organizations;
using ThiDua.Papers;

namespace ThiDua.Decisions;

/// <summary>Drafts the paper of a decision that gives awards; again, as long as it has no number.</summary>
public sealed class DraftDecisionPaper(ICommuneOnPaper communes, DecisionPaper text, DraftPaper draft, IDecisions decisions, TimeProvider clock)
{
    /// <param name="votedOn">Day of the session that agreed; null where none is noted.</param>
    internal async Task Of(AwardDecision decision, string movement, DateOnly? votedOn, Actor who, CancellationToken stop)
    {
        var today = clock.Today();
        var commune = await communes.On(who.Commune, today, stop);
        var council = $"Theo đề nghị của Hội đồng Thi đua - Khen thưởng {commune.InText}";
        var proposal = votedOn is { } day ? $"{council} tại phiên họp ngày {PaperDay.InWords(day)}" : council;
        var paper = await draft.On(PaperKind.Decision, $"decision:{decision.Id.Value}", text.Of(decision, commune, movement, proposal, today), who, stop);
        decision.Drafts(paper.Value);
        await decisions.Save(stop);
    }
}
