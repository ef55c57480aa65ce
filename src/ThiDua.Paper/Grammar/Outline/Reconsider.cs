using System.Text.RegularExpressions;
using ThiDua.Paper.Grammar.Values;

namespace ThiDua.Paper.Grammar.Outline;

/// <summary>
/// Headings that say one thing or another, settled by what stands under them: "Mục tiêu cụ thể" and "Nội dung, chỉ tiêu"
/// hold criteria where most of their items set a target.
/// </summary>
internal static partial class Reconsider
{
    public static void Targets(Node root)
    {
        foreach (var node in root.Walk().Where(IsOpenToBoth)) Settle(node);
        foreach (var node in root.Walk().Where(n => IsAudience(n) || IsTitle(n))) node.Named = node.Parent!.Topics;
    }

    private static void Settle(Node node)
    {
        var leaves = node.Walk().Skip(1).Where(n => n.Children.Count == 0 && ReferenceEquals(n.Topics, node.Named)).ToList();
        var measured = leaves.Count(l => ReadTargets.In(l.Text).Count > 0);
        if (leaves.Count > 0 && measured * 2 >= leaves.Count) node.Named = [Topic.Criteria];
    }

    /// <summary>"1. Tập thể", "b) Đối với cá nhân" on a line alone is a heading within its section.</summary>
    private static bool IsAudience(Node node) =>
        node.Children.Count > 0 && !node.IsHeading && node.Parent is { } && node.Text.Length < 70 && Audience().IsMatch(node.Text.Fold);

    /// <summary>"1. Cải cách thể chế", and the item itself stands in the paragraph below.</summary>
    private static bool IsTitle(Node node) =>
        node is { Marker: not null, IsHeading: false, Parent.Parent: not null, Children.Count: > 0, Text.Length: > 0 and < 80 }
        && node.Topic is Topic.Content or Topic.Criteria && node.Text.Last is not ('.' or ';' or ',')
        && node.Children.All(c => c.IsRunning && !c.EndsOpen);

    [GeneratedRegex(@"^(doi voi |ve |tieu chi |tieu chuan |cac )*(tap the|ca nhan|cac tap the|cac ca nhan)( va ho gia dinh)?\W*$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Audience();

    private static bool IsOpenToBoth(Node node) =>
        node.Named.Count > 1 && node.Named.Contains(Topic.Criteria) && node.Named[0] is Topic.Content or Topic.Purpose
        || node.Named is [Topic.Purpose] && node.Text.Fold.Contains("muc tieu cu the", StringComparison.Ordinal);
}
