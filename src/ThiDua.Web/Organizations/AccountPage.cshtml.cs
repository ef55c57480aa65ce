using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ThiDua.Storage.Organizations;

namespace ThiDua.Web.Organizations;

/// <summary>Bảo mật tài khoản: what guards one's own account.</summary>
[Authorize(Policy = Doors.OwnAccount)]
public sealed class AccountPage(SignedIn who, OwnSecondFactor second, OwnSessions sessions) : PageModel
{
    public string Name => who.Session!.Name;

    public IReadOnlyList<PlaceOfDuty> Places => who.Session!.Places;

    public bool SecondFactorIsOn { get; private set; }

    public int RecoveryCodesLeft { get; private set; }

    public int Sessions { get; private set; }

    public async Task OnGetAsync(CancellationToken stop)
    {
        var account = who.Session!.Account;
        SecondFactorIsOn = await second.IsOn(account);
        if (SecondFactorIsOn) RecoveryCodesLeft = await second.RecoveryCodesLeft(account);
        Sessions = (await sessions.Of(account, stop)).Count;
    }
}
