using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Awards;

/// <summary>Adds a quota beside those of the plan (by number, or by percentage with a named rounding), or takes one back.</summary>
public sealed class SetQuota(IMovements movements, IQuotaSettings settings, TimeProvider clock)
{
    public async Task On(MovementId id, QuotaTerms terms, Actor who, CancellationToken stop)
    {
        ProposeNominations.MustBeEntitled(who);
        var movement = await movements.Open(id, stop);
        settings.Add(QuotaSetting.Set(movement.Commune, id, terms, who.Does(clock)));
        await settings.Save(stop);
    }

    public async Task Withdraw(MovementId id, QuotaSettingId setting, Actor who, CancellationToken stop)
    {
        ProposeNominations.MustBeEntitled(who);
        var found = (await settings.All(id, stop)).FirstOrDefault(s => s.Id == setting) ?? throw RefusedException.NothingInSight("Không tìm thấy quy định số lượng này. Đề nghị tải lại trang.");
        found.Withdraw(who.Does(clock));
        await settings.Save(stop);
    }
}
