using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ThiDua.Criteria;
using ThiDua.Facts;
using ThiDua.Law;
using ThiDua.Storage.Facts;
using ThiDua.Web.Layout;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Criteria;

/// <summary>Adapts an indicator: the commune's own next version, its filters put together by choosing, with the facts that match beside.</summary>
[Authorize(Policy = Doors.OfficerOrChair)]
public sealed class IndicatorEditPage(IIndicators indicators, FindFacts find, SignedIn who, TimeProvider clock) : PageModel, IShowsAgain
{
    private const int Shown = 10;

    /// <summary>The version that is adapted.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public DefinitionForm Form { get; set; } = new();

    public Indicator Indicator { get; private set; } = null!;
    public FactKind Kind => FactKind.Of(((CountingForm)Indicator.Form).Kind);
    public DateOnly Today => clock.Today();

    /// <summary>The days over which facts are looked for: the last twelve months.</summary>
    public (DateOnly From, DateOnly To) Days => (Today.AddYears(-1).AddDays(1), Today);

    public IReadOnlyList<MatchingFacts> Matching { get; private set; } = [];

    public string Address(string handler) => $"/indicators/{Id}/adapt?handler={handler}";

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await Find(stop)) return NotFound();
        Form = DefinitionForm.Of(Indicator);
        await Look(stop);
        return Page();
    }

    /// <summary>Something was chosen, added or taken away: the lines and the facts that match come back.</summary>
    public async Task<IActionResult> OnPostRedrawAsync(string? change, CancellationToken stop)
    {
        if (!await Find(stop)) return NotFound();
        ModelState.Clear();
        Form.Change(change);
        Form.Settle(Kind);
        await Look(stop);
        return Request.Headers.ContainsKey("HX-Request") ? Partial("_Definition", this) : Page();
    }

    /// <summary>Keeps the commune's own next version.</summary>
    public async Task<IActionResult> OnPostAsync([FromServices] AdaptIndicator adapt, CancellationToken stop)
    {
        if (!await Find(stop)) return NotFound();
        var changed = Indicator with { Name = (Form.Name ?? "").Normalize().Trim(), Formula = (Form.Formula ?? "").Normalize().Trim(), Form = Form.FormOf(Indicator.Form) };
        var own = await adapt.On(new(Id), changed, Form.Reason ?? "", who.Actor, stop);
        this.Say($"Đã lập phiên bản {own.Indicator.Version}. Phong trào đang dùng phiên bản cũ không đổi cho đến khi được gắn lại.");
        return LocalRedirect($"/indicators/{own.Id.Value}");
    }

    public async Task ShowAgain(CancellationToken stop)
    {
        if (Indicator is not null || await Find(stop)) await Look(stop);
    }

    private async Task<bool> Find(CancellationToken stop)
    {
        if ((await indicators.Of(who.Actor.Commune, stop)).FirstOrDefault(one => one.Id.Value == Id) is not { Indicator.Form: not NestedForm } found) return false;
        Indicator = found.Indicator;
        return true;
    }

    private async Task Look(CancellationToken stop)
    {
        if (Form.FormOf(Indicator.Form) is CountingForm form && DefinitionForm.IsAskable(form)) Matching = await Matches(Indicator with { Form = form }, stop);
    }

    // The last part is the one whose rows are shown.
    private async Task<IReadOnlyList<MatchingFacts>> Matches(Indicator draft, CancellationToken stop)
    {
        List<(string Title, WhichRows Which)> parts = [("Được xét", new(RowsOf.Considered))];
        parts.AddRange(((CountingForm)draft.Form).Exclusions.Select((exclusion, place) => ("Không tính: " + exclusion.Reason, new WhichRows(RowsOf.Excluded, place))));
        parts.Add(DefinitionForm.CountedOf(draft.Form) is null ? ("Được đếm", new(RowsOf.Counted)) : ("Tính là đạt", new(RowsOf.Counted)));
        var found = new List<MatchingFacts>();
        foreach (var (title, which) in parts)
            found.Add(new(title, await find.Rows(who.Actor.Commune, draft, which, Days.From, Days.To, new FactPage(1, Shown), stop)));
        return found;
    }
}

/// <summary>How many facts a part of a definition matches, and the first of them.</summary>
public sealed record MatchingFacts(string Title, FoundFacts Found);
