namespace ThiDua.Awards.Rules;

/// <summary>A certificate is given for something: an achievement in the movement, written as it will be printed.</summary>
internal sealed class TheAchievementIsNamed() : LawRule("certificate.achievement")
{
    protected override bool IsAbout(AwardCase one) => one.IsCertificate();

    protected override string Condition(AwardCase one, decimal value) => "Có thành tích được ghi nhận trong phong trào thi đua";

    private protected override Seen Look(AwardCase one, decimal value) => one.Achievement.Length > 0
        ? Seen.Met($"“{one.Achievement}”")
        : Seen.NotMet("Chưa ghi thành tích. Đề nghị ghi một câu như sẽ in trên giấy khen.", one.Period.Today);
}
