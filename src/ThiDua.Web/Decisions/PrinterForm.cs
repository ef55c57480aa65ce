using System.Globalization;
using ThiDua.Law;
using ThiDua.Papers;

namespace ThiDua.Web.Decisions;

/// <summary>Places and offsets as they are typed, in millimetres; a point or a comma before the decimals.</summary>
public sealed class PrinterForm
{
    public string? Name { get; set; }
    public string? OffsetX { get; set; }
    public string? OffsetY { get; set; }
    public List<FieldForm> Fields { get; set; } = [];
    public IFormFile? Scan { get; set; }
    public IFormFile? Emblem { get; set; }

    internal static PrinterForm Of(string name, CertificateSheet sheet) => new()
    {
        Name = name,
        OffsetX = Typed(sheet.OffsetX),
        OffsetY = Typed(sheet.OffsetY),
        Fields = [.. sheet.Fields.Select(field => new FieldForm { X = Typed(field.X), Y = Typed(field.Y), Width = Typed(field.Width), Height = Typed(field.Height), Size = Typed(field.Size) })],
    };

    /// <exception cref="RefusedException">Something typed is no number; the sentence names the field.</exception>
    internal CertificateSheet On(CertificateSheet sheet) => sheet with
    {
        OffsetX = Number(OffsetX, "độ lệch ngang"),
        OffsetY = Number(OffsetY, "độ lệch dọc"),
        Fields = Fields.Count != sheet.Fields.Count
            ? throw new RefusedException("Mẫu in vừa được thay đổi. Đề nghị tải lại trang rồi nhập lại.")
            : [.. sheet.Fields.Zip(Fields, Placed)],
    };

    private static CertificateField Placed(CertificateField field, FieldForm form)
    {
        var name = field.Part.InVietnamese();
        return field with
        {
            X = Number(form.X, $"vị trí ngang của “{name}”"),
            Y = Number(form.Y, $"vị trí dọc của “{name}”"),
            Width = Number(form.Width, $"chiều rộng của “{name}”"),
            Height = Number(form.Height, $"chiều cao của “{name}”"),
            Size = Number(form.Size, $"cỡ chữ của “{name}”"),
        };
    }

    // With one decimal: a printer does no better, and a mouse neither.
    private static string Typed(double number) => Math.Round(number, 1).ToString("0.#", CultureInfo.GetCultureInfo("vi-VN"));

    private static double Number(string? text, string what) =>
        double.TryParse((text ?? "").Trim().Replace(',', '.'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number is > -1000 and < 1000
            ? number
            : throw new RefusedException($"“{text}” không phải số milimét cho {what}. Đề nghị nhập như 12,5.");
}

/// <summary>The place of one field.</summary>
public sealed class FieldForm
{
    public string? X { get; set; }
    public string? Y { get; set; }
    public string? Width { get; set; }
    public string? Height { get; set; }
    public string? Size { get; set; }
}
