using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ThiDua.Organizations;
using ThiDua.Storage.Facts;
using ThiDua.Web.Layout;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Facts;

/// <summary>The codes under which other systems know the commune; the newest file proposes, a person confirms.</summary>
[Authorize(Policy = FactDoors.SeeCodes)]
public sealed class OwnCodesPage(ShowOwnCodes show, SayOwnCodes say, SignedIn who) : PageModel, IShowsAgain
{
    /// <summary>All of them, one to a line.</summary>
    [BindProperty]
    public string? Codes { get; set; }

    public OwnCodesShown Known { get; private set; } = new([], []);

    public bool MaySay => FactDoors.SayCodes.Any(who.Actor.Has);

    /// <summary>The administrator has no business with the rows themselves.</summary>
    public bool SeesFacts => who.Actor.Has(Duty.Officer) || !who.Actor.Has(Duty.Administrator);

    public bool IsProposed => Known.Codes.Count == 0 && Known.Proposed.Count > 0;

    public async Task OnGetAsync(CancellationToken stop)
    {
        await ShowAgain(stop);
        Codes = IsProposed ? Known.Proposed[0].Agency : string.Join('\n', Known.Codes.Select(c => c.Code));
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        who.MustHold(FactDoors.SayCodes);
        var again = await say.As(Codes, who.Actor, stop);
        this.Say(again == 0 ? "Đã lưu mã cơ quan của xã." : $"Đã lưu mã cơ quan của xã; {again} tệp đang chờ nhập được kiểm tra lại.");
        return LocalRedirect("/facts/own-codes");
    }

    public async Task ShowAgain(CancellationToken stop) => Known = await show.Of(who.Actor.Commune, stop);
}
