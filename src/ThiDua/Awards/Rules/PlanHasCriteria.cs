using ThiDua.Law;

namespace ThiDua.Awards.Rules;

/// <summary>
/// How the criteria of the movement stand. The figures are the commune's, not the candidate's: what is missing there is
/// shown to the council and excludes nobody, unless the plan itself says how many must be met.
/// </summary>
internal sealed class PlanHasCriteria(string key, Provision source) : PlanRule(key, source, "Kết quả thực hiện các tiêu chí của phong trào")
{
    public override bool Concerns(AwardCase one) => one.Criteria is { Applicable: > 0 };

    internal override Seen Look(AwardCase one)
    {
        var c = one.Criteria!;
        var words = $"Đến ngày {c.AsOf:dd/MM/yyyy} đạt {c.Met}/{c.Applicable} tiêu chí áp dụng (số liệu chung của xã).";
        return c.Met == c.Applicable ? Seen.Met(words, c.Address) : Seen.Warns(words, c.Address);
    }
}
