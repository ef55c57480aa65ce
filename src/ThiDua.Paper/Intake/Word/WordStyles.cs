using System.Xml.Linq;

namespace ThiDua.Paper.Intake.Word;

/// <summary>What styles say about letters and lists: the font, hidden text, capitals, the number of a list.</summary>
internal sealed class WordStyles
{
    /// <summary>Styles rest on one another; a ring of them must end.</summary>
    private const int LongestChain = 20;

    private readonly Dictionary<string, XElement> _styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LetterProperties> _letters = new(StringComparer.Ordinal);
    private readonly LetterProperties _defaults;
    private readonly string? _defaultParagraphStyle;

    public WordStyles(XElement? styles)
    {
        foreach (var style in styles?.Elements().Where(e => e.Name.LocalName == "style") ?? [])
        {
            if (style.Said("styleId") is not { } id) continue;
            _styles.TryAdd(id, style);
            if (style.Said("type") == "paragraph" && style.Said("default") is "1" or "true") _defaultParagraphStyle ??= id;
        }

        _defaults = LetterProperties.Of(styles?.Child("docDefaults")?.Child("rPrDefault")?.Child("rPr"));
    }

    /// <summary>Properties of a paragraph's letters before its runs say otherwise.</summary>
    public LetterProperties OfParagraph(string? style) => OfStyle(style ?? _defaultParagraphStyle).Over(_defaults);

    public LetterProperties OfStyle(string? style)
    {
        if (style is null) return default;
        if (_letters.TryGetValue(style, out var known)) return known;

        var properties = Chain(style).Aggregate(default(LetterProperties), (sum, next) => sum.Over(LetterProperties.Of(next.Child("rPr"))));
        return _letters[style] = properties;
    }

    /// <summary>The list a paragraph style puts its paragraphs into, or null.</summary>
    public (string? List, int? Level) ListOf(string? style)
    {
        string? list = null;
        int? level = null;
        foreach (var next in Chain(style))
        {
            var numbered = next.Child("pPr")?.Child("numPr");
            list ??= numbered.Val("numId");
            level ??= numbered.Val("ilvl").Whole();
        }

        return (list, level);
    }

    private IEnumerable<XElement> Chain(string? style)
    {
        for (var i = 0; i < LongestChain && style is not null && _styles.TryGetValue(style, out var element); i++)
        {
            yield return element;
            style = element.Val("basedOn");
        }
    }
}

/// <summary>What matters of a run's letters; null where nothing is said.</summary>
internal readonly record struct LetterProperties(string? Font, bool? Hidden, bool? Capitals)
{
    public static LetterProperties Of(XElement? properties) => properties is null
        ? default
        : new(FontOf(properties.Child("rFonts")), properties.Switch("vanish"), properties.Switch("caps"));

    /// <summary>These properties, completed by weaker ones.</summary>
    public LetterProperties Over(LetterProperties weaker) =>
        new(Font ?? weaker.Font, Hidden ?? weaker.Hidden, Capitals ?? weaker.Capitals);

    private static string? FontOf(XElement? fonts) => fonts.Said("ascii") ?? fonts.Said("hAnsi");
}
