namespace ThiDua.Movements;

/// <summary>Another running movement that asks the same of the same people at the same time.</summary>
internal static class OverlapRules
{
    public static IEnumerable<ReadinessItem> NoOtherMovementAsksTheSame(LaunchCase launch)
    {
        foreach (var other in launch.Running)
        {
            if (FindOverlap.Between(launch.Terms, other.Terms) is { } overlap)
                yield return new(Weight.Warning, $"Đang có phong trào “{other.Terms.Title}”. {overlap} Đề nghị lồng ghép hoặc phân biệt rõ.", new Fix(Movement: other.Id));
        }
    }
}
