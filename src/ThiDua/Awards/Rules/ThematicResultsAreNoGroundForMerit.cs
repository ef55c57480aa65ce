namespace ThiDua.Awards.Rules;

/// <summary>Results of thematic or sudden awards may not be used to propose higher awards for merit.</summary>
internal sealed class ThematicResultsAreNoGroundForMerit() : LawRule("thematic_for_merit")
{
    protected override bool IsAbout(AwardCase one) => one.Ground is AwardGround.Merit && one.Award is { IsTitle: false, IsEncouragement: false };

    protected override string Condition(AwardCase one, decimal value) => "Khen theo công trạng không dựa vào kết quả khen theo chuyên đề";

    private protected override Seen Look(AwardCase one, decimal value)
    {
        var given = one.OfKind(MeritKind.Award).Where(e => e.From <= one.Period.Today).ToList();
        var (thematic, others) = (given.Where(e => e.Movement is not null).ToList(), given.Where(e => e.Movement is null).ToList());
        return (thematic.Count, others.Count) switch
        {
            (0, _) => Seen.Met("Hồ sơ không có lần khen theo chuyên đề nào được dùng."),
            (_, > 0) => Seen.Warns($"Không tính {thematic.Count} lần khen theo chuyên đề; còn {others.Count} lần khen khác.", others[^1].AsEvidence()),
            _ => Seen.NotMet($"Hồ sơ chỉ có {thematic.Count} lần khen theo chuyên đề, không được dùng làm căn cứ khen theo công trạng.", evidence: thematic[^1].AsEvidence()),
        };
    }
}
