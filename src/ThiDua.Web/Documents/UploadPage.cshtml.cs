using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ThiDua.Law;
using ThiDua.Storage.Documents;
using ThiDua.Web.Layout;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Documents;

/// <summary>Tải kế hoạch lên: several files at once, from the disk or the camera.</summary>
[Authorize(Policy = Doors.OfficerOrChair)]
public sealed class UploadPage(ReceiveUpload receive, SignedIn who) : PageModel, IShowsAgain
{
    /// <summary>What browsers offer to choose; what a file is, its bytes decide.</summary>
    public const string Accepted = ".docx,.pdf,.txt,.png,.jpg,.jpeg,.tif,.tiff,application/pdf,image/*";

    private const int MostFiles = 20;
    private const string Uploads = "/documents";

    [BindProperty]
    public IReadOnlyList<IFormFile> Files { get; set; } = [];

    [BindProperty]
    public IReadOnlyList<IFormFile> Photos { get; set; } = [];

    [BindProperty]
    public bool FreeOfSecrets { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        IFormFile[] all = [.. Files, .. Photos];
        if (all.Length == 0) ModelState.AddModelError(nameof(Files), "Chưa chọn tệp nào. Đề nghị chọn ít nhất một tệp kế hoạch.");
        if (all.Length > MostFiles) ModelState.AddModelError(nameof(Files), $"Mỗi lần tải lên tối đa {MostFiles} tệp. Đề nghị chia thành nhiều lần.");
        if (!FreeOfSecrets) ModelState.AddModelError(nameof(FreeOfSecrets), "Chưa xác nhận tệp không chứa bí mật nhà nước. Đề nghị đánh dấu vào ô cam kết.");
        if (!ModelState.IsValid) return Page();

        var refused = await Receive(all, stop);
        if (refused.Count == all.Length) throw new RefusedException(string.Join(" ", refused));
        this.Say($"Đã nhận {all.Length - refused.Count} tệp, đang đọc. {string.Join(" ", refused)}".TrimEnd());
        return Request.Headers.Accept.ToString().StartsWith("application/json", StringComparison.OrdinalIgnoreCase)
            ? new JsonResult(new { address = Uploads }) // a script that shows progress goes there itself, so that the notice is shown there
            : Redirect(Uploads);
    }

    public Task ShowAgain(CancellationToken stop) => Task.CompletedTask;

    // One file that is refused does not take the others with it.
    private async Task<List<string>> Receive(IFormFile[] all, CancellationToken stop)
    {
        var refused = new List<string>();
        foreach (var file in all)
        {
            try
            {
                await using var content = file.OpenReadStream();
                await receive.For(who.Actor.Commune, file.FileName, file.ContentType ?? "", content, FreeOfSecrets, stop);
            }
            catch (RefusedException refusal)
            {
                refused.Add($"“{Path.GetFileName(file.FileName)}”: {refusal.Message}");
            }
        }

        return refused;
    }
}
