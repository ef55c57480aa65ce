namespace ThiDua.Awards.Rules;

/// <summary>
/// "Không tặng thưởng nhiều lần, nhiều hình thức cho một thành tích đạt được": of several forms for the achievement in one
/// review of a movement the first one stands. Titles judge a year and do not get in the way; nor do gifts of Điều 81.
/// </summary>
internal sealed class OneAwardForOneAchievement() : LawRule("once")
{
    protected override bool IsAbout(AwardCase one) => one.Award is { IsTitle: false, IsEncouragement: false };

    protected override string Condition(AwardCase one, decimal value) => "Thành tích này chưa được khen bằng hình thức khác";

    private protected override Seen Look(AwardCase one, decimal value)
    {
        var others = one.Rivals.Where(r => !r.IsTitle).ToList();
        if (others.Find(r => r.State is NominationState.Decided) is { } given) return Seen.NotMet($"Đã được tặng {given.Award} cho thành tích này.", evidence: given.Paper);
        if (others.Find(r => r.State is NominationState.Agreed) is { } agreed) return Seen.NotMet($"Hội đồng đã đồng ý tặng {agreed.Award} cho thành tích này.");
        if (others.Find(r => r.CameFirst) is { } first) return Seen.NotMet($"Đã được đề nghị {first.Award} cho cùng thành tích. Đề nghị chỉ giữ một đề nghị.", one.Period.Today);
        return others.Count > 0
            ? Seen.Warns($"Cũng đang được đề nghị {others[0].Award} sau đề nghị này; chỉ một hình thức được tặng.")
            : Seen.Met("Không có đề nghị, quyết định nào khác cho thành tích này.");
    }
}
