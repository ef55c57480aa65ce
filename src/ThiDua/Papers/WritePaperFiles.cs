using ThiDua.Documents;

namespace ThiDua.Papers;

/// <summary>Writes the files of a paper that is being issued, with the commune's own template where it has one.</summary>
public sealed class WritePaperFiles(IWritePapers write, IKeepPaperFiles files, IPaperTemplates templates, PrintAhead ahead)
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const string Pdf = "application/pdf";

    internal async Task<(StoredFileId Word, StoredFileId Pdf)> Of(OutgoingPaper paper, CancellationToken stop)
    {
        var name = IssuePaper.FileNameOf(paper);
        var template = await templates.For(paper.Kind, new(paper.CommuneId), stop);
        var (word, pdf) = (write.Word(paper.Content, template), ahead.Printed(paper) ?? await write.Pdf(paper.Content, stop, template));
        return (await files.Keep(paper, name + ".docx", Word, word, stop), await files.Keep(paper, name + ".pdf", Pdf, pdf, stop));
    }

    /// <summary>Ends what was begun: an issue that was not kept leaves none of the files behind that were written for it.</summary>
    /// <remarks>Not to be called off: whoever gave up waiting must not leave them either.</remarks>
    internal Task Leave(bool kept) => files.Settle(kept, CancellationToken.None);
}
