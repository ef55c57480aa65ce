using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ThiDua.Documents;
using ThiDua.Paper.Writing.Typefaces;

namespace ThiDua.Paper.Writing;

/// <summary>Writes an administrative paper as a Word file in the layout of Nghị định 30/2020/NĐ-CP, Phụ lục I.</summary>
public static class WriteWord
{
    /// <returns>The bytes of a .docx that carries its font; the same paper always gives the same text and layout.</returns>
    public static byte[] For(OfficialPaper paper)
    {
        using var bytes = new MemoryStream();
        bytes.Write(EmbedFonts.Shell);
        using (var file = WordprocessingDocument.Open(bytes, isEditable: true)) Write(file, file.MainDocumentPart!, paper);
        return bytes.ToArray();
    }

    /// <summary>To be printed on this machine, which has the font.</summary>
    internal static byte[] WithoutFonts(OfficialPaper paper)
    {
        using var bytes = new MemoryStream();
        using (var file = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document)) Write(file, file.AddMainDocumentPart(), paper);
        return bytes.ToArray();
    }

    private static void Write(WordprocessingDocument file, MainDocumentPart main, OfficialPaper paper)
    {
        var pageNumber = Pages.NumberAtTheTop(main, paper.HasNoPageNumbers);
        main.AddNewPart<StyleDefinitionsPart>().Styles = Typography();
        Notes.Put(main, paper);
        main.Document = new Document(new Body(Content(paper, pageNumber)));
        Notes.ReferToEachOnce(main.Document);
        file.PackageProperties.Title = $"{paper.Type} {paper.Subject}".Trim();
        file.PackageProperties.Language = "vi-VN";
    }

    private static IEnumerable<OpenXmlElement> Content(OfficialPaper paper, string pageNumber)
    {
        foreach (var part in HeadOfPaper.Of(paper)) yield return part;
        foreach (var part in KeptWithSignature([.. BodyOfPaper.Of(paper)])) yield return part;
        foreach (var part in FootOfPaper.Of(paper)) yield return part;

        var wide = paper.IsWide;
        var first = true;
        foreach (var annex in paper.Annexes)
        {
            yield return Pages.EndOfSection(wide, first, pageNumber);
            (wide, first) = (annex.IsWide, false);
            foreach (var part in Annex(annex, paper)) yield return part;
        }

        yield return Pages.Section(wide, first, pageNumber);
    }

    // A signature never stands on a page without a word of what is signed.
    private static List<OpenXmlElement> KeptWithSignature(List<OpenXmlElement> body)
    {
        if (body is [.., Paragraph last]) (last.ParagraphProperties ??= new()).KeepNext = new();
        return body;
    }

    internal static IEnumerable<OpenXmlElement> Annex(PaperAnnex annex, OfficialPaper paper)
    {
        yield return Line.Centred().Outlined(0).Spaced().Say(annex.Title, bold: true).Done();
        if (annex.SubtitleIn(paper) is { } subtitle) yield return Line.Centred().Spaced(0, Layout.Between).Say(subtitle, italic: true).Done();
        foreach (var element in annex.Body.SelectMany(block => BodyOfPaper.Block(block, Layout.TextWidthOf(annex.IsWide)))) yield return element;
        yield return Line.Justified().Size(8).Spaced().Done(); // Word wants a paragraph after a table
    }

    private static Styles Typography() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = Layout.Typeface, HighAnsi = Layout.Typeface, ComplexScript = Layout.Typeface, EastAsia = Layout.Typeface },
                new FontSize { Val = $"{Layout.BodySize}" },
                new Languages { Val = "vi-VN" })),
            new ParagraphPropertiesDefault()),
        new Style(new StyleName { Val = "Normal" }) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
        new Style(
            new StyleName { Val = "footnote reference" },
            new StyleRunProperties(new VerticalTextAlignment { Val = VerticalPositionValues.Superscript }))
        { Type = StyleValues.Character, StyleId = Notes.Style });
}
