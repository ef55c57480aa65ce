using ThiDua.Documents;
using ThiDua.Papers;

namespace ThiDua.Paper.Writing;

/// <summary>Papers as Word files, and as PDF by way of them.</summary>
public sealed class WritePapers : IWritePapers
{
    public byte[] Word(OfficialPaper paper, byte[]? template = null) => template is null ? WriteWord.For(paper) : FillTemplate.With(template, paper);

    public async Task<byte[]> Pdf(OfficialPaper paper, CancellationToken stop, byte[]? template = null) =>
        (await PrintPdf.Of([template is null ? WriteWord.WithoutFonts(paper) : FillTemplate.With(template, paper)], stop)).Single();
}
