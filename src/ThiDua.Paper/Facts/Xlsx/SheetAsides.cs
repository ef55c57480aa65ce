using System.IO.Compression;
using System.Xml.Linq;
using ThiDua.Facts;

namespace ThiDua.Paper.Facts.Xlsx;

/// <summary>What a workbook keeps beside the cells of a sheet in parts of their own: comments, old and threaded, and text boxes.</summary>
internal static class SheetAsides
{
    private static readonly string[] OfTheFile = ["docProps/core.xml", "docProps/custom.xml"];

    /// <param name="isFirst">With the first sheet goes what the file says about itself.</param>
    public static IEnumerable<Aside> Of(Workbook book, WorkbookSheet sheet, bool isFirst) =>
        Related(book.Archive, sheet.Part.FullName).SelectMany(part => Texts(part.Sort, Workbook.Small(part.Entry))).Concat(isFirst ? Properties(book.Archive) : []);

    private static IEnumerable<Aside> Texts(string sort, XElement part) => sort switch
    {
        "comments" => Named(part, "comment").Select(comment => Comment(comment, string.Concat(Named(comment, "t").Select(text => text.Value)))),
        "threadedComment" => Named(part, "threadedComment").Select(comment => Comment(comment, string.Concat(Named(comment, "text").Select(text => text.Value)))),
        _ => Named(part, "p").Select(line => new Aside(SecretSpot.Drawing, string.Concat(Named(line, "t").Select(text => text.Value)))),
    };

    private static Aside Comment(XElement comment, string text)
    {
        var place = comment.Attribute("ref")?.Value ?? "";
        var letters = place.TakeWhile(char.IsAsciiLetterUpper).Take(3).Aggregate(0, (column, letter) => column * 26 + (letter - 'A' + 1));
        return new(SecretSpot.Comment, text, int.TryParse(place.AsSpan(place.TakeWhile(char.IsAsciiLetterUpper).Count()), out var line) ? line : 0, letters);
    }

    private static IEnumerable<Aside> Properties(ZipArchive archive) => OfTheFile.Select(archive.GetEntry).OfType<ZipArchiveEntry>()
        .SelectMany(part => Workbook.Small(part).Descendants().Where(element => !element.HasElements).Select(element => new Aside(SecretSpot.Properties, element.Value)));

    private static IEnumerable<(string Sort, ZipArchiveEntry Entry)> Related(ZipArchive archive, string part)
    {
        var name = part.LastIndexOf('/') + 1;
        if (archive.GetEntry($"{part[..name]}_rels/{part[name..]}.rels") is not { } relations) yield break;
        foreach (var relation in Workbook.Small(relations).Elements())
        {
            var sort = relation.Attribute("Type")?.Value.Split('/')[^1];
            if (sort is not ("comments" or "threadedComment" or "drawing") || relation.Attribute("Target")?.Value is not { } target) continue;
            if (archive.GetEntry(From(part[..name], target)) is { } entry) yield return (sort, entry);
        }
    }

    /// <summary>"../comments1.xml" seen from "xl/worksheets/".</summary>
    private static string From(string folder, string target)
    {
        if (target.StartsWith('/')) return target[1..];
        var steps = folder.TrimEnd('/').Split('/').ToList();
        foreach (var step in target.Split('/'))
        {
            if (step != "..") steps.Add(step);
            else if (steps.Count > 0) steps.RemoveAt(steps.Count - 1);
        }

        return string.Join('/', steps);
    }

    private static IEnumerable<XElement> Named(XElement part, string name) => part.Descendants().Where(element => element.Name.LocalName == name);
}
