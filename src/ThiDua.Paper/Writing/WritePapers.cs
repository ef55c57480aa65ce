using ThiDua.Documents;
using ThiDua.Papers;

namespace ThiDua.Paper.Writing;

/// <summary>Papers as Word files, and as PDF by way of them.</summary>
public sealed class WritePapers : IWritePapers
{
    public byte[] Word(OfficialPaper paper, byte[]? template = null) => template is null ? WriteWord.For(paper) : FillTemplate.With(template, paper);

    public async Task<byte[]> Pdf(OfficialPaper paper, CancellationToken stop, byte[]? template = null) => (await PrintPdf.Of([ToPrint(paper, template)], stop)).Single();

    public Task<IReadOnlyList<byte[]?>> Pdfs(IReadOnlyList<(OfficialPaper Paper, byte[]? Template)> papers, CancellationToken stop) =>
        PrintPdf.Those([.. papers.Select(one => ToPrint(one.Paper, one.Template))], stop);

    private static byte[] ToPrint(OfficialPaper paper, byte[]? template) => template is null ? WriteWord.WithoutFonts(paper) : FillTemplate.With(template, paper);
}
