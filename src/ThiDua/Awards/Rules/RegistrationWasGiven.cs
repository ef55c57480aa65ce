namespace ThiDua.Awards.Rules;

/// <summary>Before 2024 who had not registered was not considered for a title; since then the law no longer names registration (Điều 7).</summary>
internal sealed class RegistrationWasGiven() : LawRule("title_registration")
{
    protected override bool IsAbout(AwardCase one) => one.Award.IsTitle;

    protected override string Condition(AwardCase one, decimal value) => "Có đăng ký thi đua";

    private protected override Seen Look(AwardCase one, decimal value) => one.IsRegistered
        ? Seen.Met("Đã đăng ký tham gia phong trào.")
        : Seen.Asks("Không có đăng ký trong hệ thống. Đề nghị xác nhận bản đăng ký bằng giấy nếu có.");
}
