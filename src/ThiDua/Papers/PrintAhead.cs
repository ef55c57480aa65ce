using ThiDua.Documents;

namespace ThiDua.Papers;

/// <summary>
/// Prints several papers in one go before they are issued one by one: the program that prints takes longer to start than to
/// print. A print serves only as long as the paper says the same; what could not be printed with the others is printed alone.
/// </summary>
public sealed class PrintAhead(IWritePapers write, IPaperTemplates templates)
{
    private readonly Dictionary<PaperId, (string Hash, byte[] Pdf)> _printed = [];

    public async Task Of(IReadOnlyList<OutgoingPaper> papers, CancellationToken stop)
    {
        if (papers.Count < 2) return;
        var drafts = new List<(OfficialPaper Content, byte[]? Template)>();
        foreach (var paper in papers) drafts.Add((paper.Content, await templates.For(paper.Kind, new(paper.CommuneId), stop)));
        foreach (var (paper, pdf) in papers.Zip(await write.Pdfs(drafts, stop)))
        {
            if (pdf is not null) _printed[paper.Id] = (OfficialPaperJson.HashOf(paper.Content).Digits, pdf);
        }
    }

    /// <returns>Null where it was not printed ahead, or says something else since. It is given once.</returns>
    internal byte[]? Printed(OutgoingPaper paper) =>
        _printed.Remove(paper.Id, out var printed) && printed.Hash == OfficialPaperJson.HashOf(paper.Content).Digits ? printed.Pdf : null;
}
