using ThiDua.Documents;
using ThiDua.Paper.Grammar.Outline;

namespace ThiDua.Paper.Grammar.Sections;

/// <summary>Under which numbered section something stands: all numbers above it, and the heading of the nearest.</summary>
internal static class SectionOf
{
    private const int LongestHeading = 160;

    public static ReadSection Node(Node node)
    {
        List<Node> numbered = [.. node.Above().Prepend(node).Where(one => one.Marker is { IsBullet: false, No: not null })];
        if (numbered.Count == 0) return new(null, null);
        var heading = numbered.Select(one => (one.Label ?? one.Text).Text.Trim(' ', ':', '.')).FirstOrDefault(text => text.Length is > 0 and <= LongestHeading);
        return new(string.Join('.', numbered.Select(one => one.Marker!.No!.Trim('.', ')', '/')).Reverse()), heading);
    }
}
