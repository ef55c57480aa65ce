using ThiDua.Organizations;

namespace ThiDua.Web.Awards;

/// <summary>One step of the way from registration to money under the tab "Khen thưởng". Each area declares its own in its registration.</summary>
/// <param name="Order">10 đăng ký và kết quả, 20 đề nghị, 30 hội đồng, 40 quyết định, 50 giấy khen, 60 kinh phí, 70 hồ sơ.</param>
/// <param name="Address">Below the movement: "nominations".</param>
/// <param name="ShownTo">Duties that see the step; none means every signed-in person.</param>
internal sealed record AwardStep(int Order, string Text, string Address, params Duty[] ShownTo)
{
    public bool IsFor(Actor actor) => ShownTo.Length == 0 || ShownTo.Any(actor.Has);
}

internal static class AwardSteps
{
    public static IServiceCollection AddAwardStep(this IServiceCollection services, AwardStep step) => services.AddSingleton(step);
}
