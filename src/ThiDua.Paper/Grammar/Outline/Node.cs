namespace ThiDua.Paper.Grammar.Outline;

/// <summary>One paragraph in its place in the plan: a heading, an item, or running text under one of them.</summary>
internal sealed class Node(Marker? marker, Passage text, Node? parent)
{
    private readonly List<Node> _children = [];

    /// <summary>Null for running text and for the root.</summary>
    public Marker? Marker { get; } = marker;

    /// <summary>Without numbering.</summary>
    public Passage Text { get; set; } = text;

    public Node? Parent { get; } = parent;

    public IReadOnlyList<Node> Children => _children;

    /// <summary>What the heading itself names; empty where it names nothing.</summary>
    public IReadOnlyList<Topic> Named { get; set; } = [];

    /// <summary>What running text that stands under no heading speaks of.</summary>
    public IReadOnlyList<Topic> Said { get; set; } = [];

    /// <summary>The running text ending in a colon under which this item stands ("… đạt các tiêu chuẩn sau:").</summary>
    public Node? Intro { get; set; }

    public bool IsRunning => Marker is null;

    public bool IsHeading => Named.Count > 0;

    public Passage? Label { get; set; }

    /// <summary>What follows the label; the whole text where there is none.</summary>
    public Passage Body { get; set; } = text;

    /// <summary>The topics of this node or of the nearest heading above that names any.</summary>
    public IReadOnlyList<Topic> Topics => Named.Count > 0 ? Named : Said.Count > 0 ? Said : Parent?.Topics ?? [];

    public Topic Topic => Topics.Count > 0 ? Topics[0] : Topic.None;

    public int Depth => Parent is null ? 0 : Parent.Depth + 1;

    public bool EndsOpen => !Text.IsEmpty && Text.Text[^1] == ':';

    public void Adopt(Node child) => _children.Add(child);

    /// <summary>This node and all under it, in the order of the text.</summary>
    public IEnumerable<Node> Walk()
    {
        var open = new Stack<Node>();
        open.Push(this);
        while (open.TryPop(out var node))
        {
            yield return node;
            for (var i = node._children.Count - 1; i >= 0; i--) open.Push(node._children[i]);
        }
    }

    /// <summary>The nodes above, nearest first.</summary>
    public IEnumerable<Node> Above()
    {
        for (var node = Parent; node is not null; node = node.Parent) yield return node;
    }
}
