using ThiDua.Documents;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Papers;

/// <summary>
/// Issues a numbered and signed paper: from then on neither its text nor its files change, which its hash proves. What it
/// replaces is marked as replaced; what hangs on it follows in one with it.
/// </summary>
public sealed class IssuePaper(IPapers papers, WritePaperFiles files, CheckPaper check, IEnumerable<IFollowPapers> followers, TimeProvider clock)
{
    /// <exception cref="RefusedException">It lacks number or signature, was issued before, or what hangs on it cannot follow.</exception>
    public async Task On(PaperId id, Actor who, CancellationToken stop)
    {
        who.MustKeepPapers();
        var paper = await papers.Open(id, stop);
        await MustBeReady(paper, who, stop);
        var kept = false;
        try
        {
            await Issue(paper, who, stop);
            kept = true;
        }
        finally
        {
            await files.Leave(kept);
        }
    }

    private async Task Issue(OutgoingPaper paper, Actor who, CancellationToken stop)
    {
        var (word, pdf) = await files.Of(paper, stop);
        paper.Issue(new PaperIssue(who.Does(clock), OfficialPaperJson.HashOf(paper.Content).Digits, word, pdf));
        if (paper.Replaces is { } old) (await papers.Open(old, stop)).BeReplacedBy(paper);
        await papers.AllOrNothing(
            async () =>
            {
                await papers.Save(stop);
                foreach (var follower in followers) await follower.Issued(paper, who, stop);
            }, stop);
    }

    /// <summary>"07-QĐ-UBND", or the subject where there is no number: what a file of the paper is called.</summary>
    public static string FileNameOf(OutgoingPaper paper)
    {
        var name = paper.NumberAndSymbol?.Replace('/', '-') ?? paper.Title;
        return name.Length <= LongestName ? name : name[..LongestName].TrimEnd();
    }

    private const int LongestName = 100;

    // Before anything is written, which takes long; a refusal later on takes the files back.
    private async Task MustBeReady(OutgoingPaper paper, Actor who, CancellationToken stop)
    {
        paper.MustNotBeIssued("ban hành lần nữa");
        if (paper.Content.Date is { } day) await papers.MustNotPrecedeWhatItReplaces(paper, day, stop); // a paper without number has its day by hand
        if (check.For(paper, clock.Today()).FirstOrDefault(one => one.Blocks && !one.Finding.Met) is { } open) throw new RefusedException(open.Finding.Reason);
        foreach (var follower in followers) await follower.MustBeReady(paper, who, stop);
    }
}
