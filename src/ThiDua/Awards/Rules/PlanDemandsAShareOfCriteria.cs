using ThiDua.Law;

namespace ThiDua.Awards.Rules;

/// <summary>"Đạt từ 90 % số tiêu chí trở lên": counted from the figures, exactly; before the movement ends it may still be reached.</summary>
/// <param name="percent">From 0 to 100.</param>
internal sealed class PlanDemandsAShareOfCriteria(string key, Provision source, string text, decimal percent) : PlanRule(key, source, text)
{
    public override bool IsAskedAfterVote => true; // the figures go on

    internal override Seen Look(AwardCase one)
    {
        if (one.Criteria is not { Applicable: > 0 } c) return Seen.Asks("Phong trào chưa có tiêu chí nào có số liệu. Đề nghị xác nhận.");
        var words = $"Đến ngày {c.AsOf:dd/MM/yyyy} đạt {c.Met}/{c.Applicable} tiêu chí áp dụng";
        if (c.Met * 100m >= percent * c.Applicable) return Seen.Met(words + ".", c.Address) with { FiguresUntil = c.RunsUntil(one.Period) };
        return c.IsOver
            ? Seen.NotMet($"{words}, cần ít nhất {Math.Ceiling(percent * c.Applicable / 100m):0}.", evidence: c.Address)
            : Seen.Asks($"{words}, phong trào chưa kết thúc. Đề nghị thẩm tra lại khi kết thúc.", c.LastDay) with { OnlyAPersonKnows = true, Figure = $"{words}, phong trào chưa kết thúc.", FiguresUntil = c.RunsUntil(one.Period) };
    }
}
