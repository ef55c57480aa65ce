namespace ThiDua.Awards.Rules;

/// <summary>No member was disciplined from "cảnh cáo" up in the period.</summary>
internal sealed class NoMemberWasDisciplined(string key, string award) : LawRule(key)
{
    public override bool IsAskedAfterVote => true;

    protected override bool IsAbout(AwardCase one) => one.Is(award);

    protected override string Condition(AwardCase one, decimal value) => "Không có thành viên bị kỷ luật từ cảnh cáo trở lên";

    private protected override Seen Look(AwardCase one, decimal value) => one.Members switch
    {
        null => Seen.Asks("Danh sách thành viên chưa có trong hệ thống. Đề nghị xác nhận."),
        { DisciplinedFromWarning.Count: 0 } => Seen.Met("Hồ sơ các thành viên không có kỷ luật từ cảnh cáo trở lên trong kỳ xét.", "hồ sơ thành tích của các thành viên"),
        var m => Seen.NotMet($"Có {m.DisciplinedFromWarning.Count} thành viên bị kỷ luật từ cảnh cáo trở lên: {string.Join(", ", m.DisciplinedFromWarning)}.", one.Period.To.AddDays(1)),
    };
}
