using ThiDua.Organizations;

namespace ThiDua.Papers;

/// <summary>Takes a signature back that was noted by mistake, as long as the paper was not issued.</summary>
public sealed class TakeSignatureBack(IPapers papers)
{
    public async Task On(PaperId id, Actor who, CancellationToken stop)
    {
        who.MustKeepPapers();
        var paper = await papers.Open(id, stop);
        paper.TakeSignatureBack();
        await papers.Save(stop);
    }
}
