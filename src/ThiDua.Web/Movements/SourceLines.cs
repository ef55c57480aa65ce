using ThiDua.Documents;
using ThiDua.Movements;

namespace ThiDua.Web.Movements;

/// <summary>A piece of a line of the source: read into an item, or into none.</summary>
/// <param name="Item">The first item that was read from here; null for words that nothing was read from.</param>
/// <param name="Begins">Items whose place begins here.</param>
public sealed record SourcePiece(string Text, DraftItem? Item, IReadOnlyList<DraftItem> Begins);

/// <summary>One line of the source.</summary>
/// <param name="Number">From 1.</param>
public sealed record SourceLine(int Number, IReadOnlyList<SourcePiece> Pieces);

/// <summary>Cuts the lines of a source where items begin and end.</summary>
internal static class SourceLines
{
    public static IReadOnlyList<SourceLine> Of(DocumentText text, IEnumerable<DraftItem> items)
    {
        var places = items.Where(item => !item.IsRemoved && item.Source is not null)
            .SelectMany(item => LinePart.Of(item, text)).ToLookup(part => part.Line);
        return [.. text.Lines.Select((line, i) => new SourceLine(i + 1, [.. Pieces(line.Text, [.. places[i + 1]])]))];
    }

    private static IEnumerable<SourcePiece> Pieces(string text, IReadOnlyList<LinePart> parts)
    {
        var cuts = parts.SelectMany(part => new[] { part.Start, part.End }).Append(0).Append(text.Length).Distinct().Order().ToList();
        for (var i = 0; i + 1 < cuts.Count; i++)
        {
            var (from, to) = (cuts[i], cuts[i + 1]);
            var here = parts.Where(part => part.Start <= from && part.End >= to).ToList();
            yield return new(text[from..to], here.FirstOrDefault()?.Item, [.. here.Where(part => part.IsFirst && part.Start == from).Select(part => part.Item!)]);
        }
    }
}

/// <summary>The part of one line that an item was read from; a span of several lines has several.</summary>
/// <param name="Start">Character from 0.</param>
/// <param name="End">Character after the last.</param>
internal sealed record LinePart(DraftItem? Item, int Line, int Start, int End, bool IsFirst)
{
    public static IEnumerable<LinePart> Of(DraftItem item, DocumentText text)
    {
        var span = item.Source!;
        var (left, start) = (span.Length, span.Start);
        for (var line = span.Line; left > 0 && line >= 1 && line <= text.Lines.Count; line++, start = 0)
        {
            var length = text.Lines[line - 1].Text.Length;
            var end = (int)Math.Min(length, (long)start + left);
            if (end > start) yield return new(item, line, start, end, IsFirst: line == span.Line);
            left -= Math.Max(0, end - start) + 1;
        }
    }
}
