using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ThiDua.Paper.Writing.Templates;

/// <summary>The content controls of a template and where they stand.</summary>
internal static class TemplateFile
{
    private const int Around = 40;

    public static IEnumerable<SdtElement> Controls(WordprocessingDocument file) => Parts(file).SelectMany(root => root.Descendants<SdtElement>());

    public static string? TagOf(SdtElement control) => control.SdtProperties?.GetFirstChild<Tag>()?.Val?.Value;

    /// <summary>"đoạn 5 “Số: …”": the paragraph as somebody finds it again in Word.</summary>
    public static string PlaceOf(SdtElement control)
    {
        var paragraph = control.Ancestors<Paragraph>().FirstOrDefault() ?? control.Descendants<Paragraph>().FirstOrDefault();
        if (paragraph is null) return "cuối tệp";
        var root = paragraph.Ancestors().Last();
        var number = root.Descendants<Paragraph>().TakeWhile(one => one != paragraph).Count() + 1;
        var text = paragraph.InnerText.Trim();
        var where = root is Document ? "" : " ở đầu hoặc chân trang";
        return $"đoạn {number}{where}{(text.Length == 0 ? "" : $" “{(text.Length <= Around ? text : text[..Around] + "…")}”")}";
    }

    private static IEnumerable<DocumentFormat.OpenXml.OpenXmlElement> Parts(WordprocessingDocument file)
    {
        var main = file.MainDocumentPart!;
        return [main.Document, .. main.HeaderParts.Select(part => part.Header), .. main.FooterParts.Select(part => part.Footer)];
    }
}
