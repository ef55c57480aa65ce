using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Awards;

/// <summary>The administrator lays a value over a shipped parameter, or withdraws it again.</summary>
public sealed class SetParameter(ILawParameters parameters, TimeProvider clock)
{
    public async Task On(string key, decimal value, SettingSource source, Actor who, CancellationToken stop)
    {
        MustBeEntitled(who);
        parameters.Add(ParameterSetting.Set(who.Commune, key, value, source, who.Does(clock)));
        await parameters.Save(stop);
    }

    public async Task Withdraw(ParameterSettingId id, Actor who, CancellationToken stop)
    {
        MustBeEntitled(who);
        var setting = await parameters.Find(id, stop) ?? throw RefusedException.NothingInSight("Không tìm thấy giá trị này. Đề nghị tải lại trang.");
        setting.Withdraw(who.Does(clock));
        await parameters.Save(stop);
    }

    private static void MustBeEntitled(Actor who)
    {
        if (!who.Has(Duty.Administrator)) throw new RefusedException("Chỉ quản trị hệ thống đặt tham số pháp luật.");
    }
}
