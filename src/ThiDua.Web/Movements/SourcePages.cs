using ThiDua.Documents;
using ThiDua.Movements;
using ThiDua.Storage.Documents;

namespace ThiDua.Web.Movements;

/// <summary>A box on a page, in pixels of its picture.</summary>
/// <param name="Item">The item that was read from here; null for a line that a finding speaks of.</param>
public sealed record SourceBox(DraftItem? Item, int Line, bool IsFirst, int X, int Y, int Width, int Height);

/// <summary>A page of the source with the boxes of what was read from it.</summary>
public sealed record SourcePage(DrawnPage Picture, IReadOnlyList<SourceBox> Boxes);

/// <summary>Lays what was read over the pictures of the pages.</summary>
internal static class SourcePages
{
    private const int Margin = 3;

    public static IReadOnlyList<SourcePage> Of(ReviewedSource source, IEnumerable<DraftItem> items)
    {
        var pages = source.Pages.ToDictionary(page => page.Page);
        var parts = items.Where(item => !item.IsRemoved && item.Source is not null).SelectMany(item => LinePart.Of(item, source.Text));
        var boxes = parts.Select(part => Box(part, source.Text.Lines[part.Line - 1], pages))
            .Concat(source.Findings.Select(finding => finding.Line).OfType<int>().Distinct()
                .Where(line => line >= 1 && line <= source.Text.Lines.Count)
                .Select(line => Box(new LinePart(null, line, 0, Math.Max(1, source.Text.Lines[line - 1].Text.Length), IsFirst: true), source.Text.Lines[line - 1], pages)))
            .OfType<(int Page, SourceBox Box)>()
            .ToLookup(found => found.Page, found => found.Box);
        return [.. source.Pages.Select(page => new SourcePage(page, [.. boxes[page.Page]]))];
    }

    private static (int Page, SourceBox Box)? Box(LinePart part, TextLine line, Dictionary<int, DrawnPage> pages)
    {
        if (line.Box is not { } box || line.Page is not { } number || !pages.TryGetValue(number, out var page)) return null;
        // The box is that of the letters; the spaces before them only tell columns apart.
        var indent = line.Text.Length - line.Text.TrimStart().Length;
        var letters = Math.Max(1, line.Text.Trim().Length);
        var (start, end) = (Math.Max(0, part.Start - indent), Math.Clamp(part.End - indent, 0, letters));
        var left = box.Left + (box.Width * start / letters);
        var width = box.Width * Math.Max(0, end - start) / letters;
        return (number, new(
            part.Item, part.Line, part.IsFirst,
            Math.Max(0, (int)(left * page.Width) - Margin), Math.Max(0, (int)(box.Top * page.Height) - Margin),
            (int)(width * page.Width) + (2 * Margin), (int)(box.Height * page.Height) + (2 * Margin)));
    }
}
