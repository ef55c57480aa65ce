using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using ThiDua.Facts;
using ThiDua.Law;
using ThiDua.Organizations;
using ThiDua.Storage.Facts;
using ThiDua.Web.Layout;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Facts;

/// <summary>Keys for systems that push: made, shown once, revoked.</summary>
[Authorize(Policy = nameof(Duty.Administrator))]
public sealed class TokensPage(ListTokens list, ListSources sources, IssueToken issue, RevokeToken revoke, SignedIn who, TimeProvider clock) : PageModel, IShowsAgain
{
    [BindProperty, Required]
    public string SystemName { get; set; } = "";

    [BindProperty, Required]
    public Guid? Source { get; set; }

    /// <summary>For how many months.</summary>
    [BindProperty]
    public int Months { get; set; } = IssueToken.UsualMonths;

    /// <summary>The key that was made just now; never shown again.</summary>
    public string? Made { get; private set; }

    public IReadOnlyList<ListedToken> Tokens { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Sources { get; private set; } = [];

    public static IReadOnlyList<SelectListItem> Lengths { get; } =
        [.. IssueToken.Months.Select(months => new SelectListItem(months % 12 == 0 ? $"{months / 12} năm" : $"{months} tháng", months.ToString(CultureInfo.InvariantCulture)))];

    public bool HasExpired(ListedToken token) => token.ExpiresOn < clock.Today();

    public string Address => $"{Request.Scheme}://{Request.Host}/api/facts/loại-số-liệu";

    public Task OnGetAsync(CancellationToken stop) => ShowAgain(stop);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (ModelState.IsValid)
        {
            Made = await issue.For(new SourceId(Source!.Value), SystemName, Months, who.Actor, stop);
            ModelState.Clear();
            SystemName = "";
        }

        await ShowAgain(stop);
        return Page();
    }

    public async Task<IActionResult> OnPostRevokeAsync(Guid token, CancellationToken stop)
    {
        if (!await revoke.Of(new SystemTokenId(token), who.Actor, stop)) return NotFound();
        this.Say("Đã thu hồi mã; hệ thống dùng mã này không gửi được nữa.");
        return LocalRedirect("/facts/tokens");
    }

    public async Task ShowAgain(CancellationToken stop)
    {
        Tokens = await list.In(who.Actor.Commune, stop);
        Sources = [.. (await sources.All(stop)).Select(s => new SelectListItem($"{s.Name} – {FactKind.Of(s.Kind).Title}", s.Id.Value.ToString()))];
    }
}
