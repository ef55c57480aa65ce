using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Papers;

namespace ThiDua.Decisions;

public readonly record struct CertificatePrinterId(Guid Value)
{
    public static CertificatePrinterId New() => new(Guid.CreateVersion7());
}

/// <summary>
/// How certificates are set on the sheets of one printer (mẫu in giấy khen): the places of the fields on white paper or on
/// bought blanks, and by how much this printer must be helped. Lengths are in millimetres.
/// </summary>
public sealed class CertificatePrinter : IOfCommune
{
    /// <summary>The most a printer is helped by; more is a wrong sheet.</summary>
    public const double MostOffset = 20;

    private CertificatePrinter(CertificatePrinterId id, Guid communeId) => (Id, CommuneId) = (id, communeId);

    public CertificatePrinterId Id { get; }
    public Guid CommuneId { get; }
    public string Name { get; private set; } = "";
    public CertificateSheet Sheet { get; private set; } = null!;

    /// <summary>Picture of the blank, to set the fields on; null where none was taken.</summary>
    public Guid? Scan { get; private set; }

    /// <summary>Picture of the emblem for sheets with our own frame; null leaves its place white.</summary>
    public Guid? Emblem { get; private set; }
    public Deed Saved { get; private set; } = null!;

    public static CertificatePrinter Add(UnitId commune, string name, CertificateSheet sheet, Deed by)
    {
        var printer = new CertificatePrinter(CertificatePrinterId.New(), commune.Value);
        printer.Set(name, sheet, by);
        return printer;
    }

    public void Set(string name, CertificateSheet sheet, Deed by)
    {
        if (string.IsNullOrWhiteSpace(name)) throw new RefusedException("Chưa đặt tên mẫu in. Đề nghị ghi tên máy in và loại phôi, ví dụ “Canon tầng 2, phôi A4”.");
        MustFit(sheet);

        (Name, Sheet, Saved) = (name.Normalize().Trim(), sheet with { Emblem = null }, by);
    }

    public void Picture(Guid? scan, Guid? emblem) => (Scan, Emblem) = (scan ?? Scan, emblem ?? Emblem);

    private static void MustFit(CertificateSheet sheet)
    {
        if (Math.Abs(sheet.OffsetX) > MostOffset || Math.Abs(sheet.OffsetY) > MostOffset)
            throw new RefusedException($"Độ lệch của máy in phải trong khoảng ±{MostOffset} mm. Lệch nhiều hơn thường do sai cỡ giấy hoặc in thu nhỏ; đề nghị in đúng cỡ 100 %.");
        if (sheet.Fields.FirstOrDefault(field => field.X < 0 || field.Y < 0 || field.Width <= 0 || field.Height <= 0 || field.X + field.Width > sheet.Width || field.Y + field.Height > sheet.Height) is { } outside)
            throw new RefusedException($"“{outside.Part.InVietnamese()}” nằm ngoài tờ giấy {sheet.Width} × {sheet.Height} mm. Đề nghị nhập lại vị trí và kích thước.");
    }
}

/// <summary>The printers of the commune in whose name we work.</summary>
public interface ICertificatePrinters
{
    Task<CertificatePrinter?> Find(CertificatePrinterId id, CancellationToken stop);

    /// <summary>By name.</summary>
    Task<IReadOnlyList<CertificatePrinter>> All(CancellationToken stop);

    void Add(CertificatePrinter printer);

    Task Save(CancellationToken stop);
}
