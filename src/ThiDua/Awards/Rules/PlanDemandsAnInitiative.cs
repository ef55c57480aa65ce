using ThiDua.Law;

namespace ThiDua.Awards.Rules;

/// <summary>"Có giải pháp … được Hội đồng sáng kiến … công nhận": an initiative of the record that was recognised in the period, by a council of the level that the plan names or above, and not used before.</summary>
internal sealed class PlanDemandsAnInitiative(string key, Provision source, string text) : PlanRule(key, source, text)
{
    private readonly Movements.Level _least = LevelOfRecognition.In(text);

    public override bool IsAskedAfterVote => true; // it may be used up meanwhile

    internal override Seen Look(AwardCase one)
    {
        var initiative = UsableInitiative.Of(one, _least);
        return initiative.Found is { } found
            ? Seen.Met($"“{found.What}” được công nhận{UsableInitiative.AtLevel(found)} ngày {found.RecognisedOn:dd/MM/yyyy}.", found.AsEvidence()) with { Initiative = found.Id.Value }
            : Seen.NotMet($"Hồ sơ không có sáng kiến, giải pháp nào được công nhận dùng được.{initiative.Why}", one.Period.Today <= one.Period.To ? one.Period.Today : null);
    }
}
