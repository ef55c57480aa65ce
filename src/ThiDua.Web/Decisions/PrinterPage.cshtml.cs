using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ThiDua.Decisions;
using ThiDua.Law;
using ThiDua.Papers;
using ThiDua.Storage.Documents;
using ThiDua.Web.Layout;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Decisions;

/// <summary>Calibrates one printer: places in millimetres typed or dragged, offsets, a scan of the blank, the emblem.</summary>
[Authorize(Policy = DecisionDoors.SeePrinters)]
public sealed class PrinterPage(ICertificatePrinters printers, SignedIn who) : PageModel, IShowsAgain
{
    [BindProperty(SupportsGet = true)] public Guid Id { get; set; }
    [BindProperty] public PrinterForm Form { get; set; } = new();

    public CertificateSheet Sheet { get; private set; } = null!;
    public bool HasScan { get; private set; }
    public bool MaySetUp => DecisionDoors.Keepers.Any(who.Actor.Has);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await printers.Find(new(Id), stop) is not { } printer) return NotFound();
        (Sheet, HasScan) = (printer.Sheet, printer.Scan is not null);
        Form = PrinterForm.Of(printer.Name, printer.Sheet);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync([FromServices] SetUpPrinter setUp, [FromServices] KeepFile keep, CancellationToken stop)
    {
        if (await printers.Find(new(Id), stop) is not { } printer) return NotFound();
        (Sheet, HasScan) = (printer.Sheet, printer.Scan is not null);
        who.MustHold(DecisionDoors.Keepers);
        var sheet = Form.On(printer.Sheet);
        var (scan, emblem) = (await Picture(Form.Scan, keep, stop), await Picture(Form.Emblem, keep, stop));
        await setUp.Change(new(Id), Form.Name ?? "", sheet, scan, emblem, who.Actor, stop);
        this.Say("Đã lưu mẫu in.");
        return LocalRedirect($"/certificates/printers/{Id}");
    }

    public async Task ShowAgain(CancellationToken stop)
    {
        if (Sheet is null && await printers.Find(new(Id), stop) is { } printer) (Sheet, HasScan) = (printer.Sheet, printer.Scan is not null);
    }

    private async Task<Guid?> Picture(IFormFile? file, KeepFile keep, CancellationToken stop)
    {
        if (file is null || file.Length == 0) return null;
        using var content = new MemoryStream();
        await file.CopyToAsync(content, stop);
        var kind = content.GetBuffer().AsSpan(0, (int)Math.Min(content.Length, 4)) switch
        {
            [0x89, (byte)'P', (byte)'N', (byte)'G'] => "image/png",
            [0xFF, 0xD8, 0xFF, _] => "image/jpeg",
            _ => throw new RefusedException($"Tệp “{file.FileName}” không phải ảnh PNG hoặc JPEG. Đề nghị quét phôi thành ảnh rồi chọn lại."),
        };
        content.Position = 0;
        return (await keep.For(who.Actor.Commune, file.FileName, kind, content, stop)).Id.Value;
    }
}
