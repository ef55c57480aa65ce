using Microsoft.AspNetCore.Mvc.Rendering;
using ThiDua.Law;
using ThiDua.Organizations;

namespace ThiDua.Web.Organizations;

/// <summary>Units of the commune in which the signed-in person acts, as choices of a form.</summary>
public sealed class UnitChoices(IOrganizations organizations, SignedIn who, TimeProvider clock)
{
    /// <summary>The commune itself and its parts that exist today.</summary>
    public async Task<IReadOnlyList<Unit>> Units(CancellationToken stop)
    {
        var tree = await organizations.Tree(stop);
        var here = who.Actor.Commune;
        return [tree[here], .. tree.PartsOf(here, clock.Today())];
    }

    public async Task<IReadOnlyList<SelectListItem>> Items(CancellationToken stop) =>
        [.. (await Units(stop)).Select(u => new SelectListItem(u.Name, u.Id.Value.ToString()))];

    /// <summary>Whether a form that came back names one of them; nothing chosen at all is a matter of the form.</summary>
    public async Task<bool> Offer(Guid? chosen, CancellationToken stop) =>
        chosen is not { } id || (await Units(stop)).Any(unit => unit.Id.Value == id);

    public static UnitId Chosen(Guid? chosen) =>
        chosen is { } id ? new UnitId(id) : throw new RefusedException("Chưa chọn đơn vị. Đề nghị chọn trong danh sách.");

    public static RefusedException NoDay() => new("Ngày còn trống hoặc chưa đúng dạng. Đề nghị nhập ngày/tháng/năm, ví dụ 01/07/2025.");
}
