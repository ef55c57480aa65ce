using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using QRCoder;
using ThiDua.Storage.Organizations;
using ThiDua.Web.Layout;

namespace ThiDua.Web.Organizations;

/// <summary>Xác thực hai bước: set up and taken off by the person.</summary>
[Authorize(Policy = Doors.OwnAccount)]
public sealed class SecondFactorPage(SignedIn who, OwnSecondFactor second) : PageModel, IShowsAgain
{
    private const int PixelsPerModule = 6;

    [BindProperty]
    public string? Code { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    public bool IsOn { get; private set; }

    /// <summary>Empty until the set-up was begun.</summary>
    public string KeyInGroups { get; private set; } = "";

    /// <summary>The key as a QR code, within the page: the key goes through no address.</summary>
    public string Picture { get; private set; } = "";

    public IReadOnlyList<string> NewCodes { get; private set; } = [];

    private Guid Account => who.Session!.Account;

    public Task OnGetAsync(CancellationToken stop) => ShowAgain(stop);

    public async Task ShowAgain(CancellationToken stop)
    {
        IsOn = await second.IsOn(Account);
        if (IsOn || await second.Key(Account) is not { } key) return;
        KeyInGroups = string.Join(' ', key.Key.Chunk(4).Select(group => new string(group)));
        using var drawing = QRCodeGenerator.GenerateQrCode(key.Address, QRCodeGenerator.ECCLevel.M);
        using var picture = new PngByteQRCode(drawing);
        Picture = "data:image/png;base64," + Convert.ToBase64String(picture.GetGraphic(PixelsPerModule));
    }

    public async Task<IActionResult> OnPostBeginAsync()
    {
        await second.Begin(Account);
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostTurnOnAsync(CancellationToken stop)
    {
        NewCodes = await second.TurnOn(Account, Code ?? "");
        return Page();
    }

    public async Task<IActionResult> OnPostTurnOffAsync(CancellationToken stop)
    {
        await second.TurnOff(Account, Password ?? "");
        this.Say("Đã tắt xác thực hai bước.");
        return RedirectToPage("/Organizations/AccountPage");
    }
}
