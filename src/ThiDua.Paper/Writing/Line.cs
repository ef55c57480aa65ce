using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ThiDua.Paper.Writing;

/// <summary>Builds a paragraph of Word step by step.</summary>
internal sealed class Line
{
    private readonly ParagraphProperties _properties = new();
    private readonly Paragraph _paragraph;
    private int _size = Layout.BodySize;

    public Line() => _paragraph = new Paragraph(_properties);

    public static Line Centred() => new Line().Placed(JustificationValues.Center);
    public static Line Justified() => new Line().Placed(JustificationValues.Both);

    /// <summary>In half points, for the texts that follow.</summary>
    public Line Size(int size)
    {
        _size = size;
        return this;
    }

    public Line Placed(JustificationValues place)
    {
        _properties.Justification = new Justification { Val = place };
        return this;
    }

    public Line Spaced(int before = 0, int after = 0)
    {
        _properties.SpacingBetweenLines = new SpacingBetweenLines
        {
            Before = Text(before),
            After = Text(after),
            Line = "240",
            LineRule = LineSpacingRuleValues.Auto,
        };
        return this;
    }

    public Line Indented(int left = 0, int right = 0, int firstLine = 0)
    {
        _properties.Indentation = new Indentation { Left = Text(left), Right = Text(right), FirstLine = Text(firstLine) };
        return this;
    }

    public Line KeptWithNext()
    {
        _properties.KeepNext = new KeepNext();
        return this;
    }

    /// <summary>A solid rule above the paragraph, which itself is empty and of no height to speak of.</summary>
    public Line Ruled()
    {
        _properties.ParagraphBorders = new ParagraphBorders(new TopBorder { Val = BorderValues.Single, Size = 6, Space = 1, Color = "000000" });
        return this;
    }

    /// <summary>Level in the outline, from 0: what a reader's navigation and a tagged PDF show as headings.</summary>
    public Line Outlined(int level)
    {
        _properties.OutlineLevel = new OutlineLevel { Val = level };
        return this;
    }

    public Line Say(string text, bool bold = false, bool italic = false, string colour = "000000")
    {
        // "[^1]" is where a note at the foot of the page is referred to.
        var place = 0;
        foreach (var note in Notes.In(text))
        {
            Words(text[place..note.Index], bold, italic, colour);
            _paragraph.Append(Notes.ReferenceTo(note, _size));
            place = note.Index + note.Length;
        }

        Words(text[place..], bold, italic, colour);
        return this;
    }

    private void Words(string text, bool bold, bool italic, string colour)
    {
        if (text.Length == 0) return;
        var look = new RunProperties();
        if (bold) look.Append(new Bold());
        if (italic) look.Append(new Italic());
        if (colour != "000000") look.Append(new Color { Val = colour });
        look.Append(new FontSize { Val = Text(_size) }, new FontSizeComplexScript { Val = Text(_size) });
        _paragraph.Append(new Run(look, new Text(text.Normalize()) { Space = SpaceProcessingModeValues.Preserve }));
    }

    /// <summary>An empty line is as high as its mark, so the mark has the size too.</summary>
    public Paragraph Done()
    {
        if (!_paragraph.Elements<Run>().Any()) _properties.ParagraphMarkRunProperties = new ParagraphMarkRunProperties(new FontSize { Val = Text(_size) });
        return _paragraph;
    }

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
