using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using ThiDua.Documents;

namespace ThiDua.Paper.Facts.Xlsx;

/// <summary>What a workbook says about itself: its sheets in order, its texts, its dates. Macros are never looked at.</summary>
internal sealed class Workbook
{
    private readonly ZipArchive _archive;
    private readonly string _folder;

    private Workbook(ZipArchive archive, string main, bool whole)
    {
        _archive = archive;
        _folder = main[..(main.LastIndexOf('/') + 1)];
        var book = Small(archive.GetEntry(main)!);
        var targets = Targets($"{_folder}_rels/{main[_folder.Length..]}.rels");
        Sheets = [.. book.Descendants().Where(element => element.Name.LocalName == "sheet").Index().Select(sheet => SheetOf(sheet.Index + 1, sheet.Item, targets)).OfType<WorkbookSheet>().Where(sheet => whole || !sheet.IsHidden)];
        Since1904 = book.Descendants().FirstOrDefault(element => element.Name.LocalName == "workbookPr")?.Attribute("date1904")?.Value is "1" or "true";
        SharedPart = targets.Values.FirstOrDefault(target => target.EndsWith("sharedStrings.xml", StringComparison.OrdinalIgnoreCase)) ?? _folder + "sharedStrings.xml";
        StylesPart = targets.Values.FirstOrDefault(target => target.EndsWith("styles.xml", StringComparison.OrdinalIgnoreCase)) ?? _folder + "styles.xml";
    }

    public IReadOnlyList<WorkbookSheet> Sheets { get; }

    public bool Since1904 { get; }

    public string SharedPart { get; }

    public string StylesPart { get; }

    public ZipArchive Archive => _archive;

    /// <param name="whole">Hidden sheets too.</param>
    /// <exception cref="UnreadableException">The archive is no workbook, or a strange one.</exception>
    public static Workbook Open(ZipArchive archive, bool whole = false)
    {
        if (archive.Entries.Count > TableLimits.WorkbookEntries) throw TableRefusal.Bomb();
        foreach (var main in (ReadOnlySpan<string>)["xl/workbook.xml", "workbook.xml"])
        {
            if (archive.GetEntry(main) is not null) return new(archive, main, whole);
        }

        throw NotAWorkbook(archive);
    }

    public SharedTexts Texts()
    {
        if (_archive.GetEntry(SharedPart) is not { } entry) return SharedTexts.None;
        using var part = GuardedPart.Utf8(entry);
        return SharedTexts.Read(part);
    }

    public DayFormats Formats() => _archive.GetEntry(StylesPart) is { } entry ? DayFormats.Of(Small(entry)) : DayFormats.None;

    public static XElement Small(ZipArchiveEntry entry)
    {
        if (entry.Length > TableLimits.SmallPartBytes) throw TableRefusal.Bomb();
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = TableLimits.SmallPartBytes,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        };
        try
        {
            using var part = new GuardedPart(entry);
            using var reader = XmlReader.Create(part, settings);
            return Shallow(XElement.Load(reader));
        }
        catch (XmlException e)
        {
            throw e.Message.Contains("DTD", StringComparison.Ordinal) ? TableRefusal.ForeignEntities() : TableRefusal.Damaged(e);
        }
    }

    private static XElement Shallow(XElement root)
    {
        var deepest = root.DescendantsAndSelf().Where(element => !element.HasElements).Take(10_000).Max(element => element.Ancestors().Take(TableLimits.XmlDepth + 1).Count());
        return deepest <= TableLimits.XmlDepth ? root : throw TableRefusal.Damaged();
    }

    private Dictionary<string, string> Targets(string part)
    {
        var targets = new Dictionary<string, string>(StringComparer.Ordinal);
        if (_archive.GetEntry(part) is not { } entry) return targets;
        foreach (var relation in Small(entry).Elements())
        {
            if (relation.Attribute("Id")?.Value is not { } id || relation.Attribute("Target")?.Value is not { } target || relation.Attribute("TargetMode")?.Value == "External") continue;
            targets[id] = target.StartsWith('/') ? target[1..] : _folder + target;
        }

        return targets;
    }

    private WorkbookSheet? SheetOf(int number, XElement sheet, Dictionary<string, string> targets)
    {
        var id = sheet.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == "id")?.Value ?? "";
        var entry = _archive.GetEntry(targets.GetValueOrDefault(id, $"{_folder}worksheets/sheet{number}.xml"));
        var hidden = sheet.Attribute("state")?.Value is "hidden" or "veryHidden";
        return entry is null ? null : new(number, sheet.Attribute("name")?.Value ?? "", entry, hidden);
    }

    private static UnreadableException NotAWorkbook(ZipArchive archive)
    {
        if (Has(archive, "xl/workbook.bin")) return TableRefusal.OtherKind("bảng tính nhị phân (.xlsb)");
        if (Has(archive, "word/")) return TableRefusal.OtherKind("văn bản Word");
        if (Has(archive, "ppt/")) return TableRefusal.OtherKind("bài trình chiếu PowerPoint");
        return TableRefusal.OtherKind(Has(archive, "content.xml") ? "tệp OpenDocument" : "tệp nén ZIP");
    }

    private static bool Has(ZipArchive archive, string folder) => archive.Entries.Any(entry => entry.FullName.StartsWith(folder, StringComparison.OrdinalIgnoreCase));
}

/// <param name="Number">Its place among all sheets, hidden ones too, from 1.</param>
internal sealed record WorkbookSheet(int Number, string Name, ZipArchiveEntry Part, bool IsHidden);
