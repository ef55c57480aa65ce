using System.Globalization;
using System.Text;
using System.Xml.Linq;
using ThiDua.Paper.Intake.Letters;

namespace ThiDua.Paper.Intake.Word;

/// <summary>
/// The text of one paragraph as printed: deletions and hidden letters left out, insertions kept, capitals made,
/// letters of the old fonts converted. Text boxes anchored in it are handed out to be read after it.
/// </summary>
internal sealed class WordParagraph(WordStyles styles)
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");
    private readonly List<(StringBuilder Text, OldFont Font, bool Capitals)> _pieces = [];
    private LetterProperties _ofParagraph;
    private int _fields;
    private int _instructions;

    /// <summary>Contents of text boxes, in order.</summary>
    public List<XElement> Boxes { get; } = [];

    /// <summary>Was any letter of an old font converted?</summary>
    public bool Converted { get; private set; }

    public string TextOf(XElement paragraph)
    {
        _ofParagraph = styles.OfParagraph(paragraph.Child("pPr").Val("pStyle"));
        foreach (var child in paragraph.Elements()) Read(child);

        var text = new StringBuilder();
        foreach (var (letters, font, capitals) in _pieces)
        {
            var unicode = InUnicode(letters.ToString(), font);
            text.Append(capitals ? unicode.ToUpper(Vietnamese) : unicode);
        }

        return text.ToString();
    }

    private void Read(XElement element)
    {
        switch (element.Name.LocalName)
        {
            case "r":
                ReadRun(element);
                break;
            case "del" or "moveFrom" or "pPr" or "rPr":
                break;
            case "AlternateContent":
                if ((element.Child("Choice") ?? element.Child("Fallback")) is { } chosen) ReadAll(chosen);
                break;
            case "txbxContent":
                Boxes.Add(element);
                break;
            case "t" when element.Name.NamespaceName.EndsWith("/math", StringComparison.Ordinal):
                Add(element.Value, default);
                break;
            default:
                ReadAll(element);
                break;
        }
    }

    private void ReadAll(XElement element)
    {
        foreach (var child in element.Elements()) Read(child);
    }

    private void ReadRun(XElement run)
    {
        var own = run.Child("rPr");
        var letters = LetterProperties.Of(own).Over(styles.OfStyle(own.Val("rStyle"))).Over(_ofParagraph);
        if (letters.Hidden == true) return;

        foreach (var child in run.Elements())
        {
            if (child.Name.LocalName == "fldChar") Field(child.Said("fldCharType"));
            else if (PrintedBy(child) is { } printed) Add(printed, letters);
            else if (child.Name.LocalName is not ("rPr" or "t" or "instrText" or "delText")) Read(child);
        }
    }

    /// <summary>A field is its instruction and then its result; the result alone is printed.</summary>
    private void Field(string? place)
    {
        if (place == "begin") (_fields, _instructions) = (_fields + 1, _instructions + 1);
        else if (place == "separate" && _instructions > 0) _instructions--;
        else if (place == "end" && _fields > 0) _instructions = Math.Min(_instructions, --_fields);
    }

    private string? PrintedBy(XElement element) => element.Name.LocalName switch
    {
        _ when _instructions > 0 => null,
        "t" => element.Value,
        "tab" or "ptab" => "\t",
        "br" or "cr" => "\n",
        "noBreakHyphen" => "-",
        "softHyphen" => "\u00AD",   // in TCVN3 the letter ư; elsewhere invisible
        "sym" => element.Said("char")?.ToUpperInvariant() is "F02D" or "2D" ? "-" : "•",
        _ => null,
    };

    private void Add(string text, LetterProperties letters)
    {
        var font = OldFont.Of(letters.Font);
        var capitals = letters.Capitals == true || font.Capitals;
        if (_pieces.Count > 0 && _pieces[^1] is var last && last.Font == font && last.Capitals == capitals) last.Text.Append(text);
        else _pieces.Add((new StringBuilder(text), font, capitals));
    }

    private string InUnicode(string letters, OldFont font)
    {
        var unicode = font.ToUnicode(letters);
        Converted |= !string.Equals(unicode, letters, StringComparison.Ordinal);
        return unicode.Replace("\u00AD", "", StringComparison.Ordinal);
    }
}
