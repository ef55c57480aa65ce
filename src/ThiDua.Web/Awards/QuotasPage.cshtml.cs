using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using ThiDua.Awards;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Storage.Awards;
using ThiDua.Web.Layout;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Awards;

/// <summary>Quotas beside those of the plan: a number, or a percentage with a named rounding.</summary>
[Authorize(Policy = Doors.OfficerOrChair)]
public sealed class QuotasPage(ShowNominations show, IQuotaSettings settings, SetQuota set, SignedIn who, TimeProvider clock) : PageModel, IShowsAgain
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public Level? Level { get; set; }

    [BindProperty]
    public Audience? Audience { get; set; }

    [BindProperty]
    public int? Most { get; set; }

    /// <summary>In percent.</summary>
    [BindProperty]
    public decimal? Percent { get; set; }

    [BindProperty]
    public QuotaBase Of { get; set; }

    [BindProperty]
    public QuotaRounding Rounding { get; set; }

    [BindProperty]
    public bool IsBinding { get; set; } = true;

    /// <summary>In percent.</summary>
    [BindProperty]
    public decimal? LeastDirect { get; set; }

    [BindProperty]
    public string? Source { get; set; }

    public string Title { get; private set; } = "";
    public IReadOnlyList<QuotaLine> Lines { get; private set; } = [];
    public IReadOnlyList<(Guid Id, QuotaTerms Terms, string By)> Own { get; private set; } = [];

    public IEnumerable<SelectListItem> Levels => [new("Mọi cấp", ""), .. Enum.GetValues<Level>().Select(l => new SelectListItem(LevelWords.Of(l), l.ToString(), l == Level))];
    public IEnumerable<SelectListItem> Audiences => [new("Tập thể và cá nhân", ""), new("Tập thể", nameof(ThiDua.Movements.Audience.Collective)), new("Cá nhân", nameof(ThiDua.Movements.Audience.Individual))];
    public IEnumerable<SelectListItem> Bases => Enum.GetValues<QuotaBase>().Select(b => new SelectListItem(b.InVietnamese(), b.ToString(), b == Of));
    public IEnumerable<SelectListItem> Roundings => Enum.GetValues<QuotaRounding>().Select(r => new SelectListItem(r.InVietnamese(), r.ToString(), r == Rounding));

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await Load(stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await Load(stop)) return NotFound();
        await set.On(new(Id), new(Level, Audience, Most, Percent / 100m, Of, Rounding, IsBinding, Source ?? "", LeastDirect / 100m), who.Actor, stop);
        this.Say("Đã ghi quy định số lượng.");
        return LocalRedirect($"/movements/{Id}/quotas");
    }

    public async Task<IActionResult> OnPostWithdrawAsync(Guid setting, CancellationToken stop)
    {
        if (!await Load(stop)) return NotFound();
        await set.Withdraw(new(Id), new(setting), who.Actor, stop);
        this.Say("Đã bỏ quy định số lượng.");
        return LocalRedirect($"/movements/{Id}/quotas");
    }

    public Task ShowAgain(CancellationToken stop) => Load(stop);

    private async Task<bool> Load(CancellationToken stop)
    {
        if (await show.Of(new(Id), null, clock.Today(), stop) is not { } shown) return false;
        (Title, Lines) = (shown.Terms.Title, shown.Quotas);
        Own = [.. (await settings.All(new(Id), stop)).Where(s => s.Withdrawn is null).Select(s => (s.Id.Value, s.Terms, s.By.Name))];
        return true;
    }
}
