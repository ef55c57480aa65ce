using System.Text;
using System.Xml.Linq;
using ThiDua.Documents;
using ThiDua.Paper.Intake.Letters;

namespace ThiDua.Paper.Intake.Word;

/// <summary>A Word document → lines in reading order: paragraphs, list labels, tables, text boxes.</summary>
internal sealed class WordText
{
    private readonly WordStyles _styles;
    private readonly WordNumbering _numbering;
    private string _carried = "";
    private int _characters;
    private bool _converted;

    private WordText(WordPackage package) =>
        (_styles, _numbering) = (new WordStyles(package.Styles), new WordNumbering(package.Numbering));

    public static DocumentText Read(Stream file)
    {
        var package = WordPackage.Open(file);
        var word = new WordText(package);
        var lines = new List<TextLine>();
        word.Blocks(package.Document.Child("body") ?? package.Document, lines);
        if (!lines.Exists(line => line.Text.Any(char.IsLetter))) throw Refusal.WithoutText();

        var (unicode, guessed) = LegacyText.ToUnicode(lines.ConvertAll(line => line.Text));
        return new(
            [.. lines.Select((line, i) => line with { Text = unicode[i].Normalize(NormalizationForm.FormC) })],
            word._converted || guessed ? TextMedium.Converted : TextMedium.Digital)
        {
            Notes = package.HasMacros ? ["Tệp có macro; chỉ phần chữ được đọc, macro không được chạy và không được lưu lại."] : [],
        };
    }

    private void Blocks(XElement container, List<TextLine> lines)
    {
        foreach (var block in container.Elements())
        {
            switch (block.Name.LocalName)
            {
                case "p":
                    Paragraph(block, lines);
                    break;
                case "tbl":
                    WordTable.Read(block, Cell, lines);
                    break;
                case "sectPr" or "del" or "moveFrom" or "tcPr" or "tblPr" or "sdtPr":
                    break;
                case "AlternateContent":
                    if ((block.Child("Choice") ?? block.Child("Fallback")) is { } chosen) Blocks(chosen, lines);
                    break;
                default:
                    Blocks(block, lines);
                    break;
            }
        }
    }

    private List<TextLine> Cell(XElement cell)
    {
        var lines = new List<TextLine>();
        Blocks(cell, lines);
        return lines;
    }

    private void Paragraph(XElement paragraph, List<TextLine> lines)
    {
        var properties = paragraph.Child("pPr");
        var reader = new WordParagraph(_styles);
        var text = _carried + reader.TextOf(paragraph);
        _carried = "";
        _converted |= reader.Converted;
        if ((_characters += text.Length + 1) > IntakeLimits.TextCharacters) throw Refusal.TooMuchText();

        // A tracked deletion of the paragraph's end joins it with the next one.
        if (properties?.Child("rPr")?.Child("del") is not null) _carried = text;
        else Add(text, LabelOf(properties), lines);

        foreach (var box in reader.Boxes) Blocks(box, lines);
    }

    private ListLabel? LabelOf(XElement? properties)
    {
        var own = properties?.Child("numPr");
        var (list, level) = _styles.ListOf(properties.Val("pStyle"));
        return _numbering.Next(own.Val("numId") ?? list, own.Val("ilvl").Whole() ?? level ?? 0);
    }

    private static void Add(string text, ListLabel? label, List<TextLine> lines)
    {
        if (label is { Text: "" }) label = null;
        var printed = text.Split('\n');
        for (var i = 0; i < printed.Length; i++)
        {
            lines.Add(i == 0 && label is not null
                ? new TextLine(label.Text + label.Suffix + printed[i].TrimEnd()) { Label = label.Text }
                : new TextLine(printed[i].TrimEnd()));
        }
    }
}
