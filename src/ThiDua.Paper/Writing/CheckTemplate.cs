using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ThiDua.Paper.Writing.Templates;
using ThiDua.Papers;

namespace ThiDua.Paper.Writing;

/// <summary>Looks a template over before it is kept; every finding names the paragraph, so that an officer can mend it in Word.</summary>
public static class CheckTemplate
{
    private const long Largest = 20L << 20;

    /// <param name="severalSign">Papers of its kind are signed by several: fields for one would lose the others.</param>
    public static IReadOnlyList<TemplateFinding> Of(byte[] template, bool severalSign = false)
    {
        if (template.LongLength > Largest) return [new("Tệp mẫu lớn hơn 20 MB. Đề nghị bỏ bớt hình ảnh.", Blocks: true)];
        try
        {
            using var file = WordprocessingDocument.Open(new MemoryStream(template), isEditable: false);
            return file.MainDocumentPart?.Document?.Body is null ? [NotWord] : [.. Look(file, severalSign)];
        }
        catch (Exception broken) when (broken is OpenXmlPackageException or FileFormatException or InvalidDataException or System.Xml.XmlException or ArgumentException or NotSupportedException)
        {
            return [NotWord]; // a damaged archive, damaged XML, or no archive at all: all one to the officer
        }
    }

    private static TemplateFinding NotWord { get; } = new("Tệp không phải là văn bản Word (.docx) đọc được. Đề nghị lưu lại trong Word dạng .docx.", Blocks: true);

    private static IEnumerable<TemplateFinding> Look(WordprocessingDocument file, bool severalSign)
    {
        var controls = TemplateFile.Controls(file).ToList();
        if (file.DocumentType is not WordprocessingDocumentType.Document || file.MainDocumentPart!.VbaProjectPart is not null)
            yield return new("Tệp có macro (.docm) hoặc là tệp mẫu riêng của Word (.dotx). Đề nghị lưu lại trong Word dạng .docx, không có macro.", Blocks: true);
        if (controls.Count == 0) yield return new("Tệp chưa có trường nào (content control). Đề nghị chèn trường trong Word: tab Developer, Plain Text hoặc Rich Text Content Control, ghi tên trường vào ô Tag.", Blocks: true);
        foreach (var finding in controls.SelectMany(Look)) yield return finding;
        var used = controls.Select(TemplateFile.TagOf).OfType<string>().Select(TemplateField.Of).OfType<TemplateField>().ToHashSet();
        foreach (var missing in TemplateField.All.Where(field => field.IsNeeded && !used.Contains(field) && !(field == TemplateField.SignerName && used.Contains(TemplateField.Signatures))))
            yield return new($"Mẫu thiếu trường “{missing.Name}”; văn bản lập theo mẫu sẽ không có phần này. Đề nghị chèn thêm.", Blocks: true);
        if (severalSign && !used.Contains(TemplateField.Signatures))
            yield return new($"Loại văn bản này có nhiều người ký; mẫu thiếu trường “{TemplateField.Signatures.Name}” nên chỉ còn người ký cuối. Đề nghị chèn trường này trên một đoạn trống, thay các trường của một người ký.", Blocks: true);
    }

    private static IEnumerable<TemplateFinding> Look(SdtElement control)
    {
        var place = TemplateFile.PlaceOf(control);
        if (TemplateFile.TagOf(control) is not { Length: > 0 } tag)
        {
            yield return new($"Ô nhập tại {place} chưa có tên trường. Đề nghị mở Properties của ô, ghi tên vào Tag.", Blocks: true);
        }
        else if (TemplateField.Of(tag) is not { } field)
        {
            yield return new($"Trường “{tag}” tại {place} không có trong danh mục. Đề nghị dùng một trong các tên: {string.Join(", ", TemplateField.All.Select(one => one.Name))}.", Blocks: true);
        }
        else if (control is SdtRow)
        {
            yield return new($"Trường “{field.Name}” tại {place} bao cả hàng của bảng. Đề nghị bỏ trường, bấm vào trong một ô rồi chèn lại.", Blocks: true);
        }
        else if (field.IsBlock && control is not (SdtBlock or SdtCell))
        {
            yield return new($"Trường “{field.Name}” tại {place} phải đứng riêng một đoạn. Đề nghị dùng Rich Text Content Control trên một đoạn trống.", Blocks: true);
        }
        else if (control.Ancestors<SdtElement>().Any())
        {
            yield return new($"Trường “{field.Name}” tại {place} nằm trong một trường khác. Đề nghị đưa ra ngoài.", Blocks: true);
        }
    }
}
