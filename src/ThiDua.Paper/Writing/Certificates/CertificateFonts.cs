using System.Globalization;
using System.IO.Compression;
using System.Text;
using ThiDua.Paper.Writing.Typefaces;

namespace ThiDua.Paper.Writing.Certificates;

/// <summary>The text font within a file of certificates: packed once, copied into each.</summary>
internal static class CertificateFonts
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Xml = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";

    /// <summary>An archive with the font and its table; empty where no font is installed.</summary>
    public static byte[] Shell { get; } = TextFont.Installed is { } font ? Packed(font) : [];

    /// <summary>What the list of types says of its parts.</summary>
    public const string Types = """<Default Extension="odttf" ContentType="application/vnd.openxmlformats-officedocument.obfuscatedFont"/><Override PartName="/word/fontTable.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml"/><Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/>""";

    /// <summary>How the document leads to them.</summary>
    public const string Relations = $"""<Relationship Id="fonts" Type="{Office}/fontTable" Target="fontTable.xml"/><Relationship Id="settings" Type="{Office}/settings" Target="settings.xml"/>""";

    private static byte[] Packed(TextFont font)
    {
        using var bytes = new MemoryStream();
        using (var file = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            DrawCertificate.Put(file, "word/fontTable.xml", Xml + EmbedFonts.TableOf(font).OuterXml);
            DrawCertificate.Put(file, "word/settings.xml", $"""{Xml}<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:embedTrueTypeFonts/></w:settings>""");
            var relations = new StringBuilder($"""{Xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">""");
            for (var i = 0; i < font.Faces.Count; i++)
            {
                relations.Append(CultureInfo.InvariantCulture, $"""<Relationship Id="{EmbedFonts.RelationOf(i)}" Type="{Office}/font" Target="fonts/font{i + 1}.odttf"/>""");
                using var part = file.CreateEntry(string.Create(CultureInfo.InvariantCulture, $"word/fonts/font{i + 1}.odttf"), CompressionLevel.SmallestSize).Open();
                part.Write(font.Faces[i].Bytes);
            }

            DrawCertificate.Put(file, "word/_rels/fontTable.xml.rels", relations.Append("</Relationships>").ToString());
        }

        return bytes.ToArray();
    }
}
