using Microsoft.AspNetCore.Mvc.Rendering;
using ThiDua.Decisions;
using ThiDua.Documents;
using ThiDua.Law;
using ThiDua.Paper.Writing;
using ThiDua.Papers;
using ThiDua.Storage.Documents;

namespace ThiDua.Web.Decisions;

/// <summary>Draws certificates on a sheet of our own, or as one printer was set up.</summary>
public sealed class DrawnSheets(ICertificatePrinters printers, OpenFile open)
{
    public const string WholeA4 = "whole-a4";
    public const string WholeA3 = "whole-a3";

    /// <summary>Sheets that need no setting up.</summary>
    public static IEnumerable<SelectListItem> Shipped => [new("Giấy trắng A4, in cả khung", WholeA4), new("Giấy trắng A3, in cả khung", WholeA3)];

    /// <param name="key">One of the shipped, or the id of a printer.</param>
    public async Task<CertificateSheet> Sheet(string key, CancellationToken stop)
    {
        if (key is WholeA4) return await WithEmblem(CertificateLayouts.Whole(SheetSize.A4), stop);
        if (key is WholeA3) return await WithEmblem(CertificateLayouts.Whole(SheetSize.A3), stop);
        var printer = Guid.TryParse(key, out var id) ? await printers.Find(new(id), stop) : null;
        if (printer is null) throw RefusedException.NothingInSight("Không tìm thấy mẫu in đã chọn. Đề nghị chọn lại.");
        return printer is { Emblem: { } emblem, Sheet.HasOwnFrame: true } ? printer.Sheet with { Emblem = await Picture(emblem, printer.Sheet, stop) } : printer.Sheet;
    }

    /// <param name="address">Where the public pages stand: "https://thidua.tanhoa.gov.vn".</param>
    public byte[] Word(CertificateSheet sheet, IReadOnlyList<Certificate> certificates, string address) =>
        DrawCertificate.Word(sheet, [.. certificates.Select(one => TextOf(one, address))]);

    public Task<byte[]> Pdf(CertificateSheet sheet, IReadOnlyList<Certificate> certificates, string address, CancellationToken stop) =>
        DrawCertificate.Pdf(sheet, [.. certificates.Select(one => TextOf(one, address))], stop);

    private static CertificateText TextOf(Certificate certificate, string address) => new()
    {
        Awarder = certificate.Words.Authority,
        Giving = certificate.Words.IsTitle ? "TẶNG DANH HIỆU" : "TẶNG",
        Award = certificate.Words.AwardName,
        Recipient = certificate.Words.Name,
        Address = certificate.Words.Line ?? "",
        Achievement = certificate.Words.Achievement,
        DecisionNumber = certificate.Words.DecisionNumber,
        DecisionDay = certificate.Words.DecisionDay,
        GoldenBook = certificate.Book.ToString(),
        Place = certificate.Words.Place,
        SignerPosition = certificate.Words.SignerPosition,
        SignerName = certificate.Words.SignerName,
        Confirmation = $"{address}/chung-nhan/{certificate.Code}",
    };

    // The emblem is one and the same, whichever sheet it was brought for.
    private async Task<CertificateSheet> WithEmblem(CertificateSheet sheet, CancellationToken stop) =>
        (await printers.All(stop)).Where(one => one.Emblem is not null).MaxBy(one => one.Saved.At) is { Emblem: { } emblem } ? sheet with { Emblem = await Picture(emblem, sheet, stop) } : sheet;

    // The emblem's place on A4, enlarged with the sheet.
    private async Task<CertificatePicture?> Picture(Guid emblem, CertificateSheet sheet, CancellationToken stop)
    {
        if (await open.Of(new StoredFileId(emblem), stop) is not { } found) return null;
        using var bytes = new MemoryStream();
        await using (found.Content) await found.Content.CopyToAsync(bytes, stop);
        var (x, y, side) = CertificateLayouts.EmblemOnA4;
        var larger = sheet.Width / 297;
        return new(bytes.ToArray(), found.File.Kind, x * larger, y * larger, side * larger, side * larger);
    }
}
