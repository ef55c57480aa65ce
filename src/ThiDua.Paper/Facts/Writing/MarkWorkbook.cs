using System.IO.Compression;
using System.Xml.Linq;
using ThiDua.Facts;
using ThiDua.Paper.Facts.Xlsx;

namespace ThiDua.Paper.Facts.Writing;

/// <summary>Writes a workbook anew as it is, with the bad cells coloured: every other part is copied byte for byte.</summary>
internal sealed class MarkWorkbook(TableShape shape, ProblemsByRow problems)
{
    public void From(string path, Stream output, CancellationToken stop)
    {
        using var file = File.OpenRead(path);
        using var source = new ZipArchive(file, ZipArchiveMode.Read);
        var book = Workbook.Open(source);
        var sheets = book.Sheets.Where(sheet => sheet.Number == shape.Sheet || problems.IsIn(sheet.Number)).ToDictionary(sheet => sheet.Part.FullName, StringComparer.Ordinal);
        var styles = MarkedStyles.Of(Workbook.Small(source.GetEntry(book.StylesPart)!));
        using var target = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var part in source.Entries)
        {
            stop.ThrowIfCancellationRequested();
            using var written = target.CreateEntry(part.FullName, CompressionLevel.Fastest).Open();
            if (sheets.TryGetValue(part.FullName, out var sheet)) new MarkSheet(sheet.Number, shape, problems, styles).Copy(part, written, stop);
            else if (part.FullName == book.StylesPart) styles.Sheet.Save(written, SaveOptions.DisableFormatting);
            else Copy(part, written);
        }
    }

    private static void Copy(ZipArchiveEntry part, Stream written)
    {
        using var whole = new GuardedPart(part);
        whole.CopyTo(written);
    }
}

/// <summary>The styles of a workbook with two more of each: on red and on yellow.</summary>
internal sealed record MarkedStyles(XElement Sheet, int Count)
{
    private const string Red = "FFFFB3B3";
    private const string Yellow = "FFFFF2B3";

    public static MarkedStyles Of(XElement styles)
    {
        var main = styles.Name.Namespace;
        var cells = styles.Element(main + "cellXfs");
        if (cells is null) throw TableRefusal.Damaged();
        var fills = styles.Element(main + "fills");
        if (fills is null) styles.AddFirst(fills = new(main + "fills"));
        var (count, first) = (cells.Elements().Count(), fills.Elements().Count());
        fills.Add(Fill(main, Red), Fill(main, Yellow));
        fills.SetAttributeValue("count", first + 2);
        var own = cells.Elements().ToList();
        cells.Add(own.Select(style => OnFill(style, first)), own.Select(style => OnFill(style, first + 1)));
        cells.SetAttributeValue("count", count * 3);
        return new(styles, count);
    }

    /// <summary>The number of the style that looks like another, coloured.</summary>
    public int Coloured(int style, CellLook look) => (style < Count ? style : 0) + (look is CellLook.Refused ? Count : 2 * Count);

    private static XElement Fill(XNamespace main, string colour) =>
        new(main + "fill", new XElement(main + "patternFill", new XAttribute("patternType", "solid"), new XElement(main + "fgColor", new XAttribute("rgb", colour)), new XElement(main + "bgColor", new XAttribute("indexed", 64))));

    private static XElement OnFill(XElement style, int fill)
    {
        var copy = new XElement(style);
        copy.SetAttributeValue("fillId", fill);
        copy.SetAttributeValue("applyFill", 1);
        return copy;
    }
}
