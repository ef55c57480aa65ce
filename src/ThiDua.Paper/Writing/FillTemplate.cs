using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ThiDua.Documents;
using ThiDua.Paper.Writing.Templates;
using ThiDua.Paper.Writing.Typefaces;
using ThiDua.Papers;

namespace ThiDua.Paper.Writing;

/// <summary>Writes a paper into a template that <see cref="CheckTemplate"/> has nothing against: look and fixed words are the template's.</summary>
public static class FillTemplate
{
    /// <returns>The bytes of a .docx without content controls; it carries the text font where it is set in that and carries none.</returns>
    public static byte[] With(byte[] template, OfficialPaper paper)
    {
        using var bytes = new MemoryStream();
        bytes.Write(template);
        using (var file = WordprocessingDocument.Open(bytes, isEditable: true))
        {
            var main = file.MainDocumentPart!;
            var controls = TemplateFile.Controls(file).ToList();
            var hasAnnexes = controls.Any(control => Field(control) == TemplateField.Annexes);
            foreach (var control in controls) Fill(control, paper);
            if (!hasAnnexes) Append(main.Document.Body!, [.. Annexes(paper)]);
            Notes.Put(main, paper);
            Notes.ReferToEachOnce(main.Document);
            if (AsksForOurFont(main)) EmbedFonts.Into(main);
            file.PackageProperties.Title = $"{paper.Type} {paper.Subject}".Trim();
        }

        return bytes.ToArray();
    }

    // A template that carries fonts, or is set in others, is left as its maker made it.
    private static bool AsksForOurFont(MainDocumentPart main) =>
        main.FontTablePart?.FontParts.Any() is not true
        && ((OpenXmlPartRootElement?[])[main.Document, main.StyleDefinitionsPart?.Styles]).OfType<OpenXmlPartRootElement>()
            .SelectMany(root => root.Descendants<RunFonts>()).Any(fonts => fonts.Ascii?.Value is Layout.Typeface);

    private static TemplateField? Field(SdtElement control) => TemplateFile.TagOf(control) is { } tag ? TemplateField.Of(tag) : null;

    private static void Fill(SdtElement control, OfficialPaper paper)
    {
        if (Field(control) is not { } field) return;
        if (control is SdtCell cell) FillCell(cell, field.IsBlock ? Blocks(field, paper) : [Saying(cell, field.TextIn(paper))]);
        else if (field.IsBlock) Replace(control, [.. Blocks(field, paper)]);
        else if (control is SdtBlock block) SetText(block, field.TextIn(paper));
        else Replace(control, [RunLike(control, field.TextIn(paper))]);
    }

    private static IEnumerable<OpenXmlElement> Blocks(TemplateField field, OfficialPaper paper)
    {
        if (field == TemplateField.LegalBases) return BodyOfPaper.Bases(paper);
        if (field == TemplateField.Recipients) return FootOfPaper.Recipients(paper.Recipients);
        if (field == TemplateField.Signatures) return FootOfPaper.Signatures(paper, Layout.TextWidth);
        return field == TemplateField.Annexes ? Annexes(paper) : paper.Body.SelectMany(block => BodyOfPaper.Block(block, Layout.TextWidth));
    }

    private static IEnumerable<OpenXmlElement> Annexes(OfficialPaper paper) => paper.Annexes.SelectMany(annex => WriteWord.Annex(annex with { IsWide = false }, paper)
        .Prepend(new Paragraph(new Run(new Break { Type = BreakValues.Page }))));

    // The look of the placeholder is the look of the text.
    private static Run RunLike(SdtElement control, string text)
    {
        var look = control.Descendants<Run>().FirstOrDefault()?.RunProperties?.CloneNode(true);
        look?.GetFirstChild<RunStyle>()?.Remove(); // "Placeholder Text" is grey
        var run = new Run(new Text(text.Normalize()) { Space = SpaceProcessingModeValues.Preserve });
        if (look is not null) run.PrependChild(look);
        return run;
    }

    private static void SetText(SdtBlock block, string text) => Replace(block, [Saying(block, text)]);

    private static Paragraph Saying(SdtElement control, string text)
    {
        var paragraph = (Paragraph?)control.Descendants<Paragraph>().FirstOrDefault()?.CloneNode(true) ?? new Paragraph();
        var run = RunLike(control, text);
        paragraph.RemoveAllChildren<Run>();
        paragraph.Append(run);
        return paragraph;
    }

    // Word puts the control around a cell that was chosen as a whole; the cell stays, and ends with a paragraph.
    private static void FillCell(SdtCell control, IEnumerable<OpenXmlElement> content)
    {
        var cell = (TableCell)control.Descendants<TableCell>().First().CloneNode(true);
        var properties = cell.TableCellProperties?.CloneNode(true);
        cell.RemoveAllChildren();
        if (properties is not null) cell.Append(properties);
        cell.Append(content);
        if (cell.LastChild is not Paragraph) cell.Append(new Paragraph());
        Replace(control, [cell]);
    }

    // Word wants at least one paragraph in a cell, so an empty block leaves one.
    private static void Replace(SdtElement control, IReadOnlyList<OpenXmlElement> content)
    {
        foreach (var element in content.Count == 0 && control is SdtBlock ? [new Paragraph()] : content) control.InsertBeforeSelf(element);
        control.Remove();
    }

    private static void Append(Body body, IReadOnlyList<OpenXmlElement> content)
    {
        var end = body.Elements<SectionProperties>().LastOrDefault();
        foreach (var element in content)
        {
            if (end is null) body.Append(element);
            else end.InsertBeforeSelf(element);
        }
    }
}
