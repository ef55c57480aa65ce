using System.IO.Compression;
using System.Text;

namespace ThiDua.Paper.Specs.Intake;

/// <summary>Makes Word documents out of the XML that a spec is about.</summary>
internal static class AWordFile
{
    public const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" " +
        "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" " +
        "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"";

    public static byte[] Of(string body, string? styles = null, string? numbering = null, params (string Name, byte[] Bytes)[] others)
    {
        var parts = new List<(string Name, byte[] Bytes)> { ("word/document.xml", Part("document", $"<w:body>{body}</w:body>")) };
        if (styles is not null) parts.Add(("word/styles.xml", Part("styles", styles)));
        if (numbering is not null) parts.Add(("word/numbering.xml", Part("numbering", numbering)));
        return Zip([.. parts, .. others]);
    }

    public static byte[] Zip(params (string Name, byte[] Bytes)[] parts)
    {
        var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in parts)
            {
                using var part = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                part.Write(bytes);
            }
        }

        return file.ToArray();
    }

    /// <summary>A paragraph of one run; <paramref name="run"/> is what stands in its <c>w:rPr</c>.</summary>
    public static string P(string text, string run = "", string paragraph = "") =>
        $"<w:p><w:pPr>{paragraph}</w:pPr>{R(text, run)}</w:p>";

    public static string R(string text, string run = "") =>
        $"<w:r><w:rPr>{run}</w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    /// <summary>A paragraph of an automatic list.</summary>
    public static string Item(string text, int list, int level = 0) =>
        P(text, paragraph: $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>");

    public static string Table(params string[][] rows) =>
        $"<w:tbl>{string.Concat(rows.Select(row => $"<w:tr>{string.Concat(row.Select(cell => $"<w:tc>{cell}</w:tc>"))}</w:tr>"))}</w:tbl>";

    private static byte[] Part(string name, string content) =>
        Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:{name} {Namespaces}>{content}</w:{name}>");
}
