using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Criteria;

/// <summary>A person chooses, changes or confirms what measures a target of a running movement.</summary>
public sealed class BindIndicator(IMovements movements, IIndicators indicators, TimeProvider clock)
{
    public async Task<IndicatorBinding> On(
        MovementId id, CriterionId criterion, int place, IndicatorId indicator, string reason, Actor who, CancellationToken stop)
    {
        var movement = await movements.Find(id, stop) ?? throw RefusedException.NothingInSight("Không tìm thấy phong trào này. Đề nghị mở lại từ danh sách phong trào.");
        movement.MustBeRunning("đổi cách tính");
        MustBeATarget(movement, criterion, place);
        MustMeasure((await indicators.Of(movement.Commune, stop)).FirstOrDefault(one => one.Id == indicator));
        if (string.IsNullOrWhiteSpace(reason)) throw new RefusedException("Chọn hoặc đổi cách tính phải có lý do. Đề nghị ghi một câu.");

        var before = (await indicators.BindingsOf(id, stop)).Where(b => b.Criterion == criterion && b.Place == place).MaxBy(b => b.Number);
        if (before is { Origin: BindingOrigin.Person } && before.Indicator == indicator)
            throw new RefusedException("Chỉ tiêu này đang dùng đúng cách tính đó rồi; không cần đổi.");
        var binding = new IndicatorBinding(
            id, movement.CommuneId, criterion, place, (before?.Number ?? 0) + 1, indicator, BindingOrigin.Person, reason.Normalize().Trim(),
            new Deed(clock.GetUtcNow(), who.Account, who.Name));
        await indicators.Bind([binding], stop);
        return binding;
    }

    private static void MustBeATarget(Movement movement, CriterionId criterion, int place)
    {
        var found = movement.Terms.Criteria.FirstOrDefault(c => c.Id == criterion)
            ?? throw new RefusedException("Tiêu chí này không còn trong nội dung đang áp dụng của phong trào.");
        if (place < 0 || place >= Math.Max(1, found.Targets.Count)) throw new RefusedException("Tiêu chí không có chỉ tiêu này. Đề nghị tải lại trang.");
    }

    private static void MustMeasure(KeptIndicator? chosen)
    {
        if (chosen is null) throw RefusedException.NothingInSight("Không có chỉ số này. Đề nghị chọn lại trong danh mục.");
        if (chosen.Indicator.Form is NestedForm)
            throw new RefusedException($"“{chosen.Indicator.Name}” gồm nhiều chỉ số. Đề nghị chọn từng chỉ số cho từng chỉ tiêu.");
    }
}
