namespace ThiDua.Papers;

/// <summary>
/// How certificates (giấy khen) are set on a page: everything on white paper with a frame of our own, or only what changes
/// on blanks that were bought. Lengths are in millimetres from the left and upper edge of the sheet, sizes in points.
/// </summary>
public sealed record CertificateSheet
{
    public SheetSize Size { get; init; } = SheetSize.A4;

    /// <summary>Draws the frame; false for blanks, which have theirs.</summary>
    public bool HasOwnFrame { get; init; }

    public required IReadOnlyList<CertificateField> Fields { get; init; }

    /// <summary>The National Emblem or the issuer's own sign; null leaves its place white.</summary>
    public CertificatePicture? Emblem { get; init; }

    /// <summary>What this printer must be helped by, to the right and downwards.</summary>
    public double OffsetX { get; init; }
    public double OffsetY { get; init; }

    /// <summary>A4 is 297 × 210 mm (Điều 104 Nghị định 98/2023/NĐ-CP), A3 420 × 297 mm; both lie on their side.</summary>
    public double Width => Size is SheetSize.A4 ? 297 : 420;
    public double Height => Size is SheetSize.A4 ? 210 : 297;
}

public enum SheetSize
{
    /// <summary>297 × 210 mm.</summary>
    A4,
    /// <summary>420 × 297 mm.</summary>
    A3,
}

/// <summary>A part of a certificate and its place; a text too long for it is set smaller.</summary>
public sealed record CertificateField(
    CertificatePart Part, double X, double Y, double Width, double Height, double Size, FieldAlign Align = FieldAlign.Centre, bool Bold = false,
    bool Italic = false, bool Red = false);

public enum FieldAlign
{
    /// <summary>Căn trái.</summary>
    Left,
    /// <summary>Căn giữa.</summary>
    Centre,
    /// <summary>Căn phải.</summary>
    Right,
}

/// <summary>The parts of a certificate in the order of Điều 104 Nghị định 98/2023/NĐ-CP.</summary>
public enum CertificatePart
{
    /// <summary>Quốc hiệu.</summary>
    State,
    /// <summary>Tiêu ngữ.</summary>
    Motto,
    /// <summary>Thẩm quyền quyết định tặng.</summary>
    Awarder,
    /// <summary>"TẶNG", "TẶNG DANH HIỆU".</summary>
    Giving,
    /// <summary>"GIẤY KHEN", hoặc tên danh hiệu.</summary>
    Award,
    /// <summary>Tên tập thể, cá nhân.</summary>
    Recipient,
    /// <summary>Địa chỉ, hoặc chức vụ và đơn vị.</summary>
    Address,
    /// <summary>Thành tích.</summary>
    Achievement,
    /// <summary>Số quyết định, ngày, tháng, năm.</summary>
    Decision,
    /// <summary>Số sổ vàng.</summary>
    GoldenBook,
    /// <summary>Địa danh, ngày tháng năm.</summary>
    PlaceAndDay,
    /// <summary>Chức vụ người ký.</summary>
    SignerPosition,
    /// <summary>Họ và tên người ký.</summary>
    SignerName,
    /// <summary>Mã QR dẫn tới trang xác nhận.</summary>
    Code,
}

/// <summary>A picture and its place on the sheet.</summary>
/// <param name="Kind">"image/png" or "image/jpeg".</param>
public sealed record CertificatePicture(byte[] Bytes, string Kind, double X, double Y, double Width, double Height);

/// <summary>What the parts are called where places are set.</summary>
public static class CertificateParts
{
    public static string InVietnamese(this CertificatePart part) => part switch
    {
        CertificatePart.State => "Quốc hiệu",
        CertificatePart.Motto => "Tiêu ngữ",
        CertificatePart.Awarder => "Thẩm quyền tặng",
        CertificatePart.Giving => "Chữ “TẶNG”",
        CertificatePart.Award => "Chữ “GIẤY KHEN”",
        CertificatePart.Recipient => "Tên người nhận",
        CertificatePart.Address => "Địa chỉ hoặc chức vụ, đơn vị",
        CertificatePart.Achievement => "Thành tích",
        CertificatePart.Decision => "Số, ngày quyết định",
        CertificatePart.GoldenBook => "Số sổ vàng",
        CertificatePart.PlaceAndDay => "Địa danh, ngày tháng",
        CertificatePart.SignerPosition => "Chức vụ người ký",
        CertificatePart.SignerName => "Họ và tên người ký",
        CertificatePart.Code => "Mã QR",
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "A part without a name."),
    };
}
