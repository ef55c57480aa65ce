using ThiDua.Documents;
using ThiDua.Papers;

namespace ThiDua.Paper.Writing;

/// <summary>Papers as Word files, and as PDF by way of them.</summary>
public sealed class WritePapers : IWritePapers
{
    public byte[] Word(OfficialPaper paper) => WriteWord.For(paper);

    public async Task<byte[]> Pdf(OfficialPaper paper, CancellationToken stop) => (await PrintPdf.Of([WriteWord.For(paper)], stop)).Single();
}
