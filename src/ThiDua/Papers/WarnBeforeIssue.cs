namespace ThiDua.Papers;

/// <summary>Gathers what areas that hang on a paper warn of before it is issued.</summary>
public sealed class WarnBeforeIssue(IEnumerable<IFollowPapers> followers)
{
    /// <returns>Nothing for a paper that is issued.</returns>
    public async Task<IReadOnlyList<PaperFinding>> Of(OutgoingPaper paper, CancellationToken stop)
    {
        if (paper.Issued is not null) return [];
        var all = new List<PaperFinding>();
        foreach (var follower in followers) all.AddRange(await follower.Warn(paper, stop));
        return all;
    }
}
