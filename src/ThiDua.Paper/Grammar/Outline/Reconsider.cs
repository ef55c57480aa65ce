using ThiDua.Paper.Grammar.Values;

namespace ThiDua.Paper.Grammar.Outline;

/// <summary>
/// Headings that say one thing or another, settled by what stands under them: "Mục tiêu cụ thể" and "Nội dung, chỉ tiêu"
/// hold criteria where most of their items set a target.
/// </summary>
internal static class Reconsider
{
    public static void Targets(Node root)
    {
        foreach (var node in root.Walk().Where(n => IsOpenToBoth(n))) Settle(node);
    }

    private static void Settle(Node node)
    {
        var leaves = node.Walk().Skip(1).Where(n => n.Children.Count == 0 && ReferenceEquals(n.Topics, node.Named)).ToList();
        var measured = leaves.Count(l => ReadTargets.In(l.Text).Count > 0);
        if (leaves.Count > 0 && measured * 2 >= leaves.Count) node.Named = [Topic.Criteria];
    }

    private static bool IsOpenToBoth(Node node) =>
        node.Named.Count > 1 && node.Named.Contains(Topic.Criteria) && node.Named[0] is Topic.Content or Topic.Purpose
        || node.Named is [Topic.Purpose] && node.Text.Fold.Contains("muc tieu cu the", StringComparison.Ordinal);
}
