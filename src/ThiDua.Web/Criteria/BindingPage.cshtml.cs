using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using ThiDua.Criteria;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Web.Layout;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Criteria;

/// <summary>Which version of an indicator measures a target, with its history; the officer or the Chair chooses another with a reason.</summary>
[Authorize(Policy = Doors.OfficerOrChair)]
public sealed class BindingPage(CriterionOfThePage criterion, IIndicators indicators, BindIndicator bind, SignedIn who) : PageModel, IShowsAgain
{
    [BindProperty(SupportsGet = true)] public Guid Id { get; set; }
    [BindProperty(SupportsGet = true)] public Guid Criterion { get; set; }
    [BindProperty(SupportsGet = true)] public int Target { get; set; }

    [BindProperty] public Guid? Indicator { get; set; }
    [BindProperty] public string? Reason { get; set; }

    public MeasuredPlace Measured { get; private set; } = null!;
    public IReadOnlyList<KeptIndicator> Known { get; private set; } = [];
    public IReadOnlyList<IndicatorBinding> History { get; private set; } = [];
    public bool MayChange => Measured.Movement.State is MovementState.Running;

    /// <summary>Every version that may be chosen, in the groups of the catalogue; the commune's own first.</summary>
    public IEnumerable<SelectListItem> Choices => Known.Where(one => one.Indicator.Form is not NestedForm)
        .OrderBy(one => one.Commune is null).ThenBy(one => one.Indicator.Name, StringComparer.Create(Written.Vietnamese, ignoreCase: true)).ThenByDescending(one => one.Indicator.Version)
        .Select(one => new SelectListItem($"{one.Indicator.Name} (phiên bản {one.Indicator.Version}{(one.Commune is null ? "" : ", riêng của xã")})", one.Id.Value.ToString()));

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await Find(stop)) return NotFound();
        Indicator = Measured.Bound.Indicator?.Id.Value;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await Find(stop)) return NotFound();
        var chosen = Indicator ?? throw new RefusedException("Chưa chọn chỉ số. Đề nghị chọn trong danh sách.");
        await bind.On(new(Id), new(Criterion), Target, new(chosen), Reason ?? "", who.Actor, stop);
        this.Say("Đã gắn cách tính. Số liệu được tính lại theo cách tính này.");
        return LocalRedirect($"/movements/{Id}/criteria");
    }

    public async Task ShowAgain(CancellationToken stop)
    {
        if (Measured is null) await Find(stop);
    }

    /// <summary>The indicator of a binding; null where it is not known here.</summary>
    public KeptIndicator? Of(IndicatorBinding binding) => Known.FirstOrDefault(one => one.Id == binding.Indicator);

    private async Task<bool> Find(CancellationToken stop)
    {
        if (await criterion.Find(new(Id), new(Criterion), Target, stop) is not { } measured) return false;
        Measured = measured;
        Known = await indicators.Of(measured.Movement.Commune, stop);
        History = [.. (await indicators.BindingsOf(measured.Movement.Id, stop)).Where(b => b.Criterion.Value == Criterion && b.Place == Target).OrderByDescending(b => b.Number)];
        return true;
    }
}
