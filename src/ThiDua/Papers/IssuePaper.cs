using ThiDua.Documents;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Papers;

/// <summary>
/// Issues a numbered and signed paper: from then on neither its text nor its files change, which its hash proves. What it
/// replaces is marked as replaced.
/// </summary>
public sealed class IssuePaper(IPapers papers, IWritePapers write, IKeepPaperFiles files, IPaperTemplates templates, CheckPaper check, TimeProvider clock)
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const string Pdf = "application/pdf";

    /// <exception cref="RefusedException">It lacks number or signature, or was issued before.</exception>
    public async Task On(PaperId id, Actor who, CancellationToken stop)
    {
        who.MustKeepPapers();
        var paper = await papers.Open(id, stop);
        var name = FileNameOf(paper);
        MustBeReady(paper);
        var template = await templates.For(paper.Kind, who.Commune, stop);
        var word = await files.Keep(paper, name + ".docx", Word, write.Word(paper.Content, template), stop);
        var pdf = await files.Keep(paper, name + ".pdf", Pdf, await write.Pdf(paper.Content, stop, template), stop);
        paper.Issue(new PaperIssue(who.Does(clock), OfficialPaperJson.HashOf(paper.Content).Digits, word, pdf));
        if (paper.Replaces is { } old) (await papers.Open(old, stop)).BeReplacedBy(paper);
        await papers.Save(stop);
    }

    /// <summary>"07-QĐ-UBND", or the subject where there is no number: what a file of the paper is called.</summary>
    public static string FileNameOf(OutgoingPaper paper)
    {
        var name = paper.NumberAndSymbol?.Replace('/', '-') ?? paper.Title;
        return name.Length <= LongestName ? name : name[..LongestName].TrimEnd();
    }

    private const int LongestName = 100;

    // Before anything is written: a refusal must leave no files behind.
    private void MustBeReady(OutgoingPaper paper)
    {
        paper.MustNotBeIssued("ban hành lần nữa");
        if (check.For(paper, clock.Today()).FirstOrDefault(one => one.Blocks && !one.Finding.Met) is { } open) throw new RefusedException(open.Finding.Reason);
    }
}
