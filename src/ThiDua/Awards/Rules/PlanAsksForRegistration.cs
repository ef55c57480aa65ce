using ThiDua.Law;

namespace ThiDua.Awards.Rules;

/// <summary>The plan asks everybody to register: a missing registration is shown to the council and never excludes anybody.</summary>
internal sealed class PlanAsksForRegistration(string key, Provision source, string text) : PlanRule(key, source, text)
{
    internal override Seen Look(AwardCase one) => one.IsRegistered
        ? Seen.Met("Đã đăng ký tham gia phong trào.")
        : Seen.Warns("Không có đăng ký trong hệ thống. Thi đua là tự nguyện, thiếu đăng ký không loại đề nghị.");
}
