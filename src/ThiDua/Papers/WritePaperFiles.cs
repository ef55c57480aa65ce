using ThiDua.Documents;

namespace ThiDua.Papers;

/// <summary>Writes the files of a paper that is being issued, with the commune's own template where it has one.</summary>
public sealed class WritePaperFiles(IWritePapers write, IKeepPaperFiles files, IPaperTemplates templates)
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const string Pdf = "application/pdf";

    internal async Task<(StoredFileId Word, StoredFileId Pdf)> Of(OutgoingPaper paper, CancellationToken stop)
    {
        var name = IssuePaper.FileNameOf(paper);
        var template = await templates.For(paper.Kind, new(paper.CommuneId), stop);
        var word = await files.Keep(paper, name + ".docx", Word, write.Word(paper.Content, template), stop);
        var pdf = await files.Keep(paper, name + ".pdf", Pdf, await write.Pdf(paper.Content, stop, template), stop);
        return (word, pdf);
    }
}
