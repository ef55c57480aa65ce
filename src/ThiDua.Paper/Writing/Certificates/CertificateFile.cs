using System.Globalization;
using System.IO.Compression;
using System.Text;
using ThiDua.Papers;

namespace ThiDua.Paper.Writing.Certificates;

/// <summary>What a Word file of certificates has beside its pages.</summary>
internal static class CertificateFile
{
    private const string Namespaces = """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
        """;

    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Xml = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";

    // Pictures of the header: names of their files and of the relations to them.
    private const string Frame = "frame";
    private const string Emblem = "emblem";

    public const string Opening = $"{Xml}<w:document {Namespaces}><w:body>";

    public static string Section(CertificateSheet sheet)
    {
        var margin = Layout.Mm(CertificatePage.Margin);
        return string.Create(CultureInfo.InvariantCulture, $"""
            <w:sectPr><w:headerReference w:type="default" r:id="head"/><w:pgSz w:w="{Layout.Mm(sheet.Width)}" w:h="{Layout.Mm(sheet.Height)}" w:orient="landscape"/><w:pgMar w:top="{margin}" w:bottom="{margin}" w:left="{margin}" w:right="{margin}" w:header="57" w:footer="57" w:gutter="0"/></w:sectPr>
            """);
    }

    public static void Finish(ZipArchive file, CertificateSheet sheet, IReadOnlyList<CodePicture?> codes, bool hasFonts)
    {
        DrawCertificate.Put(file, "word/header1.xml", $"{Xml}<w:hdr {Namespaces}><w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/></w:pPr>{Behind(sheet)}</w:p></w:hdr>");
        DrawCertificate.Put(file, "word/styles.xml", $"""{Xml}<w:styles {Namespaces}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="{Layout.Typeface}" w:hAnsi="{Layout.Typeface}" w:cs="{Layout.Typeface}" w:eastAsia="{Layout.Typeface}"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>""");
        DrawCertificate.Put(file, "docProps/core.xml", $"""{Xml}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Giấy khen</dc:title><dc:language>vi-VN</dc:language></cp:coreProperties>""");
        DrawCertificate.Put(file, "_rels/.rels", $"""{Xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="d" Type="{Office}/officeDocument" Target="word/document.xml"/><Relationship Id="c" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>""");
        DrawCertificate.Put(file, "word/_rels/document.xml.rels", Relations(codes, hasFonts));
        PutPictures(file, sheet);
        DrawCertificate.Put(file, "[Content_Types].xml", $"""{Xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="emf" ContentType="image/x-emf"/><Default Extension="jpeg" ContentType="image/jpeg"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>{(hasFonts ? CertificateFonts.Types : "")}</Types>""");
    }

    private static string Relations(IReadOnlyList<CodePicture?> codes, bool hasFonts)
    {
        var to = new StringBuilder($"""{Xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="head" Type="{Office}/header" Target="header1.xml"/><Relationship Id="styles" Type="{Office}/styles" Target="styles.xml"/>{(hasFonts ? CertificateFonts.Relations : "")}""");
        foreach (var code in codes.OfType<CodePicture>())
            to.Append(CultureInfo.InvariantCulture, $"""<Relationship Id="q{code.Number}" Type="{Office}/image" Target="media/q{code.Number}.png"/>""");
        return to.Append("</Relationships>").ToString();
    }

    // Frame and emblem stand in the header: once for all pages.
    private static string Behind(CertificateSheet sheet)
    {
        var to = new StringBuilder();
        if (sheet.HasOwnFrame) to.Append(FrameDrawing.Anchored(1, "Hoa văn", Frame, (0, 0, Emu(sheet.Width), Emu(sheet.Height))));
        if (sheet.Emblem is { } emblem)
            to.Append(FrameDrawing.Anchored(3, "Biểu tượng", Emblem, (Emu(emblem.X + sheet.OffsetX), Emu(emblem.Y + sheet.OffsetY), Emu(emblem.Width), Emu(emblem.Height))));
        return to.ToString();
    }

    private static void PutPictures(ZipArchive file, CertificateSheet sheet)
    {
        var relations = new StringBuilder();
        if (sheet.HasOwnFrame) Put(Frame, "emf", FrameDrawing.Of(sheet));
        if (sheet.Emblem is { } emblem) Put(Emblem, emblem.Kind is "image/jpeg" ? "jpeg" : "png", emblem.Bytes);
        if (relations.Length > 0)
            DrawCertificate.Put(file, "word/_rels/header1.xml.rels", $"""{Xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{relations}</Relationships>""");

        void Put(string name, string ending, byte[] bytes)
        {
            using var picture = file.CreateEntry($"word/media/{name}.{ending}", ending is "emf" ? CompressionLevel.Fastest : CompressionLevel.NoCompression).Open();
            picture.Write(bytes);
            relations.Append(CultureInfo.InvariantCulture, $"""<Relationship Id="{name}" Type="{Office}/image" Target="media/{name}.{ending}"/>""");
        }
    }

    private static long Emu(double mm) => (long)Math.Round(mm * 36000);
}
