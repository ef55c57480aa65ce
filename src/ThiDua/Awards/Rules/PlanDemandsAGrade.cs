using ThiDua.Law;

namespace ThiDua.Awards.Rules;

/// <summary>"Hoàn thành xuất sắc nhiệm vụ được giao": the yearly grade of the record.</summary>
internal sealed class PlanDemandsAGrade(string key, Provision source, string text, TaskGrade least) : PlanRule(key, source, text)
{
    public override bool Concerns(AwardCase one) => one.Candidate.Kind is not CandidateKind.Household;

    internal override Seen Look(AwardCase one) => TasksAreDoneWell.Judge(one, least);
}
