using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ThiDua.Paper.Writing.Typefaces;

/// <summary>Puts the text font into a Word file: its faces, the table that names them, and the setting that keeps them there.</summary>
internal static class EmbedFonts
{
    private const string SerifPanose = "02020603050405020304";

    /// <summary>An empty file that has all but the text: to be copied, since packing the fonts takes longer than writing a paper.</summary>
    public static byte[] Shell { get; } = EmptyFile();

    /// <summary>Adds them to a file that carries none and asks for Times New Roman.</summary>
    public static void Into(MainDocumentPart main)
    {
        if (TextFont.Installed is not { } font) return;
        var table = main.FontTablePart ?? main.AddNewPart<FontTablePart>();
        foreach (var one in (table.Fonts ??= new Fonts()).Elements<Font>().Where(one => one.Name?.Value is { } name && (name == Layout.Typeface || name == font.Name)).ToList()) one.Remove();
        foreach (var one in TableOf(font).Elements<Font>().ToList()) table.Fonts.Append(one.CloneNode(true));
        for (var i = 0; i < font.Faces.Count; i++)
        {
            using var bytes = new MemoryStream(font.Faces[i].Bytes);
            table.AddFontPart(FontPartType.FontOdttf, RelationOf(i)).FeedData(bytes);
        }

        var settings = (main.DocumentSettingsPart ?? main.AddNewPart<DocumentSettingsPart>()).Settings ??= new Settings();
        if (settings.GetFirstChild<EmbedTrueTypeFonts>() is null) settings.AddChild(new EmbedTrueTypeFonts());
    }

    /// <summary>Times New Roman, with the font that stands in for it where it is missing, and that font with its faces.</summary>
    public static Fonts TableOf(TextFont font) => new(
        Described(new Font(new AltName { Val = font.Name }) { Name = Layout.Typeface }),
        Carrying(Described(new Font { Name = font.Name }), font));

    /// <summary>Of a face to its file, counted from 0.</summary>
    public static string RelationOf(int face) => string.Create(CultureInfo.InvariantCulture, $"face{face + 1}");

    private static Font Described(Font font)
    {
        font.Append(new Panose1Number { Val = SerifPanose }, new FontCharSet { Val = "00" }, new FontFamily { Val = FontFamilyValues.Roman }, new Pitch { Val = FontPitchValues.Variable });
        return font;
    }

    private static Font Carrying(Font element, TextFont font)
    {
        for (var i = 0; i < font.Faces.Count; i++) element.Append(font.Faces[i].Element(RelationOf(i)));
        return element;
    }

    private static byte[] EmptyFile()
    {
        using var bytes = new MemoryStream();
        using (var file = WordprocessingDocument.Create(bytes, DocumentFormat.OpenXml.WordprocessingDocumentType.Document))
        {
            var main = file.AddMainDocumentPart();
            main.Document = new Document(new Body());
            Into(main);
        }

        return bytes.ToArray();
    }
}
