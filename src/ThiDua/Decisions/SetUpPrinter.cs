using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Papers;

namespace ThiDua.Decisions;

/// <summary>Sets up how certificates are printed on one printer, and changes it.</summary>
public sealed class SetUpPrinter(ICertificatePrinters printers, TimeProvider clock)
{
    /// <param name="blanks">Bought blanks have frame, emblem and fixed words already.</param>
    public async Task<CertificatePrinterId> Add(string name, SheetSize size, bool blanks, Actor who, CancellationToken stop)
    {
        who.MustPrepareDecisions();
        var sheet = blanks ? CertificateLayouts.ForBlanks(size) : CertificateLayouts.Whole(size);
        var printer = CertificatePrinter.Add(who.Commune, name, sheet, who.Does(clock));
        printers.Add(printer);
        await printers.Save(stop);
        return printer.Id;
    }

    /// <param name="scan">A new picture of the blank; null keeps the present one.</param>
    /// <param name="emblem">A new picture of the emblem; null keeps the present one.</param>
    public async Task Change(CertificatePrinterId id, string name, CertificateSheet sheet, Guid? scan, Guid? emblem, Actor who, CancellationToken stop)
    {
        who.MustPrepareDecisions();
        var printer = await printers.Find(id, stop) ?? throw RefusedException.NothingInSight("Không tìm thấy mẫu in này. Đề nghị mở lại danh sách mẫu in.");
        printer.Set(name, sheet, who.Does(clock));
        printer.Picture(scan, emblem);
        await printers.Save(stop);
    }
}
