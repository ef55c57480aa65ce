using ThiDua.Paper.Grammar.Outline;

namespace ThiDua.Paper.Grammar.Sections;

/// <summary>The items of a topic: its leaves, in the order of the text, without numbering, headings and words of introduction.</summary>
internal static class Items
{
    public static IEnumerable<Node> Of(Plan plan, Topic topic) => plan.All.Where(n => n.Topic == topic && IsItem(n));

    public static bool IsItem(Node node)
    {
        if (node.IsHeading && node.Label is null) return false;
        if (node.Parent is { } parent && OpensParts(parent)) return false;
        if (OpensParts(node)) return true;
        if (node.IsRunning) return IsRunningItem(node);
        return node.Children.All(c => ContinuesItem(c) || c.IsRunning) || node.Marker!.IsBullet && EndsSentence(node.Text);
    }

    /// <summary>The item's text: after the heading where both stand in one line, with what continues it below.</summary>
    public static Passage TextOf(Node node)
    {
        var text = node.IsHeading && node.Label is not null ? node.Body : node.Text;
        foreach (var child in node.Children.Where(c => ContinuesItem(c) || OpensParts(node))) text = text.Then(child.Text);
        return text;
    }

    /// <summary>"Tối thiểu 80% hồ sơ trực tuyến, trong đó:" is one item with the parts below it.</summary>
    private static bool OpensParts(Node node) =>
        node is { EndsOpen: true, IsHeading: false, Marker: not null, Topic: not (Topic.Content or Topic.Purpose or Topic.Requirement) } && node.Children.Count > 0
        && (node.Text.Fold.EndsWith(" trong do:", StringComparison.Ordinal) || node.Text.Fold.EndsWith(" trong so do:", StringComparison.Ordinal))
        && node.Children.All(c => c.Children.Count == 0);

    /// <summary>Running text is an item only where nothing around it is numbered and it introduces nothing.</summary>
    private static bool IsRunningItem(Node node)
    {
        if (node.EndsOpen || ContinuesItem(node) || node.Parent is not { } parent) return false;
        if (node.Said.Count > 0) return true;
        return parent.IsHeading ? !parent.Children.Any(c => !c.IsRunning) : EndsSentence(parent.Text);
    }

    private static bool EndsSentence(Passage text) => !text.IsEmpty && text.Last is '.' or ';';

    /// <summary>"… trong đó …" below an item belongs to it; so does running text under an item that is no heading.</summary>
    public static bool ContinuesItem(Node node)
    {
        if (node.Text.Fold.StartsWith("trong do", StringComparison.Ordinal) || node.Text.Fold.StartsWith("trong so do", StringComparison.Ordinal)) return true;
        return node.IsRunning && node.Parent is { IsHeading: false, Parent: not null } parent && !EndsSentence(parent.Text)
            && !parent.EndsOpen && parent.Children.All(c => c.IsRunning);
    }
}
