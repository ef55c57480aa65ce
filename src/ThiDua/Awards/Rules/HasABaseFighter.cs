namespace ThiDua.Awards.Rules;

/// <summary>At least one member is a base-level fighter of the year.</summary>
internal sealed class HasABaseFighter() : LawRule("excellent_collective.fighter")
{
    protected override bool IsAbout(AwardCase one) => one.Is(AwardNames.ExcellentCollective);

    protected override string Condition(AwardCase one, decimal value) => "Có cá nhân đạt danh hiệu Chiến sĩ thi đua cơ sở";

    private protected override Seen Look(AwardCase one, decimal value) => one.Members switch
    {
        { Fighters: > 0 and var fighters } => Seen.Met($"{fighters} thành viên là Chiến sĩ thi đua cơ sở năm {one.Period.Year}.", "hồ sơ thành tích của các thành viên"),
        _ => Seen.Asks($"Hồ sơ các thành viên chưa có Chiến sĩ thi đua cơ sở năm {one.Period.Year}. Đề nghị nhập quyết định hoặc xác nhận."),
    };
}
