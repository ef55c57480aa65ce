using System.IO.Compression;
using System.Xml.Linq;
using ThiDua.Documents;

namespace ThiDua.Paper.Intake.Word;

/// <summary>
/// The parts of a Word document that are read, taken out of its zip archive with limits on entries, size and depth.
/// Nothing outside the archive is ever fetched and no macro is looked into.
/// </summary>
internal sealed class WordPackage
{
    private WordPackage(XElement document, XElement? styles, XElement? numbering, bool hasMacros) =>
        (Document, Styles, Numbering, HasMacros) = (document, styles, numbering, hasMacros);

    public XElement Document { get; }
    public XElement? Styles { get; }
    public XElement? Numbering { get; }
    public bool HasMacros { get; }

    public static WordPackage Open(Stream file)
    {
        try
        {
            using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            MustBeSane(archive);
            var main = MainPart(archive) ?? throw NotWord(archive);
            var folder = main[..(main.LastIndexOf('/') + 1)];
            return new(
                XmlPart.Read(archive.GetEntry(main)!),
                PartOf(archive, folder, "styles.xml"),
                PartOf(archive, folder, "numbering.xml"),
                archive.Entries.Any(entry => entry.Name.Equals("vbaProject.bin", StringComparison.OrdinalIgnoreCase)));
        }
        catch (InvalidDataException e)
        {
            throw Refusal.Damaged("Tệp Word", e);
        }
        catch (NotSupportedException e)   // an archive packed by an unusual method or under a password
        {
            throw Refusal.Damaged("Tệp Word", e);
        }
    }

    /// <summary>Is the archive an OpenDocument text, which LibreOffice writes?</summary>
    public static bool IsOpenDocument(ReadOnlySpan<byte> start) =>
        start[..Math.Min(start.Length, 120)].IndexOf("mimetypeapplication/vnd.oasis.opendocument.text"u8) >= 0;

    private static void MustBeSane(ZipArchive archive)
    {
        if (archive.Entries.Count > IntakeLimits.PackageEntries) throw Refusal.Bomb();

        decimal claimed = archive.Entries.Sum(entry => (decimal)entry.Length);
        if (claimed > IntakeLimits.PackageBytes) throw Refusal.Bomb();
    }

    private static string? MainPart(ZipArchive archive)
    {
        var named = archive.GetEntry("_rels/.rels") is { } relations
            ? XmlPart.Read(relations).Elements()
                .FirstOrDefault(r => r.Attribute("Type")?.Value.EndsWith("/officeDocument", StringComparison.Ordinal) == true)?
                .Attribute("Target")?.Value.TrimStart('/')
            : null;
        var main = named is not null && archive.GetEntry(named) is not null ? named : "word/document.xml";
        return main.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && main.StartsWith("word/", StringComparison.OrdinalIgnoreCase) && archive.GetEntry(main) is not null
            ? main
            : null;
    }

    private static XElement? PartOf(ZipArchive archive, string folder, string name) =>
        archive.GetEntry(folder + name) is { } entry ? XmlPart.Read(entry) : null;

    private static UnreadableException NotWord(ZipArchive archive)
    {
        if (Has(archive, "xl/")) return Refusal.OtherKind("bảng tính Excel");
        if (Has(archive, "ppt/")) return Refusal.OtherKind("bài trình chiếu PowerPoint");
        return Refusal.OtherKind("tệp nén ZIP");
    }

    private static bool Has(ZipArchive archive, string folder) =>
        archive.Entries.Any(entry => entry.FullName.StartsWith(folder, StringComparison.OrdinalIgnoreCase));
}
